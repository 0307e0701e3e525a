import data from './data/person-deeds.json' with { type: 'json' };

/** "the parents of X", "the killing of X": what only a person has. */
export const OWNED_BY_PEOPLE: ReadonlySet<string> = new Set(data.owned);

/** "a vigil for X": what is held or done for a person. */
export const DONE_FOR_PEOPLE: ReadonlySet<string> = new Set(data.for);

/** "a letter from X": what comes from somebody, not from somewhere. */
export const SENT_BY_PEOPLE: ReadonlySet<string> = new Set(data.from);

/** Lemmas of verbs that only people are the subject of: "X pleaded guilty". */
export const HUMAN_DEEDS: ReadonlySet<string> = new Set(data.does);

/** Lemmas of verbs that only people are the object of: "X was jailed", "police arrested X". */
export const HUMAN_FATES: ReadonlySet<string> = new Set(data.suffers);
