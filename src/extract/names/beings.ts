import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import {
  ANIMAL_NOUNS,
  DETERMINERS,
  HONORIFICS,
  NEVER_NAMES,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  ROLE_NOUNS,
  STANDINGS,
} from '../../lexicon/names.js';
import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import { singular, type Word } from './words.js';

/** Words at most in a description, on either side of its head noun. */
export const REACH = 9;

/** Nouns for who does a thing ("skipper", "boatman") seldom are verbs, whatever the tagger says. */
const AGENT = /(er|or|man|woman)$/;

/** A noun that says who or what somebody is. */
export const isBeing = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  (word.cap || word.pos !== 'VERB' || AGENT.test(word.lower)) &&
  (ROLE_NOUNS.has(word.lower) ||
    PERSON_NOUNS.has(word.lower) ||
    ANIMAL_NOUNS.has(word.lower) ||
    HONORIFICS.has(word.lower) ||
    ROLE_NOUNS.has(headOf(word.lower)) ||
    PERSON_NOUNS.has(headOf(word.lower)));

/** "half-brother" is a brother, "son-in-law" a son, "co-founder" a founder; a "five-star" hotel is nobody. */
function headOf(lower: string): string {
  const parts = lower.split('-');
  if (SMALL_NUMBERS.has(parts[0]!) || /^\d/.test(lower)) return '';
  return (parts.at(-1) === 'law' ? parts[0] : parts.at(-1)) ?? '';
}

/** Words that a description's noun may have before it: "Ruritania's human rights", "31-year-old former". */
export function modifies(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'possessive' || word.age) return true;
  if (word.kind !== 'word' || WEEKDAYS.has(word.lower) || (word.cap && MONTHS.has(word.lower))) return false;
  if (NEVER_NAMES.has(word.lower) && !isWrittenAsName(word)) return false;
  return (
    word.cap ||
    word.pos === 'ADJ' ||
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    STANDINGS.has(word.lower) ||
    (word.text.includes('-') && word.pos === 'VERB')
  );
}

/** "US President", "New Tarnia's minister": a plain word that a capital makes a part of a name, in the midst of a description. */
const isWrittenAsName = ({ cap, pos, text }: Word): boolean =>
  cap && text.length > 1 && (pos === 'PROPN' || (pos === 'PRON' && text.length <= 3 && text === text.toUpperCase()));

/** "a 42-year-old Norlandic woman", "the Radical party": what has a being or a body in small letters behind it says which one, and names nobody. */
export const qualifiesBeing = (next: Word | undefined): boolean =>
  next !== undefined &&
  next.kind === 'word' &&
  !next.cap &&
  next.pos === 'NOUN' &&
  (isBeing(next) || isBeing({ ...next, lower: singular(next.lower) }) || ORGANISATION_NOUNS.has(next.lower));

export const isDeterminer = (word: Word | undefined): boolean => word !== undefined && DETERMINERS.has(word.lower);
