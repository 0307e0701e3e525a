import data from './data/standing.json' with { type: 'json' };

/** Words (lemma or form) for taking a place into a state: "annex", "annexation". */
export const ANNEXING: ReadonlySet<string> = new Set(data.annexing);

/** Words (lemma) for accepting whose a place is: "recognise", "recognition". */
export const RECOGNISING: ReadonlySet<string> = new Set(data.recognising);

/** Words for all of them: "internationally", "the world". */
export const WORLD: ReadonlySet<string> = new Set(data.world);

/** Nouns (lemma) for those who do, told of as many: "most states". */
export const NATION_NOUNS: ReadonlySet<string> = new Set(data.nations);

/** Words that say that none or few of them do: "not", "few", "without". */
export const NEGATED_SHARES: ReadonlySet<string> = new Set(data.negated);
