import data from './data/light-words.json' with { type: 'json' };

/** Lemmas that say nothing of what a clause is about. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(data.lemmas);

/** Verbs that leave it to their noun to say what is done: "opened fire on", "carried out strikes on", "came under fire". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(data.verbs);

/** Verbs that say of the verb behind them only that it is so, is tried or goes on. */
export const RAISING_VERBS: ReadonlySet<string> = new Set(data.raising);
