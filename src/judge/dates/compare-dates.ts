import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { ANNOUNCED, familiesTold, familyOf, LASTING_ACTS, REPEATED_ACTS } from '../../lexicon/date-events.js';
import { roundTheClock, shiftsOf } from '../../lexicon/time-zones.js';
import type { Comparison, DateClaim } from '../../model/index.js';
import { daySpan, daysApart, isoWeekday, toDay } from '../../text/calendar.js';
import { meetsSet } from '../../text/meet.js';
import {
  areBothVague,
  areOtherRanges,
  clockOf,
  clockTime,
  FULL_DAY,
  HALF_DAY,
  isHourOf,
  isRounded,
  isVague,
  lengthOf,
  minutesOf,
  onBothSides,
  overlap,
} from './clock.js';
import { areOneNight, partsExclude } from './day-parts.js';

/** How far apart two acts of one matter ("agreed on", "took effect") may be dated: days, and for years days of three years. */
const ACT_DAYS = 3;
const ACT_YEARS = 1096;

/** Two times this near, in minutes, are one that two clocks tell. */
const FEW_MINUTES = 3;

/** How two dates of one topic compare, and which verdict that calls for (null: none). */
export interface Outcome extends Pick<Comparison, 'relation' | 'because'> {
  readonly calls: 'conflict' | 'divergent' | 'agreed' | null;
}

/**
 * Two dates of one event: by time of day where both tell one, else by day. A time of a zone is compared with one of
 * another where both zones are told; a day that could not be resolved only by its weekday.
 */
export function compareDates(a: DateClaim, b: DateClaim): Outcome {
  const timed = a.value.time !== null && b.value.time !== null;
  const byDay = compareDays(a, b);
  if (!timed && byDay.calls === 'agreed' && isOneDay(a) && isOneDay(b) && partsExclude(a, b)) return otherPart(a, b);
  if (!timed || (byDay.relation === 'contradict' && !acrossMidnight(a, b))) return byDay;
  return compareTimes(a, b);
}

/** Parts of one day that exclude each other: a conflict of one act, a difference of acts of one kind. Acts of two kinds, or of none that is known, are not compared. */
function otherPart(a: DateClaim, b: DateClaim): Outcome {
  if (a.property === b.property)
    return { relation: 'contradict', because: `part of the day: ${words(a, b)}`, calls: 'conflict' };
  const because = `act: ${pair(a.property, b.property)}`;
  const calls = familyOf(a.property) === familyOf(b.property) ? 'divergent' : null;
  return { relation: 'compatible', because, calls };
}

/** True for a date that something happened on: no period, and no longer than a day. */
const isOneDay = ({ role, value: { start, end } }: DateClaim): boolean =>
  (role === 'on' || role === 'since') && start === end;

/** "The toll rose on Sunday", "rose on Monday": what happens again and again is dated again and again. */
const areRepeated = (a: DateClaim, b: DateClaim): boolean => a.property === b.property && REPEATED_ACTS.has(a.property);

/** "Crews searched on Tuesday", "on Wednesday": of an act that goes on, or is done again, two days do not differ. */
const goneOn = (a: DateClaim, b: DateClaim): Outcome => ({
  relation: 'incomparable',
  because: `lasting: ${words(a, b)}`,
  calls: null,
});

function compareDays(a: DateClaim, b: DateClaim): Outcome {
  const [x, y] = [daySpan(a.value), daySpan(b.value)];
  if (x === null || y === null)
    return (
      compareWeekdays(a, b) ?? {
        relation: 'incomparable',
        because: `unresolved: ${quoted(x === null ? a : b)}`,
        calls: null,
      }
    );
  if (x.from === y.from && x.to === y.to)
    return { relation: 'agree', because: `date: ${isoWords(a)}`, calls: 'agreed' };
  if ((isPeriod(a) || isPeriod(b)) && x.from === y.from) {
    return { relation: 'agree', because: `date: both begin with ${a.value.start}`, calls: 'agreed' };
  }
  const gap = daysApart(x, y);
  if (gap <= 0) {
    const code =
      a.precision === b.precision ? `overlap: ${words(a, b)}` : `precision: ${pair(a.precision, b.precision)}`;
    return { relation: 'compatible', because: code, calls: 'agreed' };
  }
  return compareApart(a, b, gap);
}

/**
 * An article without a date of its own still tells the day of the week: two names of days agree or exclude each other, where one act is dated.
 * Null where one names none.
 */
