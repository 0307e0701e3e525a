import type { Pos } from '../model/index.js';
import data from './data/event-verbs.json' with { type: 'json' };
import { groupByWord } from './tables.js';

interface Words {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
}

const CLASSES: Readonly<Record<string, Words>> = data.classes;

const byWord = (list: keyof Words): ReadonlyMap<string, string> =>
  groupByWord(Object.fromEntries(Object.entries(CLASSES).map(([name, words]) => [name, words[list]])));

const VERBS = byWord('verbs');
const NOUNS = byWord('nouns');
const ADJECTIVES = byWord('adjectives');

/** Names of the event classes, sorted. */
export const EVENT_CLASSES: readonly string[] = Object.freeze(Object.keys(CLASSES).sort());

const NAMES: ReadonlySet<string> = new Set(EVENT_CLASSES);

/** True for the name of an event class. */
export const isEventClass = (name: string): boolean => NAMES.has(name);

/** Later entries win: a verb's class before a noun's before an adjective's. */
const ANY: ReadonlyMap<string, string> = new Map([...ADJECTIVES, ...NOUNS, ...VERBS]);

/** The class of a lower-case lemma, read as a verb, else as a noun, else as an adjective: "slay" → "killed"; null for any other word. */
export const eventClass = (lemma: string): string | null => ANY.get(lemma) ?? null;

/** The class of a noun's lemma ("fire" → "burn"), or null. */
export const eventNounClass = (lemma: string): string | null => NOUNS.get(lemma) ?? null;

const PARTICIPANTS: ReadonlySet<string> = new Set(data.participants);

/** True for a noun of an event class that names who or what takes part, not what happens: "attacker", "survivor", "bomb". */
export const isParticipant = (lemma: string): boolean => PARTICIPANTS.has(lemma);

interface Word {
  readonly lemma: string;
  readonly lower: string;
  readonly pos: Pos;
}

/**
 * The class of a word in its sentence. The part of speech chooses between readings ("fire" the noun burns, the verb shoots);
 * participles that the tagger took for adjectives or nouns ("the injured", "shot dead") are found by their form.
 */
export function eventClassOf({ lemma, lower, pos }: Word): string | null {
  if (pos === 'VERB') return ADJECTIVES.get(lower) ?? VERBS.get(lemma) ?? null;
  if (pos === 'NOUN') return NOUNS.get(lemma) ?? ADJECTIVES.get(lower) ?? null;
  if (pos === 'ADJ') return ADJECTIVES.get(lower) ?? null;
  return null;
}
