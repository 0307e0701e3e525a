import { QUAKES } from '../../../lexicon/measured.js';
import type { QuantityClaim } from '../../../model/index.js';
import { otherScope, type VetoRule } from './veto.js';

/** What measurements of one quake differ by, at most. */
const ONE_QUAKE = 0.45;

/** An aftershock and the quake; two quakes of two sizes. */
export const otherQuake: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension !== 'magnitude') return null;
  // "a magnitude-6.2 earthquake and a string of aftershocks": the noun of the figure tells, where it has one
  const after = (c: QuantityClaim): boolean =>
    c.counted === 'aftershock' || (!QUAKES.has(c.counted) && c.context.includes('aftershock'));
  if (after(x) !== after(y)) return otherScope('aftershock | quake');
  // of earlier quakes, of 8.0 in 1985 and of 8.1 two weeks ago, the figure alone tells which
  return Math.abs((a.size ?? 0) - (b.size ?? 0)) > (a.near && b.near ? ONE_QUAKE : 0)
    ? otherScope(`${x.value.text} | ${y.value.text}`)
    : null;
};
