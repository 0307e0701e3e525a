import { NAMING_WORDS } from '../../lexicon/names.js';
import { ABOARD, CRAFT, CRAFT_DEEDS, DESIGNATIONS } from '../../lexicon/vessels.js';
import type { Range } from './runs.js';
import type { Word } from './words.js';

/** Words at most between a craft and what it is named. */
const REACH = 4;

/** True for the name of a ship or boat: "MV X", "the ferry X", "a barge named X", "the crew of the X", "the X capsized". Names of craft are told with those of places. */
export function namesVessel(words: readonly Word[], { from, to }: Range): boolean {
  if (to - from > 1 && isDesignation(words[from]!)) return true;
  const prev = words[from - 1];
  if (prev === undefined) return false;
  if (CRAFT.has(prev.lower) && !prev.cap) return words[to]?.kind !== 'possessive';
  if (NAMING_WORDS.has(prev.lower))
    return words.slice(Math.max(0, from - 1 - REACH), from - 1).some((w) => CRAFT.has(w.lower));
  if (prev.lower !== 'the') return false;
  const of = words[from - 2];
  if (of?.lower === 'of' && ABOARD.has(words[from - 3]?.lower ?? ''))
    return to - from === 1 || words[to]?.pos !== 'NOUN';
  return of?.lower === 'aboard' || CRAFT_DEEDS.has(words[to]?.lemma ?? '');
}

/** "MV", "HMS", in capitals: "Ms" is a woman's title. */
const isDesignation = ({ text, lower }: Word): boolean => DESIGNATIONS.has(lower) && text === text.toUpperCase();

/** True where a sentence speaks of a ship or a boat. */
export const tellsOfVessel = (words: readonly Word[]): boolean =>
  words.some((w) => CRAFT.has(w.lower) || CRAFT_DEEDS.has(w.lemma) || w.lower === 'crew');
