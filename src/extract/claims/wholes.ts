import { fateOf, INTRANSITIVE_FATES } from '../../lexicon/fates.js';
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

/** Words of a whole that has no figure of its own, at most. */
const UNCOUNTED = 8;

/**
 * "Of the wounded, 40 have been sent home": the comma behind a whole without a figure that a sentence opens with, where the figure at `first` is the
 * first behind it; -1 where none opens it.
 */
export function endOfUncounted(tokens: readonly Token[], first: number): number {
  if (!OPENERS.has(tokens[0]?.lower ?? '')) return -1;
  const comma = tokens.findIndex((t) => t.text === ',');
  if (comma < 2 || comma > UNCOUNTED || comma >= first) return -1;
  return tokens.slice(0, first).some((t) => t.pos === 'NUM') ? -1 : comma;
}

const WERE = new Set(['are', 'were']);
/** Parts of speech of a list that tells who some of a whole were: "97 were women and". */
const LISTING = new Set(['ADJ', 'ADV', 'AUX', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PROPN', 'PUNCT']);

/**
 * "Police said that of the dead, 97 were women and 54 were men": the fate of the whole, told without a figure, of which the figure tells who some were.
 */
export function fateOfUncounted(tokens: readonly Token[], { first, last }: Stretch): string | null {
  if (!WERE.has(tokens[last + 1]?.lower ?? '')) return null;
  let at = first - 1;
  while (at > 2 && LISTING.has(tokens[at]!.pos) && !(tokens[at]!.text === ',' && POINTERS.has(tokens[at - 2]!.lower)))
    at--;
  const [of, word] = [tokens[at - 3]?.lower ?? '', tokens[at - 1]];
  if (tokens[at]?.text !== ',' || !OPENERS.has(of) || word === undefined) return null;
  return fateOf(word.lower) ?? fateOf(word.lemma);
}

/** Words for some of a whole, or none: "none of the 108 people aboard was hurt". */
const SOME = new Set(['few', 'half', 'many', 'most', 'none', 'several', 'some']);

/** Nouns for a part of a whole: "a third of the 6,000 residents". */
const PARTS = new Set(['fifth', 'half', 'majority', 'percent', 'quarter', 'tenth', 'third']);

/** The token before "the 12" or "Lowmere's 12". */
function beforeOwner(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.lower === 'the') return first - 2;
  let at = first - 1;
  if (tokens[at]?.lower !== "'s") return at;
  do at--;
  while (['NOUN', 'PROPN'].includes(tokens[at]?.pos ?? '') || tokens[at]?.text === '-');
  return tokens[at]?.pos === 'DET' ? at - 1 : at;
}

/** "nine of the 12 people aboard", "a third of Lowmere's 6,000": the figure is all of whom a figure or a word before it tells some. */
export function isWholeOf(tokens: readonly Token[], first: number): boolean {
  const of = beforeOwner(tokens, first);
  const some = tokens[of - 1];
  const tellsSome = some?.pos === 'NUM' || SOME.has(some?.lower ?? '') || PARTS.has(some?.lower ?? '');
  return tokens[of]?.lower === 'of' && tellsSome;
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
