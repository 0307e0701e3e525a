import type { QuantityClaim } from '../../model/index.js';

/** Bounds of a figure that is told roughly. */
export const HEDGED = new Set<QuantityClaim['bound']>(['about', 'nearly', 'just-over']);

/** A plural ("dozens") is used up to about this many times its least value. */
const ORDER = 8;

/** True where "thousands" says no other than 5,500, nor "millions" than nearly two million: a plural with a figure of its own order. */
export const vaguely = (plural: QuantityClaim, figure: QuantityClaim, overlap: boolean): boolean => {
  const [low, best] = [plural.base.low, figure.base.best ?? figure.base.high];
  if (plural.bound !== 'open-plural' || low === null || best === null) return false;
  return best <= low * ORDER && (overlap || (HEDGED.has(figure.bound) && best >= low));
};
