import data from './data/counted-groups.json' with { type: 'json' };
import { PERSON_NOUNS, ROLE_NOUNS } from './names.js';
import { groupByWord } from './tables.js';

const GROUP_OF: ReadonlyMap<string, string> = groupByWord(data.groups);

/** The groups of all other nouns for people: "son", "partner"; "miner", "pilot". */
const KIN = 'kin';
const OCCUPATIONS = 'occupations';
/** Trades, pastimes and places in life that no role is named by: "skydiver", "workmate". */
const PURSUITS: ReadonlySet<string> = new Set(data.pursuits);

const isOccupation = (lemma: string): boolean => ROLE_NOUNS.has(lemma) || PURSUITS.has(lemma);

/**
 * The group of people that a noun's lemma names: "troop" → "fighters", "victim" → "anyone", "miner" → "occupations"; null for a noun that names no
 * people.
 */
export const groupOf = (lemma: string): string | null =>
  GROUP_OF.get(lemma) ?? (PERSON_NOUNS.has(lemma) ? KIN : isOccupation(lemma) ? OCCUPATIONS : null);

/** The group of a noun that stands for others of its group ("troop", "soldier"), null for an occupation: a nurse is no sailor. */
export const namedGroupOf = (lemma: string): string | null => GROUP_OF.get(lemma) ?? null;

/** Fighters of no army: where they attack, the attackers. */
export const IRREGULARS: ReadonlySet<string> = new Set(data.irregulars);
