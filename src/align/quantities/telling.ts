import type { QuantityClaim } from '../../model/index.js';

/** Significant digits of a figure: 2 of 33, 330 and 3.3. */
const digitsOf = (figure: number): number =>
  String(figure).replace(/[.-]/g, '').replace(/0+$/, '').replace(/^0+/, '').length;

/** By significant digits, how little chance there is to meet a bare count twice. */
const COUNTED = [0.4, 0.4, 0.7, 1] as const;
/** The same of a figure with its unit: six weeks tell more than six. */
const MEASURED = [0.6, 0.6, 0.95, 1] as const;
/** Two digits as they are said by habit: 15 minutes, 48 hours, 2.5 miles. */
const HABITUAL = 0.7;
/** Sums of millions and more differ by their orders, too: of one digit they are met by chance as little as counts of two. */
const LARGE = 1e6;
const LARGE_SUM = 0.95;
/** Sums of thousands. */
const SUM = 0.8;
const THOUSANDS = 1e3;

const DAYS_AND_YEARS = new Set([12, 18, 24, 36, 48, 72]);

const isHabitual = (figure: number): boolean =>
  DAYS_AND_YEARS.has(figure) || (figure < 10 ? (figure * 2) % 1 === 0 : figure < 100 && figure % 5 === 0);

/** How telling it is, 0 to 1, that two articles give this figure in this dimension. `figure` is as printed. */
export function tellingOf({ dimension, base }: QuantityClaim, figure: number): number {
  const digits = Math.min(digitsOf(figure), 3);
  if (dimension === 'count') return COUNTED[digits]!;
  if (dimension === 'age') return Math.max(COUNTED[digits]!, MEASURED[1]);
  if (digits === 2 && isHabitual(figure)) return HABITUAL;
  const round = /^[15]0*$/.test(String(Math.round(figure)));
  if (dimension === 'money' && digits === 1 && !round && (base.best ?? 0) >= THOUSANDS)
    return (base.best ?? 0) >= LARGE ? LARGE_SUM : SUM;
  return MEASURED[digits]!;
}
