import { otherScope, type VetoRule } from './veto.js';

/** A rise and a fall, of one figure or of two: "rose 1.5 percent", "fell by 1.5 percent". */
export const otherWay: VetoRule = ({ claim: x }, { claim: y }) =>
  x.dimension === 'share' && x.change !== null && y.change !== null && x.change !== y.change
    ? otherScope(`${x.change} | ${y.change}`)
    : null;

/** Words behind a share that set it against another sum, at one moment. */
const BESIDE = new Set(['above', 'below', 'discount', 'premium']);

/** What lies 27 percent above a price, and what has risen by 27 percent. */
export const setAgainst: VetoRule = (a, b) => {
  if (a.claim.dimension !== 'share') return null;
  const [x, y] = [a, b].map(({ next }) => BESIDE.has(next));
  return x !== y && (x ? b : a).claim.change !== null ? otherScope('against a sum | change') : null;
};

/** "above 70 percent in many districts", "70 percent of the voters": a share in some places is not that of all, nor of one of them. */
export const inSomePlaces: VetoRule = (a, b) =>
  a.claim.dimension === 'share' && a.inSome !== b.inSome ? otherScope('in some places | in all or in one') : null;
