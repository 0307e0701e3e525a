import type { QuantityClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';

/** Words from one figure to the next that "and" adds to it, at most: "£900 million | of debt and a | £590 million deficit". */
const WITHIN = 4;
/** How far, as a share, a sum of money may lie from the round one that it makes up. */
const ROUND = 0.01;

/** The figure of the same kind that "and" adds to this one in its sentence, or null: "seven crew members and three guards". */
function addedTo(c: QuantityClaim, bench: Bench): number | null {
  const { behind } = passageOf(c, bench);
  const other = bench.figures
    .get(c.article)
    ?.find(
      ({ sentence, dimension, evidence }) =>
        sentence === c.sentence && dimension === c.dimension && evidence.start >= c.evidence.end,
    );
  if (other === undefined) return null;
  const between = behind.filter(({ end }) => end <= other.evidence.start);
  return between.length <= WITHIN && between.some(({ lower }) => lower === 'and') ? other.base.best : null;
}

/**
 * Two figures of which the lesser is told with another, and both come to the greater: "seven crew members and three guards", "ten crew members";
 * of sums of money, to the greater as rounded. Gives their words, or null.
 */
export function summedUp(a: QuantityClaim, b: QuantityClaim, bench: Bench): string | null {
  const [x, y] = [a.base.best, b.base.best];
  const room = a.dimension === 'money' ? ROUND : 0;
  if (a.dimension !== b.dimension || (room === 0 && a.dimension !== 'count')) return null;
  if (x === null || y === null || x === y) return null;
  const [few, most] = x < y ? [a, y] : [b, x];
  const other = addedTo(few, bench);
  return other !== null && Math.abs(Math.min(x, y) + other - most) <= room * most
    ? [a.value.text, b.value.text].sort().join(' | ')
    : null;
}
