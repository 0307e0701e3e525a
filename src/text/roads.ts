import { SHORT_ROADS } from '../lexicon/names.js';

const SIDES: ReadonlyMap<string, string> = new Map([
  ['e', 'east'],
  ['n', 'north'],
  ['s', 'south'],
  ['w', 'west'],
]);
const ROADS: ReadonlySet<string> = new Set(SHORT_ROADS.values());
const NUMBERED = /^\d{1,3}(?:st|nd|rd|th)$/;

const withoutPoint = (word: string): string => word.replace(/\.$/, '');

/** The noun for a road, in full, that a lower-case word is or shortens: "St." → "street"; null for other words. */
export const roadNoun = (lower: string): string | null => {
  const word = withoutPoint(lower);
  return ROADS.has(word) ? word : (SHORT_ROADS.get(word) ?? null);
};

/** True for the number of a road that is called by it, lower case: "89th". */
export const isRoadNumber = (lower: string): boolean => NUMBERED.test(lower);

/** The lower-case words of a road's name written in full: "w", "3rd", "st" → "west", "3rd", "street"; those of other names as they are. */
export function fullRoad(words: readonly string[]): readonly string[] {
  const noun = words.length > 1 ? roadNoun(words.at(-1)!) : null;
  if (noun === null) return words;
  const side = words.length > 2 ? SIDES.get(withoutPoint(words[0]!)) : undefined;
  return [side ?? words[0]!, ...words.slice(1, -1), noun];
}
