import data from './data/background-words.json' with { type: 'json' };

/** Lemmas that mark what is told as another or an earlier event. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set(data.lemmas);

/** Adverbs that open a sentence on another story: "Meanwhile, …". */
export const ASIDES: ReadonlySet<string> = new Set(data.asides);

/** Nouns (lemma) for what an event is a part of, before "of" or "in". */
export const WIDER: ReadonlySet<string> = new Set(data.wider);
