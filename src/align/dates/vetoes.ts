import type { Refusal } from '../../model/index.js';
import type { Profile, Scale } from './profile.js';

/** Why two dates must not stand in one topic. */
export interface Veto {
  readonly relation: Refusal['relation'];
  readonly because: string;
}

/** Days that may lie between two datings of one event, by the coarser of the two scales. */
const SLACK: Readonly<Record<Scale, number>> = { clock: 1, day: 3, week: 7, month: 31, year: 1096 };
const COARSENESS: readonly Scale[] = ['clock', 'day', 'week', 'month', 'year'];
/** Times of day further apart than this date two acts, in minutes. */
const LONGEST = 150;

/** Days between the two; 0 when they share one; null when one is not resolved. */
export function gapOf(a: Profile, b: Profile): number | null {
  if (a.days === null || b.days === null) return null;
  return Math.max(0, a.days.first - b.days.last, b.days.first - a.days.last);
}

/** Minutes between two times of day, round the clock; null when one has none. */
export function minutesApart(a: Profile, b: Profile): number | null {
  if (a.minutes === null || b.minutes === null) return null;
  const apart = Math.abs(a.minutes - b.minutes);
  return Math.min(apart, 1440 - apart);
}

/** The first rule that keeps two dates apart, or null. */
export function vetoOf(a: Profile, b: Profile): Veto | null {
  return scales(a, b) ?? sameArticle(a, b) ?? farDays(a, b) ?? farTimes(a, b) ?? roles(a, b);
}

/** A time of day is no year: scales two steps apart are not compared; a bare day and a month are, when one lies in the other. */
function scales(a: Profile, b: Profile): Veto | null {
  const steps = Math.abs(COARSENESS.indexOf(a.scale) - COARSENESS.indexOf(b.scale));
  const nested =
    gapOf(a, b) === 0 &&
    a.scale !== 'clock' &&
    b.scale !== 'clock' &&
    a.scale !== 'year' &&
    b.scale !== 'year';
  const near = steps <= 1 && !(a.scale !== b.scale && (a.scale === 'year' || b.scale === 'year'));
  const unresolved = a.days === null || b.days === null;
  if (near || nested || (unresolved && a.scale !== 'clock' && b.scale !== 'clock')) return null;
  return { relation: 'incomparable', because: `precision: ${a.claim.precision} | ${b.claim.precision}` };
}

/** One article that gives two dates gives them of two things. */
function sameArticle(a: Profile, b: Profile): Veto | null {
  if (a.claim.article !== b.claim.article) return null;
  const apart = minutesApart(a, b);
  const same = a.claim.value.start === b.claim.value.start && a.claim.value.end === b.claim.value.end;
  const nested = gapOf(a, b) === 0 && a.family === b.family && a.scale !== 'year';
  if ((same || nested) && (apart === null || apart === 0)) return null;
  return {
    relation: 'other-event',
    because: `one article: "${a.claim.value.text}" | "${b.claim.value.text}"`,
  };
}

function farDays(a: Profile, b: Profile): Veto | null {
  const gap = gapOf(a, b);
  const coarser = COARSENESS[Math.max(COARSENESS.indexOf(a.scale), COARSENESS.indexOf(b.scale))]!;
  if (gap === null || gap <= SLACK[coarser]) return null;
  return { relation: 'other-event', because: `dates: ${a.claim.value.start} | ${b.claim.value.start}` };
}

function farTimes(a: Profile, b: Profile): Veto | null {
  const apart = minutesApart(a, b);
  if (apart === null || apart <= LONGEST) return null;
  return { relation: 'other-event', because: `times: ${a.claim.value.time} | ${b.claim.value.time}` };
}

/** What a period began with is not what it ended with, and a period of months or years is no date within it. */
function roles(a: Profile, b: Profile): Veto | null {
  const pair = [a.claim.role, b.claim.role].sort().join();
  const coarse = a.scale === 'year' || a.scale === 'month';
  const end = a.claim.value.start === b.claim.value.start || a.claim.value.end === b.claim.value.end;
  const within = coarse && !end && (a.claim.role === 'span') !== (b.claim.role === 'span');
  if (pair !== 'since,until' && !within) return null;
  return { relation: 'other-scope', because: `role: ${a.claim.role} | ${b.claim.role}` };
}
