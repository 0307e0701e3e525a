import data from './data/background-words.json' with { type: 'json' };

/** Lemmas that mark what is told as another or an earlier event. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set(data.lemmas);

/** Adverbs that open a sentence on another story: "Meanwhile, …". */
export const ASIDES: ReadonlySet<string> = new Set(data.asides);
