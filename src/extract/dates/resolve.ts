import type { DatePrecision } from '../../model/index.js';
import { calendarDay, dayNumber, easterSunday, isDay, isoWeekday } from '../../text/calendar.js';
import { decade, divideMonth, divideYear } from './portions.js';
import { resolveTold, type ToldBefore } from './resolve-told.js';
import type { DaySpec, Days, PartSpec, Which, YearSpec } from './spec.js';

/** What a date is resolved against. Days are day numbers (src/text/calendar.ts). */
export interface Against {
  /** The article's own day; null: only dates told in full are resolved. */
  readonly published: number | null;
  /** True where the words say that it is still to come. */
  readonly future: boolean;
  /** True where the words say that it has passed: "since 1 February", "was arrested on". */
  readonly past: boolean;
  /** The year of "the same year": the last one told before; null when none was. */
  readonly lastYear: number | null;
  /** The year of a list: "in 2015: one in May, another in September"; null outside one. */
  readonly listYear: number | null;
  /** What "the same evening", "two days later" and "that month" are counted from. */
  readonly told: ToldBefore;
}

/**
 * Beyond this many days back, a date without a year is taken to be the coming one: an article that means a day nearly a
 * year ago says the year.
 */
const LONGEST_BACK = 300;
/** Beyond this many days ahead, "was due on 3 May" tells of the day that has passed. */
const LONGEST_AHEAD = 240;

/** Past first: the nearest past day that fits, unless the words, or a distance of nearly a year, say that it is to come. */
export function resolve(spec: DaySpec, against: Against): Days {
  switch (spec.of) {
    case 'span':
      return span(spec.first, spec.last, against);
    case 'day':
      return yearly(
        spec.year,
        'day',
        against,
        (year) => (isDay(year, spec.month, spec.day) ? pair(dayNumber(year, spec.month, spec.day)) : null),
        ...meant(spec.holiday),
      );
    case 'easter':
      return yearly(
        spec.year,
        'day',
        against,
        (year) => pair(easterSunday(year) + spec.offset),
        ...meant(spec.holiday),
      );
    case 'month':
      return month(spec, against);
    case 'season':
      return yearly(
        spec.year,
        'season',
        spec.which === 'next' ? { ...against, future: true } : against,
        (year) => [dayNumber(year, spec.month, 1), dayNumber(year, spec.month + 3, 1) - 1],
        spec.which,
      );
    case 'year':
      return { ...divideYear(spec.year, spec.part), relative: false };
    case 'decade':
      return decade(spec.year, spec.part);
    case 'weekday':
      return weekday(spec, against);
    case 'relative':
      return relative(spec, against);
    case 'told':
      return resolveTold(spec, against.told);
  }
}

type Pair = readonly [number, number];
const pair = (day: number): Pair => [day, day];
const unresolved = (precision: DatePrecision): Days => ({
  first: null,
  last: null,
  precision,
  relative: true,
});

/** The word that tells which holiday is meant, and whether it is the nearest: "this Halloween", or no word. */
const meant = (holiday: Which | undefined): readonly [string | null, boolean] =>
  holiday === undefined || holiday === 'last' || holiday === 'next' ? [holiday ?? null, false] : [null, true];

/** Of a day, month or season that comes every year, the one that is meant. */
function yearly(
  year: YearSpec,
  precision: DatePrecision,
  against: Against,
  of: (year: number) => Pair | null,
  which: string | null = null,
  isHoliday = false,
): Days {
  const stated =
    typeof year === 'number' ? year : year === 'same' ? against.lastYear : year === null ? against.listYear : null;
  if (stated !== null) {
    const days = of(stated);
    return days === null ? unresolved(precision) : { first: days[0], last: days[1], precision, relative: false };
  }
  const { published } = against;
  if (published === null || year === 'same') return unresolved(precision);
  const own = calendarDay(published).year;
  const days =
    year === null
      ? nearest([own - 1, own, own + 1].map(of), published, against, which, isHoliday)
      : of(own + (year === 'last' ? -1 : year === 'next' ? 1 : 0));
  return days === null ? unresolved(precision) : { first: days[0], last: days[1], precision, relative: true };
}

function nearest(
  candidates: readonly (Pair | null)[],
  published: number,
  { future, past: passed }: Against,
  which: string | null,
  isHoliday: boolean,
): Pair | null {
  const real = candidates.filter((c) => c !== null);
  const past = real.findLast((c) => (which === 'last' ? c[1] < published : c[0] <= published)) ?? null;
  const coming = real.find((c) => c[0] > published || (future && c[1] >= published)) ?? null;
  if (past === null || coming === null) return past ?? coming;
  if (which !== null) return which === 'next' ? coming : past;
  if (future) return coming[0] - published <= LONGEST_AHEAD ? coming : past;
  // "in Halloween masks", told the day before: a holiday is the nearest one, on whichever side it lies.
  if (isHoliday) return published - past[1] > (passed ? LONGEST_BACK : coming[0] - published) ? coming : past;
  return !passed && published - past[1] > LONGEST_BACK ? coming : past;
}