function compareWeekdays(a: DateClaim, b: DateClaim): Outcome | null {
  const [x, y] = [weekdayOf(a), weekdayOf(b)];
  if (x === null || y === null || a.role !== 'on' || b.role !== 'on') return null;
  if (x === y) return { relation: 'agree', because: `weekday: ${words(a, b)}`, calls: 'agreed' };
  if (a.property !== b.property || !namesWeekday(a) || !namesWeekday(b)) return null;
  if (areRepeated(a, b)) return goneOn(a, b);
  return { relation: 'contradict', because: `weekday: ${words(a, b)}`, calls: 'conflict' };
}

/** The one day of the week that the words name, or that their day is, 1 (Monday) to 7; null for none, or several. */
function weekdayOf({ value, precision }: DateClaim): number | null {
  if (value.start !== null && value.start === value.end && precision === 'day') return isoWeekday(toDay(value.start));
  const named = weekdaysIn(value.text);
  return named.length === 1 ? named[0]! : null;
}

/** A day told by its name needs no week: "on Thursday" and "on Friday (12 August)" are not one, whatever week the first is of. */
const namesWeekday = ({ value: { start, text } }: DateClaim): boolean =>
  start === null || weekdaysIn(text).length === 1;

/** The days of the week that words name. */
const weekdaysIn = (text: string): number[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => WEEKDAYS.get(word) ?? []);

/** Days that exclude each other: what explains it, else a contradiction. */
function compareApart(a: DateClaim, b: DateClaim, gap: number): Outcome {
  if (a.role === 'until' || b.role === 'until')
    return { relation: 'compatible', because: `bound: ${words(a, b)}`, calls: 'divergent' };
  if (gap === 1 && (isFromToday(a) || isFromToday(b))) {
    return {
      relation: 'incomparable',
      because: `report-date: ${words(a, b)}, counted from each article's own day`,
      calls: null,
    };
  }
  if (gap === 1 && isOneDay(a) && isOneDay(b) && isNight(a, b))
    return { relation: 'compatible', because: `midnight: ${words(a, b)}`, calls: 'divergent' };
  const reach = a.precision === 'year' || b.precision === 'year' ? ACT_YEARS : ACT_DAYS;
  if (a.property !== b.property && gap <= reach) {
    return { relation: 'compatible', because: `act: ${pair(a.property, b.property)}`, calls: 'divergent' };
  }
  // "had an accident in 1993", "has been in service since 1995": an act, and a state.
  if ((a.role === 'since') !== (b.role === 'since') && a.precision === 'year' && b.precision === 'year')
    return { relation: 'incomparable', because: `scope: ${words(a, b)}`, calls: null };
  if (areRepeated(a, b)) return goneOn(a, b);
  if (a.property === b.property && gap <= ACT_DAYS && LASTING_ACTS.has(a.property)) return goneOn(a, b);
  return { relation: 'contradict', because: `contradiction: ${dayWords(a, b)}`, calls: 'conflict' };
}

function compareTimes(a: DateClaim, b: DateClaim): Outcome {
  const moved = inZoneOf(a, b);
  if (moved === null) return { relation: 'incomparable', because: `time zone: ${words(a, b)}`, calls: null };
  const [x, y] = [clockOf(a), clockOf(moved)];
  if (areOtherRanges(a, b, x, y) && overlap(x, y))
    return { relation: 'compatible', because: `range: ${words(a, b)}`, calls: 'divergent' };
  if (a.value.time === moved.value.time && !onBothSides(a, b)) {
    const because = a.zone === b.zone ? `time: ${a.value.time}` : `time zone: ${words(a, b)}`;
    return { relation: 'agree', because, calls: 'agreed' };
  }
  if (!onBothSides(a, b) && overlap(x, y)) {
    const ranged = a.value.timeTo !== undefined || b.value.timeTo !== undefined;
    const hedged = !ranged && (a.hedge !== null || b.hedge !== null);
    return {
      relation: 'compatible',
      because: `${hedged ? 'hedge' : ranged ? 'range' : 'rounding'}: ${words(a, b)}`,
      calls: hedged && !isRounded(a, moved) ? 'divergent' : 'agreed',
    };
  }
  if (isVague(a, moved)) return { relation: 'compatible', because: `hedge: ${words(a, b)}`, calls: 'divergent' };
  if (isHourOf(a, moved)) return { relation: 'compatible', because: `rounding: ${words(a, b)}`, calls: 'divergent' };
  return compareTimesApart(a, b, moved);
}

