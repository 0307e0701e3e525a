import type { QuantityClaim } from '../../model/index.js';

/** "reports range from 60 to 160": what is told of a count in the plural is what several say of it at one time. */
const holds = ({ bound, base: { low, high } }: QuantityClaim, { base: { best } }: QuantityClaim): boolean =>
  bound === 'range' && best !== null && low !== null && high !== null && low <= best && best <= high;

/**
 * True where an article itself sets the two figures against each other, as the ends of what is said: then they were told at one time. Two voices
 * of one passage do not: mostly the one tells a later count. `all`: the claims of the topic.
 */
export const setAgainst = (a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[]): boolean =>
  all.some((c) => holds(c, a) && holds(c, b));
