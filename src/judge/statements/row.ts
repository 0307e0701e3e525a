import { singular } from '../../text/terms.js';

/** A word of a statement, or a mark that ends a phrase. */
export interface Word {
  /** As printed. */
  readonly text: string;
  readonly lower: string;
  /** Singular and without a genitive's "'s": "brothers'" and "brother's" are "brother". */
  readonly noun: string;
}

const MARKS = ',;:"()[]';
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:"()[\]]/gu;

/** The words of a text in order, and the marks that end a phrase, each a word of its own. */
export const rowOf = (text: string): Word[] =>
  (text.match(WORD) ?? []).map((word) => {
    const lower = word.toLowerCase();
    return { text: word, lower, noun: singular(lower.replace(/'s?$/, '')) };
  });

/** True for a mark that ends a phrase. */
export const isMark = (w: Word | undefined): boolean => w === undefined || MARKS.includes(w.text);
