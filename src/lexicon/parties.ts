import data from './data/parties.json' with { type: 'json' };
import { ANIMAL_NOUNS, ROLE_NOUNS } from './names.js';
import { SMALL_NUMBERS } from './numbers.js';
import { groupByWord } from './tables.js';

const SORTS: ReadonlyMap<string, string> = new Map([
  ...[...ANIMAL_NOUNS, ...ROLE_NOUNS].map((noun) => [noun, noun] as const),
  ...groupByWord(data.sorts),
  ...data.anyone.map((noun) => [noun, ''] as const),
]);

/** What may be another word for the same ones: "technician" → "worker", "man" → "" (anyone); null for a noun that is no party. */
export const partyNoun = (lemma: string): string | null => SORTS.get(lemma) ?? null;

/** Verbs of what is done to a suspect, lemmas: "arrest", "charge". */
export const ACCUSING: ReadonlySet<string> = new Set(data.accusing);

const TWO: ReadonlySet<string> = new Set(data.two);

/** How many a number word before a party tells: "both" → 2; null for other words. */
export const partyCount = (lower: string): number | null =>
  TWO.has(lower) ? 2 : (SMALL_NUMBERS.get(lower) ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : null));

const ONE: ReadonlySet<string> = new Set(data.one);
const SEVERAL: ReadonlySet<string> = new Set(data.several);

/** "he" → 1, "they" → 2 (several); 0 for what is no personal pronoun. */
export const pronounCount = (lower: string): 0 | 1 | 2 => (ONE.has(lower) ? 1 : SEVERAL.has(lower) ? 2 : 0);

const FEMALE: ReadonlySet<string> = new Set(data.female);
const MALE: ReadonlySet<string> = new Set(data.male);

/** "woman" → "female", "boy" → "male"; null for a noun that tells neither. */
export const sexOf = (lemma: string): 'female' | 'male' | null =>
  FEMALE.has(lemma) ? 'female' : MALE.has(lemma) ? 'male' : null;
