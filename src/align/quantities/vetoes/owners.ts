import { otherScope, type VetoRule } from './veto.js';

/** What one company's shares lost and another's: the names of the two clauses have none in common. */
export const otherCompany: VetoRule = (a, b) => {
  if (a.claim.dimension !== 'share' || a.owners.length === 0 || b.owners.length === 0) return null;
  return a.owners.some((name) => b.owners.includes(name))
    ? null
    : otherScope(`${a.owners.join(' ')} | ${b.owners.join(' ')}`);
};

/** Measures that are never told by another one's name: how deep it is, and how far away. */
const APART = new Set(['depth', 'distance', 'radius', 'speed', 'weight', 'width']);

/** "at a depth of 10 km", "10 km from Ellery": one figure of two measures. */
export const otherMeasure: VetoRule = ({ claim: x }, { claim: y }) =>
  x.property !== y.property && APART.has(x.property) && APART.has(y.property)
    ? otherScope(`${x.property} | ${y.property}`)
    : null;

/** Words before a figure by which it was another's place before: "up from the previous offer of $127". */
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
