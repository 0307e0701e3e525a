import data from './data/openers.json' with { type: 'json' };

/** Words that open sentences and, capitalised, are no part of a name: lower case. */
export const OPENERS: ReadonlySet<string> = new Set(data.words);
