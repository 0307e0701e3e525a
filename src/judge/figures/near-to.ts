import { POPULATION } from '../../lexicon/measured.js';
import type { Comparison, QuantityClaim } from '../../model/index.js';
import { halfUnit } from './interval.js';

/** A round figure may stand for a finer one this near, as a share of itself. */
const COARSE = 0.1;
/** Two round figures, next to each other at their own precision, may be one this near. */
const NEXT = 0.03;
/** …from this size on: of fewer the people are counted. */
const LARGE = 1000;

const gapOf = (x: number, y: number): number => Math.abs(x - y);

/** 250 beside 247, 80 beside 77: the one is round and the other lies within its rounding. */
function isRoundNear(x: number, y: number): boolean {
  const [coarse, fine] = halfUnit(x) >= halfUnit(y) ? [x, y] : [y, x];
  const gap = gapOf(x, y);
  return halfUnit(coarse) > halfUnit(fine) && gap <= halfUnit(coarse) && gap <= Math.abs(coarse) * COARSE;
}

/** 43 million beside 43,885,310: the finer cut to the precision of the coarser. */
function isCut(x: number, y: number): boolean {
  const [coarse, fine] = halfUnit(x) >= halfUnit(y) ? [x, y] : [y, x];
  const gap = fine - coarse;
  return fine >= LARGE && gap > 0 && gap < 2 * halfUnit(coarse) && gap <= Math.abs(coarse) * NEXT;
}

/** 833 beside 833.9: the decimals cut off, not rounded. */
function isTruncated(x: number, y: number): boolean {
  const [whole, fine] = [Math.min(x, y), Math.max(x, y)];
  return (
    Number.isInteger(whole) && !Number.isInteger(fine) && Math.trunc(fine) === whole && gapOf(x, y) <= whole * NEXT
  );
}

/** 340,000 beside 350,000, $111,000 beside $112,000: both are round, and no figure so round lies between them. */
const areNext = (x: number, y: number): boolean =>
  Math.min(x, y) >= LARGE &&
  gapOf(x, y) <= halfUnit(x) + halfUnit(y) &&
  Math.min(halfUnit(x), halfUnit(y)) >= LARGE / 2 &&
  gapOf(x, y) <= Math.max(x, y) * NEXT;

/** 2,700 and 2,800 who live in a town: each report has the count of some year. */
const isOfOnePlace = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.property === POPULATION && b.property === POPULATION;

/** Two figures that nothing reconciles and that lie as near each other as their roundness; not of ages and magnitudes, which are told as they are. */
export function nearTo(a: QuantityClaim, b: QuantityClaim): Pick<Comparison, 'relation' | 'because'> | null {
  const [x, y] = [a.value.best, b.value.best];
  if (x === null || y === null || x <= 0 || y <= 0 || a.unit !== b.unit) return null;
  if (a.dimension === 'age' || a.dimension === 'magnitude') return null;
  const counted = a.dimension === 'count' || a.dimension === 'money';
  return isOfOnePlace(a, b) || isRoundNear(x, y) || isTruncated(x, y) || (counted && (isCut(x, y) || areNext(x, y)))
    ? { relation: 'compatible', because: `near: ${[a.value.text, b.value.text].sort().join(' | ')}` }
    : null;
}
