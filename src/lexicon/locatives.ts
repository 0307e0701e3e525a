import data from './data/locatives.json' with { type: 'json' };

/** Prepositions that tell where an event is, lower case; those that merely stand before names of places are in names.ts. */
export const LOCATIVES: ReadonlySet<string> = new Set(data.words);

/** Nouns for a part of what is named behind "of". */
export const PARTS: ReadonlySet<string> = new Set(data.parts);

/** "the outskirts of", "north of": before the name of a place. */
export const BEARINGS: ReadonlySet<string> = new Set(data.bearings);
