import type { QuantityClaim } from '../../model/index.js';

const holds = ({ base: { low, best, high } }: QuantityClaim, { base: { best: age } }: QuantityClaim): boolean =>
  best === null && low !== null && high !== null && age !== null && low <= age && age <= high;

/** "26" and "in his 20s": one age may be told by its decade. */
export const areOfOneDecade = (a: QuantityClaim, b: QuantityClaim): boolean => holds(a, b) || holds(b, a);
