import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';

const numberOf = ({ lower }: Token): number | null =>
  SMALL_NUMBERS.get(lower) ?? (/^\d+$/.test(lower) ? Number(lower) : null);

/** "seven crew members and three guards": the count that "and" joins to this one right behind it, or null. */
function joinedTo(c: QuantityClaim, bench: Bench): number | null {
  const { behind } = passageOf(c, bench);
  return behind[0]?.lower === 'and' && behind[1] !== undefined ? numberOf(behind[1]) : null;
}

/**
 * Two counts of which the lesser is told with another, and both come to the greater: "seven crew members and three guards", "ten crew members".
 * Gives their words, or null.
 */
export function summedUp(a: QuantityClaim, b: QuantityClaim, bench: Bench): string | null {
  const [x, y] = [a.base.best, b.base.best];
  if (a.dimension !== 'count' || b.dimension !== 'count' || x === null || y === null || x === y) return null;
  const [few, many] = x < y ? [a, b] : [b, a];
  const other = joinedTo(few, bench);
  return other !== null && Math.min(x, y) + other === many.base.best
    ? [few.value.text, many.value.text].sort().join(' | ')
    : null;
}
