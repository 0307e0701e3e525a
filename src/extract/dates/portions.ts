import { dayNumber, daysInMonth } from '../../text/calendar.js';
import type { Days, PartSpec } from './spec.js';

/** Early: 1–10; mid: 11–20; late: 21 to the end. */
export function divideMonth(year: number, month: number, part: PartSpec): readonly [number, number] {
  const first = dayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  if (part === 'early') return [first, first + 9];
  if (part === 'mid') return [first + 10, first + 19];
  return part === 'late' ? [first + 20, last] : [first, last];
}

/** Thirds of the year ("early 2017"), its halves and quarters. */
export function divideYear(year: number, part: PartSpec): Omit<Days, 'relative'> {
  const [from, to] = MONTHS_OF_PARTS.get(part ?? '') ?? part?.split('-').map(Number) ?? [];
  const whole = from === undefined || to === undefined || Number.isNaN(from);
  return {
    first: dayNumber(year, whole ? 1 : from, 1),
    last: dayNumber(year, whole ? 13 : to + 1, 1) - 1,
    precision: whole ? 'year' : 'season',
  };
}

const MONTHS_OF_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [1, 4]],
  ['late', [9, 12]],
  ['mid', [5, 8]],
]);

/** "the 1990s", "the mid-1990s". */
export function decade(year: number, part: PartSpec): Days {
  const [from, to] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 7] : part === 'late' ? [6, 10] : [0, 10];
  return {
    first: dayNumber(year + from, 1, 1),
    last: dayNumber(year + to, 1, 1) - 1,
    precision: 'decade',
    relative: false,
  };
}
