import data from './data/shades.json' with { type: 'json' };
import { groupByWord } from './tables.js';

/** Words before "to" that tell what follows as tried only: "tried". */
export const ATTEMPTS: ReadonlySet<string> = new Set(data.attempts);

/** Phrases, lower case, that say that something is not known. */
export const UNKNOWN: readonly string[] = data.unknown;

/** Words by which something is told as possible only, lower case. */
export const POSSIBLE: ReadonlySet<string> = new Set(data.possible);

/** Nouns of kinship. */
export const KIN: ReadonlySet<string> = new Set(data.kin);

const DEGREES: ReadonlyMap<string, string> = groupByWord(data.degrees);

/** How far a word before a verb tells it done: "nearly" → "not quite"; null for other words. */
export const degreeOf = (lower: string): string | null => DEGREES.get(lower) ?? null;

/** Participles that with "to" behind them tell that something is held to be so: "believed to have fled". */
export const HELD: ReadonlySet<string> = new Set(data.held);

const EXTENTS: ReadonlyMap<string, string> = groupByWord(data.extents);

/** The first words of those that tell it in two. */
export const EXTENT_OPENERS: ReadonlySet<string> = new Set(
  [...EXTENTS.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ')[0]!),
);

/** Whether words tell a thing harmed in whole ("destroyed", "swept away") or in part ("damaged"); null for others. */
export const extentOf = (words: string): string | null => EXTENTS.get(words) ?? null;

/** Nouns, singular, of what may come about: "chance". */
export const CHANCES: ReadonlySet<string> = new Set(data.chances);

/** Words that grade a chance: "slim". */
export const GRADES: ReadonlySet<string> = new Set(data.grades);

/** Words before "of" by which only a part of a thing is told: "half". */
export const PARTS: ReadonlySet<string> = new Set(data.parts);

/** Words before a noun by which all of a thing is told: "entire". */
export const WHOLES: ReadonlySet<string> = new Set(data.wholes);
