import data from './data/generic-nouns.json' with { type: 'json' };

/** Nouns that describe no thing: "week", "number". */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(data.empty);

/** Words behind "no" that are no thing: "no one", "no longer". */
export const NO_THING: ReadonlySet<string> = new Set(data.noThing);

/** Nouns that only say that what stands before them is done: "rescue effort" is a rescue. */
export const DOING_HEADS: ReadonlySet<string> = new Set(data.doing);
