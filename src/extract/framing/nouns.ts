import type { Sentence, Token } from '../../model/index.js';
import { type Draft, keysAt, spanOf } from './draft.js';
import { isNoun, phraseRight } from './grammar.js';
import type { Found } from './wordings.js';

const TIES = new Set(['against', 'at', 'between', 'by', 'for', 'in', 'inside', 'near', 'of', 'on', 'outside', 'with']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their']);
const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB']);
/** Most words of a modifier or a complement that the quote takes in. */
const REACH = 6;

/** Index of the first word of the noun phrase whose wording begins at `from`: adjectives and nouns, hyphens between them. */
function phraseStart(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > Math.max(0, from - REACH)) {
    const before = tokens[i - 1] as Token;
    const hyphen = before.text === '-' || tokens[i]?.text === '-';
    const modifies = before.pos === 'VERB' ? hyphen : MODIFIERS.has(before.pos);
    if (!modifies && !hyphen && before.text !== "'s") break;
    i--;
  }
  while (tokens[i]?.text === '-' || tokens[i]?.text === "'s") i++;
  return Math.min(i, from);
}

/** The nouns of one or two phrases tied on by "on", "in", "by" …, and how far they reach. */
function complement(tokens: readonly Token[], to: number): number[] {
  if (!TIES.has(tokens[to + 1]?.lower ?? '')) return [];
  return phraseRight(tokens, to + 2).filter((i) => i <= to + REACH);
}

/** True where the noun speaks of one known thing: "the attack", "this deal", or with no article in a headline. */
function isDefinite(sentence: Sentence, start: number): boolean {
  const before = sentence.tokens[start - 1];
  return (
    sentence.block === 'headline' ||
    sentence.block === 'subhead' ||
    DEFINITE.has(before?.lower ?? '') ||
    before?.text === "'s"
  );
}

/** "a deal": one thing, told for the first time. */
const isSingular = ({ tokens }: Sentence, start: number): boolean =>
  ['a', 'an'].includes(tokens[start - 1]?.lower ?? '');

/** "attacks", "vehicle attacks": many, and not "the two attacks"; only clashes are told of in the plural when they are one. */
function isAnyOfMany({ tokens }: Sentence, { wording, to }: Found, start: number): boolean {
  const last = tokens[to];
  const plural = last?.lower.endsWith('s') === true && last.lower !== last.lemma;
  if (!plural || wording.tone === 'two-sided' || wording.family.lasting) return false;
  return !DEFINITE.has(tokens[start - 1]?.lower ?? '') && !tokens.slice(start, to).some((t) => t.pos === 'NUM');
}

/** "hooded youths", "130 demonstrators": people who are many are told of without an article, and are still those of the event. */
const isPeople = ({ tokens }: Sentence, { wording, to }: Found): boolean =>
  wording.family.class === 'people' && tokens[to]?.lower !== tokens[to]?.lemma;

/** Words that tell one of several apart. */
const FURTHER = new Set(['another', 'further', 'other', 'second', 'third']);

/** "a second suspect", "another raid": not the one that the others speak of. */
const isFurther = ({ tokens }: Sentence, { wording, from }: Found, start: number): boolean =>
  wording.family.by === 'event' && tokens.slice(Math.max(0, start - 1), from).some((t) => FURTHER.has(t.lower));

const FEELINGS_OF = new Set(['her', 'his', 'its', 'my', 'our', 'their', 'your']);

/** "to their horror": what somebody felt, no thing that happened. */
const isFelt = (tokens: readonly Token[], start: number): boolean =>
  FEELINGS_OF.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === 'to';

/** Sentences of the lead, the headline among them: there a thing is told of for the first time, "a raid" as well as "the raid". */
const LEAD = 4;

/**
 * The framing claim of a noun that names its thing ("a raid on the consulate", "Northern separatists"), or null where it
 * may be any such thing ("attacks are common").
 */
export function nounDraft(sentence: Sentence, found: Found): Draft | null {
  const { tokens } = sentence;
  const start = phraseStart(tokens, found.from);
  if (isFelt(tokens, start) || isFurther(sentence, found, start)) return null;
  const modifiers: number[] = [];
  for (let i = start; i < found.from; i++) if (isNoun(tokens[i])) modifiers.push(i);
  const tied = complement(tokens, found.to);
  const known =
    isPeople(sentence, found) ||
    isDefinite(sentence, start) ||
    sentence.index < LEAD ||
    (found.wording.family.lasting && isSingular(sentence, start));
  if (found.wording.family.by === 'event' && (!known || isAnyOfMany(sentence, found, start))) return null;
  return {
    sentence,
    span: spanOf(tokens, [start, found.to, ...tied]),
    concept: found.wording.family.id,
    label: found.wording.label,
    agents: keysAt(tokens, modifiers),
    objects: keysAt(tokens, tied),
  };
}

/** "the proposed Harbour Safety Act": a law by its name is one of many. */
const isNamedLaw = (tokens: readonly Token[], nouns: readonly number[]): boolean =>
  nouns.slice(0, -1).some((i) => tokens[i]?.pos === 'PROPN');

/** The framing claim of a word for what a place or a bill is held to be ("the disputed region of …"), or null when none follows. */
export function epithetDraft(
  sentence: Sentence,
  found: Found,
  isThing: (t: Token | undefined) => boolean,
): Draft | null {
  const { tokens } = sentence;
  const all = phraseRight(tokens, found.to + 1).filter((i) => i <= found.to + REACH);
  const thing = all.findLastIndex((i) => isThing(tokens[i]));
  const nouns = all.slice(0, thing + 1);
  if (thing < 0 || (found.wording.family.class === 'proposal' && isNamedLaw(tokens, nouns))) return null;
  return {
    sentence,
    span: spanOf(tokens, [found.from, found.to, ...nouns]),
    concept: found.wording.family.id,
    label: found.wording.label,
    agents: [],
    objects: keysAt(tokens, nouns),
    isEpithet: true,
  };
}
