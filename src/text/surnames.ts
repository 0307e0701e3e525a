import { distance } from 'fastest-levenshtein';

/** Letters by which two spellings of one surname may differ, as a share of the longer. */
const SPELLING = 0.25;

const lastWord = (name: string): string => (name.trim().split(/\s+/).at(-1) ?? '').toLowerCase();

/** True when two names end in one surname, spelling variants allowed. */
export function sameSurname(a: string, b: string): boolean {
  const [x, y] = [lastWord(a), lastWord(b)];
  return distance(x, y) <= Math.max(x.length, y.length) * SPELLING;
}