/** Times that exclude each other: what explains it, else a contradiction. `moved`: the second as a clock in the zone of the first shows it. */
function compareTimesApart(a: DateClaim, b: DateClaim, moved: DateClaim): Outcome {
  // "just after 7" and "shortly before 7" may be a minute apart.
  if (onBothSides(a, moved) || roundTheClock(minutesOf(a.value.time!), minutesOf(moved.value.time!)) <= FEW_MINUTES)
    return { relation: 'compatible', because: `minutes: ${words(a, b)}`, calls: 'divergent' };
  if (!onBothSides(a, b) && areBothVague(a, moved))
    return { relation: 'compatible', because: `hedge: ${words(a, b)}`, calls: 'divergent' };
  if (isReckoned(a) || isReckoned(b))
    return { relation: 'incomparable', because: `reckoned: ${words(a, b)}`, calls: null };
  // "announced at 9.30 that all were out" dates the announcement.
  if (!tellOneAct(a, b) || ANNOUNCED.has(a.property) !== ANNOUNCED.has(b.property))
    return { relation: 'compatible', because: `act: ${pair(a.property, b.property)}`, calls: 'divergent' };
  return { relation: 'contradict', because: `contradiction: ${words(a, b)}`, calls: 'conflict' };
}

/** `b` as a clock in the zone of `a` shows it, of several readings the nearest; null where a zone is not known. */
function inZoneOf(a: DateClaim, b: DateClaim): DateClaim | null {
  const [at, time] = [minutesOf(a.value.time!), minutesOf(b.value.time!)];
  const [best] = shiftsOf({ minutes: time, zone: b.zone }, { minutes: at, zone: a.zone })
    .map((shift) => (((time + shift) % FULL_DAY) + FULL_DAY) % FULL_DAY)
    .sort((x, y) => roundTheClock(x, at) - roundTheClock(y, at) || x - y);
  if (best === undefined) return null;
  const to = b.value.timeTo !== undefined && { timeTo: clockTime((best + lengthOf(b)) % FULL_DAY) };
  return { ...b, value: { ...b.value, time: clockTime(best), ...to } };
}

/** 11:50 p.m. and a quarter past midnight of the next day are one night. */
function acrossMidnight(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [daySpan(a.value), daySpan(b.value)];
  if (x === null || y === null || Math.abs(x.from - y.from) !== 1) return false;
  const [early, late] = x.from < y.from ? [a, b] : [b, a];
  return minutesOf(early.value.time!) - minutesOf(late.value.time!) > HALF_DAY;
}

/** "late on Wednesday", "early on Thursday": of which the first day comes first. */
const isNight = (a: DateClaim, b: DateClaim): boolean =>
  (a.value.start ?? '') < (b.value.start ?? '') ? areOneNight(a, b) : areOneNight(b, a);

const isPeriod = ({ role }: DateClaim): boolean => role === 'span' || role === 'since';

/** "today", "last night": counted from the article's day, which another edition may have moved; no weekday or month names it. */
function isFromToday({ relative, precision, value }: DateClaim): boolean {
  if (relative !== true || precision === 'week' || precision === 'month') return false;
  return !value.text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => WEEKDAYS.has(word) || MONTHS.has(word));
}

/** "almost four hours later": reckoned from another time, and as roughly as that. */
const isReckoned = ({ value: { text } }: DateClaim): boolean => /\b(?:after|before|earlier|later)$/i.test(text);

/** True where both clauses tell an event of one family. */
function tellOneAct(a: DateClaim, b: DateClaim): boolean {
  const told = familiesTold(b.property, b.context);
  return meetsSet(familiesTold(a.property, a.context), told);
}

const pair = (a: string, b: string): string => [a, b].sort().join(' | ');

const words = (a: DateClaim, b: DateClaim): string => pair(quoted(a), quoted(b));

const said = ({ value: { text } }: DateClaim): string => `"${text.replace(/\s+/g, ' ')}"`;

/** The words of the source, with the days they mean where they do not say them. */
const withDay = (c: DateClaim): string =>
  c.relative === true && c.value.start !== null ? `${said(c)} (${isoWords(c)})` : said(c);

/** …of a time of day without its day. */
const quoted = (c: DateClaim): string => (c.value.time === null ? withDay(c) : said(c));

/** The words of two days that exclude each other: the day decides, and is told. */
const dayWords = (a: DateClaim, b: DateClaim): string => pair(withDay(a), withDay(b));

const isoWords = ({ value: { start, end } }: DateClaim): string => (start === end ? `${start}` : `${start}–${end}`);
