import data from './data/near-words.json' with { type: 'json' };
import { firstByWord } from './tables.js';

const FIRST: ReadonlyMap<string, string> = firstByWord(data.groups);

/** One word for those by which two reports tell the same: "corpse", "remain" → "body"; any other lemma is its own. */
export const nearWord = (lemma: string): string => FIRST.get(lemma) ?? lemma;
