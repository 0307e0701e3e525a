import type { Weights } from './features.js';
import type { Profile } from './profile.js';
import { eachFeature } from './score.js';

/** What two figures have in common by their numbers alone. */
const OF_THE_NUMBER: ReadonlySet<string> = new Set(['close', 'equal']);

/** How telling a number is that is hardly met twice by chance: "83 years", "2.4 billion francs". */
export const RARE = 0.9;
/** What two figures of other numbers have in common beside it, at least, in log odds: more than that both count people. */
const MORE = 0.4;

/**
 * False for two figures that have nothing but the number in common: 16 shell casings and 16 letters; where many things have that number, also for
 * two that have hardly a word more in common: "the third time in four months", "four months of talks".
 */
export function haveMoreInCommon(a: Profile, b: Profile, { features }: Weights): boolean {
  let sum = 0;
  eachFeature(a, b, (name, amount) => {
    if (!OF_THE_NUMBER.has(name)) sum += features[name] * amount;
  });
  return sum > (Math.min(a.telling, b.telling) >= RARE ? 0 : MORE);
}
