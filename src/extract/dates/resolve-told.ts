import { calendarDay, dayNumber, daysInMonth, isoWeekday } from '../../text/calendar.js';
import type { DaySpec, Days } from './spec.js';

/** What an article has told not long before, in day numbers; null where it has not. */
export interface ToldBefore {
  /** The last single day. */
  readonly day: number | null;
  /** First and last day of the last date of any length. */
  readonly span: readonly [number, number] | null;
}

/** "Two days later", "that Friday", "the following month", "a year earlier", counted from what was told before; no days where nothing was, or not so exactly. */
export function resolveTold(spec: Extract<DaySpec, { of: 'told' }>, told: ToldBefore): Days {
  const none = { first: null, last: null, precision: spec.unit, relative: true };
  if (spec.unit !== 'day') {
    const days = told.span === null ? null : spec.unit === 'year' ? years(told.span, spec) : months(told.span, spec);
    return days === null ? none : { ...none, first: days[0], last: days[1] };
  }
  if (told.day === null) return none;
  const day = spec.weekday === undefined ? told.day + spec.offset : weekdayFrom(told.day, spec.weekday, spec.offset);
  return { ...none, first: day, last: day };
}

/** "The following Monday" comes after the day; "that Monday" is of its week. */
function weekdayFrom(day: number, weekday: number, offset: number): number {
  const ahead = weekday - isoWeekday(day);
  return day + (offset > 0 && ahead <= 0 ? ahead + 7 : ahead);
}

/** The month that holds both days, moved; null where they are of several months. */
function months([first, last]: readonly [number, number], { offset }: { readonly offset: number }) {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  if (from.year !== to.year || from.month !== to.month) return null;
  const { year, month } = calendarDay(dayNumber(from.year, from.month + offset, 1));
  const start = dayNumber(year, month, 1);
  return [start, start + daysInMonth(year, month) - 1] as const;
}

/** The year that holds both days, moved; null where they are of several years. */
function years([first, last]: readonly [number, number], { offset }: { readonly offset: number }) {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  if (from.year !== to.year) return null;
  return [dayNumber(from.year + offset, 1, 1), dayNumber(from.year + offset + 1, 1, 1) - 1] as const;
}
