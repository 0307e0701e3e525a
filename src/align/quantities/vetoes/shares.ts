import type { Profile } from '../profile.js';
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

/** Words of a side in a vote. */
const SIDES = new Set(['against', 'approve', 'favor', 'favour', 'no', 'oppose', 'reject', 'support', 'yes']);
/** Verbs of a side's share of the votes. */
const LEADING = new Set(['lead', 'lose', 'win']);

/** "No: 60%", "Yes" – 40%: the side right before its share. */
const BESIDE_SIDE = /\b(?:no|yes)\P{L}{0,4}$/iu;

const isOfSide = ({ claim, next }: Profile): boolean =>
  SIDES.has(next) ||
  LEADING.has(claim.property) ||
  claim.context.some((word) => SIDES.has(word)) ||
  BESIDE_SIDE.test(claim.evidence.prefix);

/** What a share of the voters did, or is called; the tagger may take "cast" for a noun. */
const VOTING = new Set(['cast', 'turnout']);

const isTurnout = (p: Profile): boolean =>
  (VOTING.has(p.claim.property) || VOTING.has(p.claim.counted)) && !isOfSide(p);

/** "60 percent of the electorate cast their vote", "60 percent against": how many voted, and for what. */
export const turnout: VetoRule = (a, b) => {
  const voted = a.claim.dimension === 'share' && ((isTurnout(a) && isOfSide(b)) || (isTurnout(b) && isOfSide(a)));
  return voted ? otherScope('turnout | votes of a side') : null;
};
