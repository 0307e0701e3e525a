import { termsOf } from './terms.js';

const CAPITAL = /^\p{Lu}/u;
/** Letters from which on a word has a capital in a headline that prints them. */
const SMALL_WORD = 4;

/** True for words that begin with a capital each, but for the small ones. */
export const isHeadline = (words: readonly string[]): boolean =>
  words.length > 2 && words.every((w) => CAPITAL.test(w) || w.length < SMALL_WORD);

export const hasCapital = (word: string): boolean => CAPITAL.test(word);

/** The words of a statement that only a name has a capital of, as terms; none of a headline, and not the first. */
export function namesAmong(words: readonly string[]): ReadonlySet<string> {
  const names = isHeadline(words) ? [] : words.slice(1).filter(hasCapital);
  return new Set(termsOf(names.map((w) => w.toLowerCase().replace(/['’]s$/, ''))));
}
