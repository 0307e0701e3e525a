import type { Word } from './row.js';

/** One form for the spellings of a word: "organised" and "organized", "labour" and "labor", "towards" and "toward". */
const folded = (word: string): string =>
  word
    .replace(/['\s-]/g, '')
    .replace(/s/g, 'z')
    .replace(/our/g, 'or')
    .replace(/ll/g, 'l')
    .replace(/re$/, 'er')
    .replace(/z$/, '');

const isFigure = (word: string): boolean => /^\p{N}/u.test(word);

/** True for one word that is printed otherwise, and for figures, which are compared as figures. */
export const isSpelling = (x: string, y: string): boolean => isFigure(x) || isFigure(y) || folded(x) === folded(y);

/** The one form of a word's spellings; null for a figure, which passes for any word. */
type Form = string | null;

/** The words of a quotation, each once, by their forms: in a list with one for each word, and as a set. */
export interface Utterance {
  readonly forms: readonly Form[];
  readonly all: ReadonlySet<Form>;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** Reads the words of a quotation, articles aside. */
export function utteredIn(words: readonly Word[]): Utterance {
  const forms = [...new Set(words.map((w) => w.lower))]
    .filter((w) => !ARTICLES.has(w))
    .map((w) => (isFigure(w) ? null : folded(w)));
  return { forms, all: new Set(forms) };
}

/** True where an utterance has a word of this form, or a figure that passes for it. */
export const holdsForm = (all: ReadonlySet<Form>, form: Form): boolean =>
  all.has(form) || all.has(null) || (form === null && all.size > 0);
