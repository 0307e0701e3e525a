import { roundTheClock } from '../../lexicon/time-zones.js';
import type { DateClaim } from '../../model/index.js';

/** Half-width in minutes of "around 10:45"; what "shortly after" may add; what a time to the half hour is rounded by. */
const AROUND = 12;
/** …and of one that stands beside an exact time: "around 8:30" may be 8:45. */
const QUARTER = 15;
/** Half-width in minutes of "midday": a part of the day, where "noon" is a time. */
const MIDDAY = 45;
const SHORTLY = 15;
const ROUNDED = 5;
/** Times further apart than half a day are read as lying on both sides of midnight. */
export const HALF_DAY = 720;
export const FULL_DAY = 1440;
export const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes after midnight, both included. */
export interface Minutes {
  readonly first: number;
  readonly last: number;
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The minutes that a time of day with its hedge allows. */
export function clockOf(claim: DateClaim): Minutes {
  const at = minutesOf(claim.value.time!);
  const word = claim.hedge ?? '';
  if (claim.value.timeTo !== undefined) return { first: at, last: at + lengthOf(claim) };
  // Not from midnight on: from 6:55 p.m. the stretch "before 7 p.m." would then seem to begin on the next day.
  if (word === 'before' || word === 'by' || word === 'until' || word === 'till' || word === 'no later than')
    return { first: at - HALF_DAY, last: at };
  if (word === 'after' || word === 'not long after') return { first: at, last: 2 * HALF_DAY };
  if (word.endsWith('after') || word.endsWith('past')) return { first: at, last: at + SHORTLY };
  if (word.endsWith('before') || word === 'nearly') return { first: at - SHORTLY, last: at };
  if (isMidday(claim)) return { first: at - MIDDAY, last: at + MIDDAY };
  const half = word !== '' ? AROUND : at % 30 === 0 ? ROUNDED : 0;
  return { first: at - half, last: at + half };
}

/** True where two stretches share a minute; more than half a day apart, they lie on both sides of midnight. */
export function overlap(x: Minutes, y: Minutes): boolean {
  const shift = x.first - y.first > HALF_DAY ? FULL_DAY : y.first - x.first > HALF_DAY ? -FULL_DAY : 0;
  return x.first <= y.last + shift && y.first + shift <= x.last;
}

/** Told with no hedge, or as nothing but a clock tells it: "about 2:11". */
const isToTheMinute = ({ hedge, value }: DateClaim): boolean =>
  hedge === null || minutesOf(value.time!) % ROUNDED !== 0;

/** "around 9:30" of 9:28 and "just after noon" of 12:10: a round time in place of the exact one is no difference. */
export function isRounded(a: DateClaim, b: DateClaim): boolean {
  const gap = roundTheClock(minutesOf(a.value.time!), minutesOf(b.value.time!));
  // "around 10:30" and "around 10:35" are two estimates.
  if (gap < ROUNDED || (gap === ROUNDED && (a.hedge === null || b.hedge === null))) return true;
  const [hedge, exact] = isToTheMinute(a) ? [b.hedge, a] : [a.hedge, b];
  return isToTheMinute(exact) && !isMidday(exact) && / (?:after|before|past)$/.test(hedge ?? '');
}

/** One rough time and one exact, a quarter of an hour apart at most. */
export const isVague = (a: DateClaim, b: DateClaim): boolean =>
  (a.hedge === null) !== (b.hedge === null) &&
  !/(?:after|before|past|by)$/.test(a.hedge ?? b.hedge ?? '') &&
  roundTheClock(minutesOf(a.value.time!), minutesOf(b.value.time!)) <= QUARTER;

/** "8 a.m.", "at 8": an hour told without its minutes; "8:00 a.m." tells them. */
const isBareHour = ({ hedge, value: { text, time, timeTo } }: DateClaim): boolean =>
  hedge === null && timeTo === undefined && minutesOf(time!) % 60 === 0 && /^(?:at )?\d{1,2}(?!\d|[:.]\d)/i.test(text);

/** A full hour told without minutes and a time told with them, a quarter of an hour apart at most: "8 a.m.", "8:07 a.m.". */
export const isHourOf = (a: DateClaim, b: DateClaim): boolean =>
  (isBareHour(a) || isBareHour(b)) &&
  (minutesOf(a.value.time!) % 60 !== 0 || minutesOf(b.value.time!) % 60 !== 0) &&
  roundTheClock(minutesOf(a.value.time!), minutesOf(b.value.time!)) <= QUARTER;

/** Two rough times this near, in minutes, may be one: "around 9", "at about 9:30". */
const BOTH_ROUGH = 45;

/** Two rough times, less than an hour apart: no two sources that guess can be held to the half hour. */
export const areBothVague = (a: DateClaim, b: DateClaim): boolean =>
  a.hedge !== null &&
  b.hedge !== null &&
  roundTheClock(minutesOf(a.value.time!), minutesOf(b.value.time!)) <= BOTH_ROUGH;

/** Minutes from the first to the last of a range of times; 0 for one time. */
export const lengthOf = ({ value: { time, timeTo } }: DateClaim): number =>
  timeTo === undefined ? 0 : (minutesOf(timeTo) - minutesOf(time!) + FULL_DAY) % FULL_DAY;

/** "between 1:45 and 2:15" and "between 1:45 and 2:45": two ranges that overlap and do not end, or begin, together. */
export function areOtherRanges(a: DateClaim, b: DateClaim, x: Minutes, y: Minutes): boolean {
  if (a.value.timeTo === undefined || b.value.timeTo === undefined) return false;
  return roundTheClock(x.first, y.first) > SHORTLY || roundTheClock(x.last, y.last) > SHORTLY;
}

const isMidday = ({ value }: DateClaim): boolean => /\bmidday$/.test(value.text.toLowerCase());

/** "shortly before midnight" and "shortly after midnight". */
export function onBothSides(a: DateClaim, b: DateClaim): boolean {
  const sideOf = ({ hedge }: DateClaim): number =>
    /\b(?:after|past)$/.test(hedge ?? '') ? 1 : / before$/.test(hedge ?? '') ? -1 : 0;
  return a.value.time === b.value.time && sideOf(a) * sideOf(b) < 0;
}
