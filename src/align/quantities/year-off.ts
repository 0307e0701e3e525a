import type { Profile } from './profile.js';

/** Ages that an article tells, at most, where a year between two of them is taken for a slip: of many beings some are a year apart. */
const FEW = 5;

/** "54" and "55": of grown people a year apart, and neither article tells the other's age of anybody. */
export const isYearOff = (a: Profile, b: Profile): boolean =>
  a.size !== null &&
  b.size !== null &&
  Math.abs(a.size - b.size) === 1 &&
  a.group !== 'children' &&
  b.group !== 'children' &&
  Math.max(a.ages.size, b.ages.size) <= FEW &&
  !a.ages.has(b.size) &&
  !b.ages.has(a.size);
