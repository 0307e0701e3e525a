import data from './data/moving.json' with { type: 'json' };

/** Nouns (lemma) for those who are sent to an emergency, and for units that are where a word of `SENDING` stands by. */
export const HELPERS: ReadonlySet<string> = new Set(data.helpers);
export const FORCES: ReadonlySet<string> = new Set(data.forces);
export const SENDING: ReadonlySet<string> = new Set(data.sending);

/** Nouns (lemma) for what is tallied as it comes in: "tweet". */
export const TALLIES: ReadonlySet<string> = new Set(data.tallies);

/** States of things that are counted while more are found; words that tell none of them: "missiles fell", "the road was cleared". */
export const DAMAGE: ReadonlySet<string> = new Set(data.damage);
export const OTHERWISE: ReadonlySet<string> = new Set(data.otherwise);

/** Verb forms of what is found, named or accounted for one by one. */
export const FOUND: ReadonlySet<string> = new Set(data.found);

/** Words by a price that a market makes, by gifts, by a sum that is reckoned as more is known. */
export const QUOTED: ReadonlySet<string> = new Set(data.quoted);
export const GIVEN: ReadonlySet<string> = new Set(data.given);
export const RECKONED: ReadonlySet<string> = new Set(data.reckoned);

/** What is measured at another place and hour. */
export const WEATHER: ReadonlySet<string> = new Set(data.weather);
