import type { Weights } from './features.js';
import type { Profile } from './profile.js';
import { featuresOf } from './score.js';

/** What two figures have in common by their numbers alone. */
const OF_THE_NUMBER: ReadonlySet<string> = new Set(['close', 'equal']);

/** False for two figures that have nothing but the number in common: 16 shell casings and 16 letters. */
export const haveMoreInCommon = (a: Profile, b: Profile, { features }: Weights): boolean =>
  featuresOf(a, b)
    .filter(({ name }) => !OF_THE_NUMBER.has(name))
    .reduce((sum, { name, amount }) => sum + features[name] * amount, 0) > 0;
