import data from './data/oppositions.json' with { type: 'json' };
import { firstByWord, groupByWord } from './tables.js';

const FIRST: ReadonlyMap<string, string> = firstByWord(data.synonyms);

/** One word for all of one meaning: "truck" → "lorry"; any other word is its own. */
export const sameMeaning = (lemma: string): string => FIRST.get(lemma) ?? lemma;

const GROUP: ReadonlyMap<string, string> = new Map(
  [...groupByWord(data.exclusive)].map(([word, name]) => [sameMeaning(word), name] as const),
);

/** The group of alternatives a word belongs to ("car" → "vehicle"): of one thing only one of them holds. Null for other words. */
export const alternativeGroup = (lemma: string): string | null => GROUP.get(sameMeaning(lemma)) ?? null;

const pairsOf = (pairs: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

const CLASSES = pairsOf(data.antonymClasses);
const WORDS = pairsOf(data.antonyms);

/** True for event classes that cannot both be told of one thing: "attack" and "protect". */
export const opposedClasses = (a: string, b: string): boolean => CLASSES.has(`${a} ${b}`);

/** True for words that cannot both be told of one thing: "guilty" and "innocent". */
export const opposedWords = (a: string, b: string): boolean => WORDS.has(`${a} ${b}`);

const CHANGES = pairsOf(data.changes);

/** True for verbs of which one undoes what the other does: "close" and "reopen". */
export const undoes = (a: string, b: string): boolean => CHANGES.has(`${a} ${b}`);

const OPPOSABLE: ReadonlyMap<string, string> = new Map(
  data.antonyms.flatMap(([a, b]) => [[a!, b!] as const, [b!, b!] as const]),
);

/** The name that a word shares with its opposite: "disabled", "working" → "working"; null for a word that has none. */
export const oppositesOf = (word: string): string | null => OPPOSABLE.get(word) ?? null;

/** True for a word that has an opposite: "critical", "working". */
export const hasOpposite = (word: string): boolean => OPPOSABLE.has(word);

const HOSTILE: ReadonlySet<string> = new Set(data.hostile);

/** True for event classes that each of two sides says of the other: "attack", "cross". */
export const isHostile = (eventClass: string): boolean => HOSTILE.has(eventClass);

const SUMS: ReadonlyMap<string, string> = new Map(
  data.sums.flatMap(([a, b]) => [[a!, b!] as const, [b!, a!] as const]),
);

/** Two words of which the one list holds only the first and the other only the second, as "profit" and "loss" of sums; null for none. Symmetric but for their order. */
export function opposed(a: readonly string[], b: readonly string[]): [string, string] | null {
  for (const word of a) {
    const other = SUMS.get(word);
    if (other !== undefined && b.includes(other) && !b.includes(word) && !a.includes(other)) return [word, other];
  }
  return null;
}

const HARM: ReadonlySet<string> = new Set(data.harm);

/** True for event classes by which somebody is harmed: who did it is asked. */
export const isHarm = (eventClass: string): boolean => HARM.has(eventClass);

/** Nouns (lemma) that tell apart nobody: "authority", "officer". */
export const VAGUE_ACTORS: ReadonlySet<string> = new Set(data.vagueActors);

const OUTCOMES: readonly ReadonlySet<string>[] = Object.values(data.outcomes).map((classes) => new Set(classes));

/** True for two event classes that are two outcomes of one sort: "jump" and "rescue". */
export const otherOutcome = (a: string, b: string): boolean =>
  a !== b && OUTCOMES.some((sort) => sort.has(a) && sort.has(b));
