import data from './data/light-words.json' with { type: 'json' };

/** Lemmas that say nothing of what a clause is about. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(data.lemmas);
