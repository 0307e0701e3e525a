import data from './data/ranks.json' with { type: 'json' };
import { groupByWord } from './tables.js';

const QUALITIES: ReadonlyMap<string, string> = groupByWord(data.qualities);

/** By what a ranking ranks ("harm", "size"): that of its first word that ranks; null where none is known. */
export function qualityOf(words: readonly string[]): string | null {
  for (const word of words) if (QUALITIES.has(word)) return QUALITIES.get(word) ?? null;
  return null;
}

/** A rank's words with each word that ranks told by its quality: "largest" and "biggest" say the same. */
export const rankTone = (label: string): string =>
  label
    .split(' ')
    .map((word) => QUALITIES.get(word) ?? word)
    .join(' ');

/** "worse", "larger": under a negation they say that nothing ranks higher. */
export const COMPARATIVES: ReadonlySet<string> = new Set(data.comparatives);

/** "no", "never". */
export const NEGATIONS: ReadonlySet<string> = new Set(data.negations);

/** "record", "unprecedented". */
export const RECORDS: ReadonlySet<string> = new Set(data.records);

/** What follows "record" where it is a disc or a file: "record label". */
export const RECORD_OBJECTS: ReadonlySet<string> = new Set(data.objects);

/** "in decades", "this century": spans of time over which something is ranked; "the year" alone is none. */
export const AGES: ReadonlySet<string> = new Set(data.ages);

/** Nouns for many people come together. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(data.crowds);
