import { HELD, KIN, POSSIBLE, UNKNOWN } from '../../lexicon/shades.js';
import { runsOf } from '../../text/runs.js';

/** The words of a statement with what they tell of its shade, read once: statements are compared pair by pair. */
export interface Said {
  /** In lower case, in the order of the text. */
  readonly words: readonly string[];
  /** "it is unclear": the phrase that says that it is not known, or "". */
  readonly unknown: string;
  /** "probably", "may have", "believed to": the word by which it is told as possible only, or "". */
  readonly possible: string;
  /** Members of a family that are named, each once, sorted. */
  readonly kin: readonly string[];
}

const wordsOf = runsOf("'-", true);

/** Endings of a word by which its forms differ. */
const ENDINGS = ['ing', 'ed', 's'];

/** A word without the ending by which its forms differ: "hanging" → "hang". */
export const stem = (word: string): string => {
  const ending = ENDINGS.find((letters) => word.endsWith(letters));
  return ending === undefined ? word : word.slice(0, -ending.length);
};

const UNKNOWN_OPENS: ReadonlySet<string> = new Set(UNKNOWN.map((phrase) => phrase.split(' ')[0]!));

function unknownIn(words: readonly string[]): string {
  if (!words.some((w) => UNKNOWN_OPENS.has(w))) return '';
  const text = ` ${words.join(' ')} `;
  return UNKNOWN.find((phrase) => text.includes(` ${phrase} `)) ?? '';
}

/** "may" is a month, too, and permits: before "have" and "be" it tells what may be so, as does "believed" before "to". */
const possibleIn = (words: readonly string[]): string =>
  words.find(
    (w, i) =>
      POSSIBLE.has(w) ||
      (w === 'may' && (words[i + 1] === 'have' || words[i + 1] === 'be')) ||
      (HELD.has(w) && words[i + 1] === 'to'),
  ) ?? '';

const kinIn = (words: readonly string[]): string[] => [...new Set(words.map(stem).filter((w) => KIN.has(w)))].sort();

export function saidIn(text: string): Said {
  const words = wordsOf(text.toLowerCase());
  return { words, unknown: unknownIn(words), possible: possibleIn(words), kin: kinIn(words) };
}
