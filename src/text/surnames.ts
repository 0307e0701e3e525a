import { distance } from 'fastest-levenshtein';
import { GENERATIONAL } from '../lexicon/names.js';

/** Letters by which two spellings of one surname may differ, as a share of the longer. */
const SPELLING = 0.25;

/** The words of a name in small letters, without what tells the generation: "Leo Brandt Jr." → leo, brandt. */
export const nameWords = (name: string): string[] =>
  name
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !GENERATIONAL.has(word));

const lastWord = (name: string): string => nameWords(name).at(-1) ?? '';

/** True when two names end in one surname, spelling variants allowed. */
export function sameSurname(a: string, b: string): boolean {
  const [x, y] = [lastWord(a), lastWord(b)];
  return distance(x, y) <= Math.max(x.length, y.length) * SPELLING;
}
