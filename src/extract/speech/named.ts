import { groupOf } from '../../lexicon/counted-groups.js';
import { HONORIFICS } from '../../lexicon/names.js';
import { SPEAKER_NOUNS } from '../../lexicon/reporting-verbs.js';
import type { NameMention, Sentence, Token } from '../../model/index.js';
import type { Phrase } from '../../text/noun-phrase.js';

const PLACING = new Set(['at', 'in', 'near', 'on']);

/** Where a phrase's head ends: before its first "of", "for" … */
function headEnd(tokens: readonly Token[]): number {
  const joint = tokens.findIndex((t) => t.pos === 'ADP');
  return tokens[(joint > 0 ? joint : tokens.length) - 1]!.end;
}

/** "a spokesman for Mayor Ann Poe", "the wife of Ann Poe": another's name; in "the head of the port Ann Poe" it is hers. */
function isAnothers(tokens: readonly Token[], { start, role }: NameMention): boolean {
  const from = Math.max(tokens[0]!.start, Math.min(role?.start ?? start, start));
  const before = tokens.filter((t) => t.end <= from && t.pos !== 'DET' && !HONORIFICS.has(t.lower));
  return before[before.length - 1]?.pos === 'ADP';
}

/** The persons whom a phrase names as those who speak: "Ann Poe of Port Ellery" is Ann Poe; "Ann Poe and Jan Reed" are both. */
export function namedIn(here: readonly NameMention[], tokens: readonly Token[]): NameMention[] {
  const [from, to] = [tokens[0]!.start, tokens[tokens.length - 1]!.end];
  const end = headEnd(tokens);
  const persons = here.filter((n) => n.kind === 'person' && n.start >= from && n.end <= to);
  const atHead = persons.find((n) => n.end === end);
  const last = atHead ?? persons.find((n) => n.end === to);
  if (last === undefined) return [];
  const and = tokens.findLastIndex((t) => t.lower === 'and' && t.end <= last.start);
  const first = and < 1 ? undefined : persons.find((n) => n.end === tokens[and - 1]!.end);
  const both = first === undefined ? [last] : [first, last];
  return atHead === undefined && both.some((n) => isAnothers(tokens, n)) ? [] : both;
}

const headIn = (tokens: readonly Token[]): Token => {
  const end = headEnd(tokens);
  return tokens.find((t) => t.end === end)!;
};

/** True for a phrase whose head is somebody: "the party's leader", "a student". */
const isSomebody = (head: Token): boolean => SPEAKER_NOUNS.has(head.lemma) || groupOf(head.lemma) !== null;

/** "According to prosecutors, Poe had fled": he is none of them. */
const isPlural = ({ pos, lemma, lower }: Token): boolean => pos === 'NOUN' && lower.endsWith('s') && lemma !== lower;

/**
 * "said the party's leader, Dana Reed, …": the name that stands between commas behind the words for somebody; null for none. Of one that
 * nothing else tells to be a person's, the words for them must name one, and it have two words.
 */
export function apposedName(
  here: readonly NameMention[],
  { tokens }: Sentence,
  { from, to }: Phrase,
): NameMention | null {
  if (tokens[to]?.text !== ',') return null;
  const words = tokens.slice(from, to);
  const head = headIn(words);
  if (isPlural(head)) return null;
  // "a clerk in Ellery, South Norland,": where the place lies.
  const somebody = isSomebody(head) && !PLACING.has(words.findLast((t) => t.pos === 'ADP')?.lower ?? '');
  // Ranks stand before a name: "their spokesman, Maj. Gen. Dana Reed,".
  const small = tokens.findIndex((t, i) => i > to && !/^[\p{Lu}.]/u.test(t.text));
  const bounds = { from: tokens[to + 1]?.start ?? 0, to: tokens[small]?.start ?? Number.POSITIVE_INFINITY };
  const named = here.find(
    ({ kind, name, start, end }) =>
      (kind === 'person' || (kind === 'other' && somebody && name.includes(' '))) &&
      start >= bounds.from &&
      (end <= bounds.to || start === bounds.from),
  );
  if (named === undefined) return null;
  const after = tokens.find((t) => t.start >= named.end);
  return after === undefined || after.pos === 'PUNCT' ? named : null;
}
