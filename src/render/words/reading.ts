import type { Claim } from '../../model/index.js';
import { spanInWords } from './dates.js';

/**
 * What tells one reading from another: "99", "99 people" and "ninety-nine" are one, "at least 99" is another; so are two ways to tell one day,
 * while times are told as they are printed. All else is told apart by its words.
 */
export function readingOf(claim: Claim, words: string): string {
  if (claim.kind === 'quantity' && claim.bound !== 'vague' && claim.bound !== 'open-plural') {
    const { low, best, high, lowOpen, highOpen } = claim.value;
    return JSON.stringify([low, best, high, lowOpen, highOpen, claim.unit]);
  }
  const day = claim.kind === 'date' && claim.value.time === null && spanInWords(claim.value.start, claim.value.end);
  return day || words.toLowerCase();
}

/** Without the figures that tell another of these again in other units: "(650 feet)" behind "200 metres". */
export function withoutRestated<T extends Claim>(claims: readonly T[]): T[] {
  const ids = new Set(claims.map((c) => c.id));
  return claims.filter((c) => c.kind !== 'quantity' || c.restates === undefined || !ids.has(c.restates));
}
