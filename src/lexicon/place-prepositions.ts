import data from './data/place-prepositions.json' with { type: 'json' };

/** Prepositions that tell where something is, lower case. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(data.words);
