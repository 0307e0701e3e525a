import type { QuantityClaim } from '../model/index.js';

/** Characters between two figures of one passage. */
const PASSAGE = 300;

const isFigure = (c: QuantityClaim, figure: QuantityClaim): boolean =>
  c.base.best !== null && c.base.best === figure.base.best && c.unit === figure.unit;

/** "reports range from 60 to 160": what is told of a count in the plural is what several say of it at one time. */
const holds = ({ bound, base: { low, high } }: QuantityClaim, { base: { best } }: QuantityClaim): boolean =>
  bound === 'range' && best !== null && low !== null && high !== null && low <= best && best <= high;

const near = (c: QuantityClaim, d: QuantityClaim): boolean => Math.abs(c.evidence.start - d.evidence.start) <= PASSAGE;

/**
 * True where an article itself sets the two figures against each other: from two voices in one passage, or as the ends of what is said. Then
 * they were told at one time. `all`: the claims of the topic.
 */
export function setAgainst(a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[]): boolean {
  if (all.some((c) => holds(c, a) && holds(c, b))) return true;
  return all.some(
    (c) =>
      isFigure(c, a) &&
      all.some((d) => d.article === c.article && d.speaker !== c.speaker && isFigure(d, b) && near(c, d)),
  );
}
