import data from './data/deeds.json' with { type: 'json' };
import { groupByWord } from './tables.js';

const FAMILY: ReadonlyMap<string, string> = groupByWord(data.families);

/** The kind of act that a verb's lemma tells ("murder" → "kill"), or null: only acts that somebody does to others. */
export const deedFamily = (lemma: string): string | null => FAMILY.get(lemma) ?? null;

const PHRASES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(data.phrases).map(([verb, words]) => [verb, new Map(Object.entries(words))] as const),
);

/** The kind of act that a verb (lemma) and a word behind it tell together ("take", "hostage" → "capture"), or null. */
export const phraseFamily = (verb: string, word: string): string | null => PHRASES.get(verb)?.get(word) ?? null;

/** True for two kinds of act as which two reports may tell one: "shot dead", "killed". */
export const nearDeeds = (a: string, b: string): boolean =>
  a === b || data.near.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.implied));

/** True where the verb (lemma) alone tells that such a doer (lemma) does it: an arrest is the police's. */
export const isImplied = (verb: string, doer: string): boolean => IMPLIED.get(verb)?.includes(doer) ?? false;

/** The kind of act of fighting that breaks out. */
export const FIGHTING = 'fight';

/** Nouns (lemma) for fighting: "clash", "gunfire". */
export const FIGHTING_NOUNS: ReadonlySet<string> = new Set(data.fighting.nouns);

/** Verbs (lemma) by which fighting comes by itself: "break out", "erupt". */
export const OUTBREAK_VERBS: ReadonlySet<string> = new Set(data.fighting.verbs);

/** Nouns (lemma) for those who did it: "gunman", "attacker". */
export const DOERS: ReadonlySet<string> = new Set(data.doers);

/** Verbs of what befalls a place. */
export const STRIKES: ReadonlySet<string> = new Set(data.strikes);
