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

/** Words before a figure by which it is one of before: "up from the previous offer of $127". */
const FORMER = new Set(['earlier', 'former', 'initial', 'original', 'previous', 'prior']);
/** Words between one of them and the figure, at most. */
const BETWEEN = 4;

const isFormer = (prefix: string): boolean => {
  const own =
    prefix
      .toLowerCase()
      .split(/[,;:()"“”]/u)
      .at(-1) ?? '';
  const words = own.match(/\p{L}+/gu) ?? [];
  return words.slice(-BETWEEN).some((w) => FORMER.has(w));
};

/** What was offered before, and what is now: of two figures two, however near. */
export const former: VetoRule = ({ claim: x, size: m }, { claim: y, size: n }) =>
  x.dimension === 'money' && m !== n && isFormer(x.evidence.prefix) !== isFormer(y.evidence.prefix)
    ? otherScope('former | present')
    : null;
