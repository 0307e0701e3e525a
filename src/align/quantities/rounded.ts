import type { QuantityClaim } from '../../model/index.js';

/** What is read of a figure: as printed. */
interface Told {
  readonly claim: Pick<QuantityClaim, 'bound' | 'dimension' | 'unit' | 'value'>;
}

/** Ratio by which a figure told with fewer digits may differ. */
const CUT = 1.05;
/** Counts from which on they are told in round figures. */
const MANY = 100;

/** Significant digits of a figure: 3 of 80.2, 1 of 80. */
const digitsOf = (figure: number): number =>
  String(figure)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

const isRounding = (whole: number, round: number): boolean =>
  Number(whole.toPrecision(Math.max(1, digitsOf(round)))) === round;

const STRICT = new Set<QuantityClaim['bound']>(['less-than', 'more-than']);

/** Dimensions in which a small difference is one: two ages a year apart, two quakes. */
const FINE = new Set<QuantityClaim['dimension']>(['age', 'magnitude']);

/** "80.23 percent", "80 percent"; "131 feet", "130 feet"; "£1.042m", "£1m": a measure, and the same with fewer digits. */
export function isRounded({ claim: a }: Told, { claim: b }: Told): boolean {
  const [x, y] = [a.value.best, b.value.best];
  if (x === null || y === null || a.unit !== b.unit || FINE.has(a.dimension)) return false;
  // "over 10 percent" is a bound, no rounding of 10.8
  if (STRICT.has(a.bound) !== STRICT.has(b.bound)) return false;
  const [low, high] = [Math.min(x, y), Math.max(x, y)];
  if (high > CUT * low || (a.dimension === 'count' && low < MANY)) return false;
  return isRounding(x, y) || isRounding(y, x);
}
