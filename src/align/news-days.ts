import { toDay } from '../text/calendar.js';

/** Days from the first to the last report of one piece of news. */
const NEWS = 1;

/** Days since 1970-01-01, both included. */
export interface NewsDays {
  readonly from: number;
  readonly to: number;
}

/** The days on which most of some articles were printed, the earliest of several: when the news was new. Null where none has a date (ISO). */
export function newsDays(published: readonly (string | null)[]): NewsDays | null {
  const days = published.flatMap((date) => (date === null ? [] : [toDay(date)])).sort((a, b) => a - b);
  const within = (from: number): number => days.filter((d) => d >= from && d <= from + NEWS).length;
  const [from] = [...days].sort((a, b) => within(b) - within(a) || a - b);
  return from === undefined ? null : { from, to: from + NEWS };
}
