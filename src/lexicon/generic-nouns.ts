import data from './data/generic-nouns.json' with { type: 'json' };

/** Nouns so wide that a description by them alone says nothing of a thing: "company", "city". */
export const WIDE_HEADS: ReadonlySet<string> = new Set(data.wide);

/** Nouns that describe no thing: "week", "number". */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(data.empty);

/** Adjectives that say nothing of what a thing is: "local", "largest". */
export const VAGUE_EPITHETS: ReadonlySet<string> = new Set(data.vague);

/** Words behind "no" that are no thing: "no one", "no longer". */
export const NO_THING: ReadonlySet<string> = new Set(data.noThing);
