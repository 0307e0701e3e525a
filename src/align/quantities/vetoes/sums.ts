import { OPENING } from '../opened-at.js';
import type { Profile } from '../profile.js';
import { otherScope, type VetoRule } from './veto.js';

/** The sum with which bids began, and any other, though it be the same: "bids opened at 100 million", "an estimate of 100 million". */
export const openedAt: VetoRule = ({ kind: a }, { kind: b }) =>
  a.roles.has(OPENING) !== b.roles.has(OPENING) ? otherScope('first | any other') : null;

/** Words beside a price that is told before it is paid. */
const FORETELLING: ReadonlySet<string> = new Set(['expect', 'forecast', 'guide', 'pre-sale', 'predict', 'presale']);

const isForetold = ({ claim }: Profile): boolean =>
  FORETELLING.has(claim.property) || claim.context.some((word) => FORETELLING.has(word));

/** "a pre-sale estimate of 100 million", "bids rose to 260 million": of two prices the one that was foreseen. */
export const foretold: VetoRule = (a, b) => {
  const prices = a.kind.roles.has('price') && b.kind.roles.has('price');
  return prices && a.size !== b.size && isForetold(a) !== isForetold(b) ? otherScope('foreseen | paid') : null;
};
