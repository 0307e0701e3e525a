import data from './data/degrees.json' with { type: 'json' };

/** Adverbs that grade a property: "critically", "partly". */
export const DEGREE_ADVERBS: ReadonlySet<string> = new Set(data.adverbs);

/** Properties and nouns whose degree is a fact that is reported, no choice of words: "injured", "condition". */
export const GRADED_FACTS: ReadonlySet<string> = new Set(data.facts);
