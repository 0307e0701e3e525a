import data from './data/english-words.json' with { type: 'json' };

/** Common words that only English has, lower case. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(data.words);
