import data from './data/degrees.json' with { type: 'json' };

/** Adverbs that grade a property: "critically", "partly". */
export const DEGREE_ADVERBS: ReadonlySet<string> = new Set(data.adverbs);

/** Properties whose degree is a choice of words: "endangered", "armed"; not "injured", whose degree is a fact. */
export const GRADED_PROPERTIES: ReadonlySet<string> = new Set(data.properties);
