import data from './data/locatives.json' with { type: 'json' };

/** Prepositions that tell where an event is, lower case; those that merely stand before names of places are in names.ts. */
export const LOCATIVES: ReadonlySet<string> = new Set(data.words);
