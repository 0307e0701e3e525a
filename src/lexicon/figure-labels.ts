import data from './data/figure-labels.json' with { type: 'json' };

/** Words before a number that make it a name: "Route 6", "No. 10", "Flight 17". */
export const NUMBER_LABELS: ReadonlySet<string> = new Set(data.before);
/** "12 Mill Road": words that end an address. */
export const STREET_WORDS: ReadonlySet<string> = new Set(data.streets);
export const MONTH_WORDS: ReadonlySet<string> = new Set(data.months);
/** After a number: a time of day. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(data.clock);
/** Beside "2-1": the result of a match or a vote. */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(data.scoreNouns);
export const SCORE_VERBS: ReadonlySet<string> = new Set(data.scoreVerbs);

/** Labels that need no capital: "category 4", "the bottom three". */
export const PLAIN_LABELS: ReadonlySet<string> = new Set(data.plain);
