import { isSiteNoun } from '../../lexicon/names.js';
import type { Word } from './words.js';

/** How names of houses begin that are dedicated to a saint. */
const SAINT = /^(?:st|saint|sts|saints|ste|sainte)\.?$/;

/**
 * Where a site's name goes on behind the "of" or "of the" at `at`, as the index behind its next word: "the Church | of the Redeemer", "St. Ada | of the
 * Hill Church". `at` where it does not: "St. Ada of the Tarn council", "the village of the Tarn family". `isName`: whether a word may be one of a name.
 */
export function acrossOf(words: readonly Word[], from: number, at: number, isName: (index: number) => boolean): number {
  if (words[at]?.lower !== 'of') return at;
  const next = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (!isName(next)) return at;
  return isSiteNoun(words[at - 1]!.lower) || (isDedicated(words, from) && endsAsSite(words, next, isName))
    ? next + 1
    : at;
}

/** "St. Ada", "Our Lady". */
const isDedicated = (words: readonly Word[], from: number): boolean =>
  SAINT.test(words[from]!.lower) || (words[from]!.text === 'Our' && words[from + 1]?.text === 'Lady');

function endsAsSite(words: readonly Word[], from: number, isName: (index: number) => boolean): boolean {
  let end = from;
  while (isName(end)) end++;
  return isSiteNoun(words[end - 1]!.lower);
}
