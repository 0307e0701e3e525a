import { INTRANSITIVE_FATES } from '../../lexicon/fates.js';
import type { Clause, Token } from '../../model/index.js';
import type { Stretch } from './fate-words.js';

/** Words before the whole that a sentence opens with: "of the 40", "out of those 22", "among the 12". */
const OPENERS = new Set(['of', 'out', 'among', 'amongst']);
const POINTERS = new Set(['the', 'those', 'these', 'all']);

/** "Of the seven million people in the city, two million marched": the whole that others are told to be a part of. */
export function isWhole(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && POINTERS.has(tokens[at]!.lower)) at--;
  if (at === 1 && tokens[1]!.lower === 'of') at = 0;
  return at === 0 && OPENERS.has(tokens[0]!.lower) && tokens.slice(first).some((t) => t.text === ',');
}
/** Words for some of a whole, or none: "none of the 108 people aboard was hurt". */
const SOME = new Set(['few', 'half', 'many', 'most', 'none', 'several', 'some']);

/** "nine of the 12 people aboard", "Kills 13 of 15": the figure is all of whom a figure or a word before it tells some. */
export function isWholeOf(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const some = tokens[of - 1];
  return tokens[of]?.lower === 'of' && (some?.pos === 'NUM' || SOME.has(some?.lower ?? ''));
}

/** "nine of the 12 people aboard died": of the twelve only what is told before the verb, that they were aboard. */
export function upToVerb(
  tokens: readonly Token[],
  clause: Clause,
  { first, last }: Stretch,
): { from: number; to: number } {
  if (!isWholeOf(tokens, first)) return clause;
  const verb = tokens.findIndex(
    (t, i) => i > last && (t.pos === 'AUX' || (t.pos === 'VERB' && (i > last + 1 || INTRANSITIVE_FATES.has(t.lemma)))),
  );
  return { from: first, to: verb < 0 ? clause.to : Math.min(verb, clause.to) };
}
