import type { QuantityClaim } from '../../../model/index.js';
import { otherScope, type VetoRule } from './veto.js';

/** Words beside a span of time that tell which one it is: gone by, to come, or the beginning of a longer one. */
const WHICH: Readonly<Record<string, string>> = {
  coming: 'next',
  first: 'first',
  following: 'next',
  last: 'past',
  next: 'next',
  past: 'past',
  preceding: 'past',
  previous: 'past',
};

/** "over the two previous days", "over the next two days": which span of its length a figure tells; null for none told, and for what is no span of time. */
export function spanOf({ dimension, evidence: { prefix, quote } }: QuantityClaim): string | null {
  if (dimension !== 'duration') return null;
  const before = /(\p{L}+)\s*$/u.exec(prefix)?.[1] ?? '';
  const words = [before, ...quote.split(/[^\p{L}]+/u)].map((w) => WHICH[w.toLowerCase()]);
  return words.find((w) => w !== undefined) ?? null;
}

/** The last two days, the next two days and the first two days are three spans of one length. */
export const otherSpan: VetoRule = ({ claim: a, span: x }, { claim: b, span: y }) =>
  x !== null && y !== null && x !== y && a.article !== b.article ? otherScope(`${x} | ${y}`) : null;
