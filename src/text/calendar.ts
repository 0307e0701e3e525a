/*
 * Calendar days as numbers: days since 1970-01-01 in UTC, in the Gregorian calendar. No clock, no time zone.
 */

const MS_PER_DAY = 86_400_000;

/** The number of a calendar day; month 1–12. Days past the month's end run on into the next one. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);

/** "2020-11-09" (anything after the day is left aside) → its number, or null when it is no calendar day. */
export function dayNumberOf(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Year, month (1–12) and day of the month of a day number. */
export function calendarDay(number: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 = Monday … 7 = Sunday (ISO 8601). 1970-01-01 was a Thursday. */
export const isoWeekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The number of Easter Sunday in the Gregorian calendar. Source: the anonymous algorithm, J. Meeus, Astronomical Algorithms (1991), ch. 8. */
export function easterSunday(year: number): number {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const days = epact + week - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/** 28–31; month 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** True for days that exist: no 30 February, no month 13. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/**
 * The number of an ISO date (YYYY-MM-DD) that is known to be one; NaN for what is none. For text that may be anything there is dayNumberOf.
 */
export const toDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;

/** The ISO date of a day number. */
export const fromDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Days in a row by their numbers, both ends included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** The days from one ISO date to another; null where one is not told. */
export const daySpan = ({
  start,
  end,
}: {
  readonly start: string | null;
  readonly end: string | null;
}): DaySpan | null => (start === null || end === null ? null : { from: toDay(start), to: toDay(end) });

/** The days from the end of the earlier span to the beginning of the later; 0 or less where they have a day in common. */
export const daysApart = (a: DaySpan, b: DaySpan): number => Math.max(a.from - b.to, b.from - a.to);
