import data from './data/attackers.json' with { type: 'json' };
import { deedFamily } from './deeds.js';
import { groupByWord } from './tables.js';

const TONES: ReadonlyMap<string, string> = groupByWord(data.tones);

/** Tones from the plainest to the most loaded. */
const ORDER: readonly string[] = Object.keys(data.tones);

/** True for a noun (lemma) for those who attack: "gunman", "terrorist". */
export const isAttacker = (noun: string): boolean => TONES.has(noun);

/** What a phrase for those who attacked suggests: that of its most loaded word ("Islamist gunmen" as "Islamists"). Words are lemmas. */
export const attackerTone = (words: readonly string[]): string =>
  ORDER.findLast((tone) => words.some((word) => TONES.get(word) === tone)) ?? ORDER[0]!;

const VERBS: ReadonlySet<string> = new Set(data.verbs);
const KINDS: ReadonlySet<string> = new Set(['abuse', 'attack', 'capture', 'fire', 'injure', 'kill', 'shoot', 'stab']);

/** True for a verb (lemma) of violence: "storm", "seize", "kill". */
export const isViolent = (verb: string): boolean => VERBS.has(verb) || KINDS.has(deedFamily(verb) ?? '');

/** Nouns (lemma) for an attack, of which "by" tells who did it. */
export const ATTACK_NOUNS: ReadonlySet<string> = new Set(data.nouns);
