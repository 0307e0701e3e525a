import { type DaySpan, toDay } from '../text/calendar.js';

/** Days from the first to the last report of one piece of news. */
const NEWS = 1;

/** The days on which most of some articles were printed, the earliest of several: when the news was new. Null where none has a date (ISO). */
export function newsDays(published: readonly (string | null)[]): DaySpan | null {
  const days = published.flatMap((date) => (date === null ? [] : [toDay(date)])).sort((a, b) => a - b);
  let [from, most] = [Number.NaN, 0];
  for (const day of new Set(days)) {
    const within = days.filter((d) => d >= day && d <= day + NEWS).length;
    if (within > most) [from, most] = [day, within];
  }
  return most === 0 ? null : { from, to: from + NEWS };
}

/** True for a day (ISO) among those on which the news was new. */
export const isOfNews = (published: string, { from, to }: DaySpan): boolean =>
  toDay(published) >= from && toDay(published) <= to;
