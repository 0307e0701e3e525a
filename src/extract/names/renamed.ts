import { ALIAS_OPENINGS, isPlaceNoun, NATURAL_NOUNS, RENAMING_WORDS } from '../../lexicon/names.js';
import type { Candidate } from './candidate.js';
import type { Word } from './words.js';

/** Words at most between a name and the other name given for it. */
const REACH = 8;

/** True where the words between two names say that they name one thing: "X, also known as Y", "X, whose real name is Y", "X, or Y, is". */
export function isRenamed(name: Candidate, other: Candidate): boolean {
  const { words } = name.line;
  const [from, until] = [name.run.name.to, other.run.name.from];
  if (until - from > REACH || until <= from) return false;
  return (
    saysName(words, from, until) ||
    ownsName(words, from, until) ||
    isOr(words, from, other.run.name) ||
    isNamedAsEither(words, name.run.name, other.run.name) ||
    isSlashed(words, from, other.run.name)
  );
}

/** ", also known as", "(formerly", "nicknamed". */
function saysName(words: readonly Word[], from: number, until: number): boolean {
  const at = /^[,(]$/.test(words[from]?.text ?? '') ? from + 1 : from;
  if (!ALIAS_OPENINGS.has(words[at]?.lower ?? '') && words[at - 1]?.text !== '(') return false;
  if (words[at - 1]?.kind !== 'mark' && !/^(aka|a\.k\.a\.|alias|formerly)$/.test(words[at]?.lower ?? '')) return false;
  const gap = words.slice(at, until);
  return !gap.some((w) => w.kind === 'mark') && endsNaming(gap);
}

/** "known locally as", "which they renamed", "better known by his stage name". */
function endsNaming(gap: readonly Word[]): boolean {
  const last = gap.at(-1);
  if (last === undefined) return false;
  if (last.lower === 'as' || CALLS.test(last.lower)) return gap.slice(0, -1).some((w) => RENAMING_WORDS.has(w.lower));
  return RENAMING_WORDS.has(last.lower);
}

const CALLS = /^(?:name|nickname|pseudonym)$/;

/** ", whose real name is". */
function ownsName(words: readonly Word[], from: number, until: number): boolean {
  const gap = words.slice(from, until);
  if (gap[0]?.text === ',') gap.shift();
  return gap[0]?.lower === 'whose' && gap.some((w) => CALLS.test(w.lower)) && gap.at(-1)!.lemma === 'be';
}

/** "X, or Y, is": a name more, where a list of two would have no comma before its "or". */
function isOr(words: readonly Word[], from: number, { from: start, to }: Candidate['run']['name']): boolean {
  if (start !== from + 2 || words[from]?.text !== ',' || words[from + 1]?.lower !== 'or') return false;
  const verb = words[to + 1];
  return words[to]?.text === ',' && (verb?.pos === 'AUX' || verb?.pos === 'VERB');
}

/** "named him as X or Y", "identified as X or Y": two names heard of one person. */
function isNamedAsEither(
  words: readonly Word[],
  name: Candidate['run']['name'],
  other: Candidate['run']['name'],
): boolean {
  if (words[name.to]?.lower !== 'or' || other.from !== name.to + 1 || words[name.from - 1]?.lower !== 'as')
    return false;
  return words
    .slice(Math.max(0, name.from - REACH), name.from)
    .some((w) => NAMING_AS.test(w.lemma) || NAMING_AS.test(w.lower));
}

const NAMING_AS = /^(?:name|named|identify|identified)$/;

/** "the X/Y volcano": one mountain, island or lake; a border or a road is between two. */
const isSlashed = (words: readonly Word[], from: number, { from: start, to }: Candidate['run']['name']): boolean =>
  start === from + 1 &&
  words[from]?.text === '/' &&
  (NATURAL_NOUNS.has(words[to]?.lower ?? '') || NATURAL_NOUNS.has(words[to - 1]?.lower ?? ''));

/** "the island, also known as X": the noun for the kind of place that is called by the name; null where none is. */
export function isRenamedKind({ line: { words }, run }: Candidate): string | null {
  const until = run.name.from;
  for (let i = until - 1; i > Math.max(0, until - REACH); i--) {
    if (words[i]!.kind !== 'mark') continue;
    const noun = words[i - 1]!.lower;
    const named = words[i]!.text === ',' && isPlaceNoun(noun) && /^(?:the|this)$/.test(words[i - 2]?.lower ?? '');
    return named && ALIAS_OPENINGS.has(words[i + 1]?.lower ?? '') && endsNaming(words.slice(i + 1, until))
      ? noun
      : null;
  }
  return null;
}
