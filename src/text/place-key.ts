import anyAscii from 'any-ascii';
import { ADMINISTRATIVE_NOUNS, placeKindOf } from '../lexicon/names.js';
import { fullRoad, isRoadNumber } from './roads.js';

/** A place's name by its consonants, without "village" and the like, so that spellings meet: "Port-e-Sur" and "Port-i-Sur". */
export const placeKey = (name: string): string => {
  const words = fullRoad(
    anyAscii(name)
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .map((word) => (isRoadNumber(word) ? word : word.replace(/\d+/g, '')))
      .filter((word) => word !== ''),
  );
  const own = words.filter((word) => placeKindOf(word) === null && !ADMINISTRATIVE_NOUNS.has(word));
  const letters = (own.length > 0 ? own : words).join('').replace(/[cq]/g, 'k');
  return letters.slice(0, 1) + letters.slice(1).replace(/[aeiouyh]/g, '');
};
