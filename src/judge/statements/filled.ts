import { PHRASE_ENDS } from '../../lexicon/function-words.js';
import { colourOf, NUMBERED, type Sort, sortsOf } from '../../lexicon/sorts.js';
import { isMark, type Word } from './row.js';

/** Words between a colour and the thing that has it: "a blue short-sleeved dress". */
const WITHIN = 2;

const LINKS = new Set(['and', 'of', 'or']);
const DETERMINERS = new Set(['a', 'an', 'her', 'his', 'its', 'one', 'our', 'the', 'their']);

/** A word in its slot: what it is compared under, what it tells, and as printed. */
export interface Filled {
  readonly slot: string;
  readonly family: string;
  readonly printed: string;
}

/** The colours of things: "a black dress" fills the slot of the dress; of several colours of one thing none is told. */
export function coloursIn(words: readonly Word[]): Filled[] {
  return words.flatMap((w, i) => {
    const family = colourOf(w.lower);
    if (family === null || words[i - 1]?.lower === 'and' || colourOf(words[i - 1]?.lower ?? '') === family) return [];
    let at = i + 1;
    while (colourOf(words[at]?.lower ?? '') === family) at++;
    const behind = words.slice(at, at + WITHIN + 1);
    const end = behind.findIndex((b) => isMark(b) || LINKS.has(b.lower));
    const phrase = end < 0 ? behind : behind.slice(0, end);
    const printed = words
      .slice(i, at)
      .map((p) => p.lower)
      .join(' ');
    return phrase.map((thing): Filled => ({ slot: thing.noun, family, printed: `${printed} ${thing.lower}` }));
  });
}

/** Numbers and codes of things: "flight KR-204". Letters are told apart only where both have some. */
export function codesIn(words: readonly Word[]): Filled[] {
  return words.flatMap((w, i) => {
    const code = words[i + 1];
    if (code === undefined || !NUMBERED.has(w.lower) || !/\p{N}/u.test(code.text) || isMeasured(words, i + 2))
      return [];
    return [{ slot: w.lower, family: code.lower.replace(/-/g, ''), printed: `${w.lower} ${code.text}` }];
  });
}

/** "the train 40 metres away": a number with a noun behind it counts something. */
const isMeasured = (words: readonly Word[], at: number): boolean =>
  /^(?:feet|foot|hours?|k?m|kilomet\w+|met\w+|miles?|minutes?|people|years?)$/.test(words[at]?.lower ?? '');

/** The nouns of listed sorts, in the slot of the word that governs them: "by his brother", "in the kitchen". */
export function nounsIn(words: readonly Word[]): Filled[] {
  return words.flatMap((w, i) => {
    const sorts: readonly Sort[] = sortsOf(w.noun);
    if (sorts.length === 0 || !DETERMINERS.has(words[i - 1]?.lower ?? '') || isCompound(words[i + 1])) return [];
    const ofIt = words[i + 1]?.lower === 'of';
    const governor = words[i - 2];
    if (isMark(governor) || LINKS.has(governor!.lower)) return [];
    return sorts
      .filter(({ sort }) => !ofIt || WHOLE.has(sort))
      .map(({ sort, family }): Filled => ({ slot: `${sort} ${governor!.lower}`, family, printed: w.lower }));
  });
}

/** Sorts whose nouns are what they are, whatever "of" they are: "the kitchen of the farm", but "the foot of the hill". */
const WHOLE = new Set(['kin', 'room']);

/** A noun behind a noun makes it a part of another thing: "the school bus". */
const isCompound = (next: Word | undefined): boolean =>
  next !== undefined && !isMark(next) && !PHRASE_ENDS.has(next.lower) && !next.lower.endsWith('ed');
