import type { QuantityClaim } from '../../model/index.js';

/** What a figure's words allow, in the base unit of its dimension. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** "about" and its like reach at least this share of the figure to each side. */
const ABOUT = 0.05;
/** "nearly" reaches this share below the figure. */
const NEARLY = 0.1;
/** A figure is taken as rounded by at most this share of itself: beyond it, it is another figure. */
const ROUNDED = 0.025;

/** Half a unit of the last significant digit: 5 for 60, 0.05 for 13.6. Figures of one digit and odd figures are exact. */
export function halfUnit(figure: number): number {
  if (figure === 0 || !Number.isFinite(figure)) return 0;
  const digits = figure.toPrecision(12).replace(/0+$/, '').replace(/\.$/, '');
  const fraction = digits.split('.')[1];
  if (fraction !== undefined && !digits.includes('e')) return 0.5 * 10 ** -fraction.length;
  let unit = 1;
  while (figure % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/** Base units per printed unit; 1 where no figure is printed. */
const scaleOf = ({ value, base }: QuantityClaim): number =>
  value.best === null || value.best === 0 || base.best === null ? 1 : base.best / value.best;

/** How far a bare figure may be off by rounding, in base units: counts below a thousand are counted, not rounded. */
export function roundingOf(claim: QuantityClaim): number {
  const { best } = claim.value;
  if (best === null || claim.dimension === 'age') return 0;
  if (claim.dimension === 'count' && best < 1000) return 0;
  return Math.min(halfUnit(best), Math.abs(best) * ROUNDED) * scaleOf(claim);
}

/** "a dozen" is ten to fourteen: this share of the figure to each side. */
const DOZEN = 1 / 6;

/** "within 15 minutes": as long at the most; of a figure that is told bare. */
const isWithin = ({ dimension, evidence }: QuantityClaim): boolean =>
  (dimension === 'duration' || dimension === 'length') && /\bwithin (?:just |only )?$/i.test(evidence.prefix);

/** "turns 13 on Friday", "would have turned 14 next month": an age that is not yet reached. */
const isToCome = ({ dimension, evidence }: QuantityClaim): boolean =>
  dimension === 'age' &&
  /\b(?:turns|turning|(?:to|will|would) (?:turn|be)|would have (?:turned|been)) $/i.test(evidence.prefix);

const isDozen = ({ value }: QuantityClaim): boolean => /\bdozens?\b/i.test(value.text);

/**
 * The interval of a figure by its bound, as the table in src/extract/quantities/README.md has it; null for words that give no interval
 * ("several", "a few").
 */
export function intervalOf(claim: QuantityClaim): Interval | null {
  const { low, best, high } = claim.base;
  const v = best ?? low ?? high;
  if (v === null || claim.bound === 'vague') return null;
  const closed = { lowOpen: false, highOpen: false };
  switch (claim.bound) {
    case 'at-least':
      return { low: v, high: Number.POSITIVE_INFINITY, ...closed };
    case 'more-than':
    case 'open-plural':
      return { low: low ?? v, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: false };
    case 'at-most':
      return { low: 0, high: v, lowOpen: true, highOpen: false };
    case 'less-than':
      return { low: 0, high: v, lowOpen: true, highOpen: true };
    case 'about': {
      // "some 80 to 100 miles": both ends are rough.
      const end = best === null ? (high ?? v) : v;
      const reach = Math.max(halfUnit(claim.value.best ?? v) * scaleOf(claim), Math.abs(v) * ABOUT);
      return { low: v - reach, high: end + reach, ...closed };
    }
    case 'nearly':
      return { low: v - Math.abs(v) * NEARLY, high: v, lowOpen: false, highOpen: true };
    case 'just-over':
      return { low: v, high: v + Math.abs(v) * NEARLY, lowOpen: true, highOpen: false };
    case 'range':
      return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY, ...closed };
    default:
      if (isToCome(claim)) return { low: v - 1, high: v, ...closed };
      if (isWithin(claim)) return { low: 0, high: v, lowOpen: true, highOpen: false };
      return isDozen(claim) ? { low: v - v * DOZEN, high: v + v * DOZEN, ...closed } : { low: v, high: v, ...closed };
  }
}

/** True when some value lies in both intervals. */
export function meets(a: Interval, b: Interval): boolean {
  if (a.low > b.high || b.low > a.high) return false;
  if (a.low === b.high) return !(a.lowOpen || b.highOpen);
  if (b.low === a.high) return !(b.lowOpen || a.highOpen);
  return true;
}