function month(spec: Extract<DaySpec, { of: 'month' }>, against: Against): Days {
  const precision = spec.part === null ? 'month' : 'part-of-month';
  const coming = spec.which === 'next' ? { ...against, future: true } : against;
  return yearly(
    spec.year,
    precision,
    coming,
    (year) => divideMonth(year, spec.month, spec.part),
    spec.which === 'this' ? null : spec.which,
  );
}

function weekday(spec: Extract<DaySpec, { of: 'weekday' }>, { published, future }: Against): Days {
  if (published === null) return unresolved('day');
  const back = (isoWeekday(published) - spec.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  // Six days back or tomorrow: an article dated by its first edition often tells of the morrow. It is not guessed.
  if (spec.which === null && !future && ahead === 1) return unresolved('day');
  const offset =
    spec.which === 'last-week'
      ? spec.weekday - isoWeekday(published) - 7
      : spec.which === 'last'
        ? // Of the day before one says "on Saturday": "last Saturday" is a week earlier.
          -(back > 1 ? back : back + 7)
        : spec.which === 'next'
          ? ahead || 7
          : future || (spec.which === 'this' && back > 1)
            ? ahead
            : -back;
  return { first: published + offset, last: published + offset, precision: 'day', relative: true };
}

function relative(spec: Extract<DaySpec, { of: 'relative' }>, { published, future }: Against): Days {
  const { unit, offset, part } = spec;
  if (published === null) return unresolved(unit);
  if (unit === 'day') return { first: published + offset, last: published + offset, precision: 'day', relative: true };
  if (unit === 'week' || unit === 'weekend') return week(published, spec, future);
  const own = calendarDay(published);
  const days = unit === 'year' ? divideYear(own.year + offset, part) : monthAt(own.year, own.month + offset, part);
  return cut({ ...days, relative: true }, part, published);
}

function monthAt(year: number, month: number, part: PartSpec): Omit<Days, 'relative'> {
  const { year: y, month: m } = calendarDay(dayNumber(year, month, 1));
  const [first, last] = divideMonth(y, m, part);
  return {
    first,
    last,
    precision: part === 'early' || part === 'mid' || part === 'late' ? 'part-of-month' : 'month',
  };
}

/** Weeks run from Monday to Sunday; early is Monday and Tuesday, late is Thursday to Sunday. */
function week(published: number, { unit, offset, part }: Extract<DaySpec, { of: 'relative' }>, future: boolean): Days {
  const monday = published - isoWeekday(published) + 1 + offset * 7;
  if (unit === 'weekend') {
    // "the weekend" is the last one begun, unless it is to come.
    const begun = monday + 5 <= published || future || offset !== 0;
    const saturday = monday + (begun ? 5 : -2);
    return { first: saturday, last: saturday + 1, precision: 'weekend', relative: true };
  }
  const [from, to] = part === 'early' ? [0, 1] : part === 'mid' ? [2, 2] : part === 'late' ? [3, 6] : [0, 6];
  return cut({ first: monday + from, last: monday + to, precision: 'week', relative: true }, part, published);
}

/** "earlier this month" ends with the article's day, "later this month" begins with it. */
function cut(days: Days, part: PartSpec, published: number): Days {
  if (days.first === null || days.last === null || published < days.first || published > days.last) return days;
  if (part === 'earlier') return { ...days, last: published };
  return part === 'later' ? { ...days, first: published } : days;
}

/** From the first day of the first to the last day of the last; a year told only once holds for both. */
function span(first: DaySpec, last: DaySpec, against: Against): Days {
  const end = resolve(last, against);
  const year = 'year' in last && typeof last.year === 'number' ? last.year : null;
  const start = resolve(year !== null && 'year' in first && first.year === null ? { ...first, year } : first, against);
  if (start.first === null || end.last === null) return { ...unresolved(start.precision), relative: true };
  const lastDay = end.last >= start.first ? end.last : sameWeek(start.first, last, end.last);
  return {
    first: start.first,
    last: lastDay,
    precision: start.precision,
    relative: start.relative || end.relative,
  };
}

/** "from Friday to Monday": the last day follows the first. */
const sameWeek = (first: number, last: DaySpec, day: number): number =>
  last.of === 'weekday' ? first + ((((day - first) % 7) + 7) % 7) : first;
