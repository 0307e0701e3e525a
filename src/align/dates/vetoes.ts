import { areOpposite, familyOf, LASTING_ACTS, PLANNED, REPEATED_ACTS } from '../../lexicon/date-events.js';
import { fateNamed } from '../../lexicon/fates.js';
import { shiftsOf } from '../../lexicon/time-zones.js';
import type { Refusal } from '../../model/index.js';
import { daysApart } from '../../text/calendar.js';
import { ANNOUNCE, isState } from './main-event.js';
import type { Profile, Scale } from './profile.js';
import { isOtherYear, isSlip } from './slips.js';

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
  return Math.max(0, daysApart(a.days, b.days));
}

/** Minutes between two times of day, round the clock and from zone to zone; null when one has none, or its zone is not known. */
export function minutesApart(a: Profile, b: Profile): number | null {
  const [x, y] = [a.minutes, b.minutes];
  if (x === null || y === null) return null;
  const shifts = shiftsOf({ minutes: x, zone: a.claim.zone }, { minutes: y, zone: b.claim.zone });
  return shifts.length === 0 ? null : Math.min(...shifts.map((shift) => between(x + shift, a.lasting, y, b.lasting)));
}

/** Minutes between two times, or ranges of so many minutes: 0 where one begins within the other. */
function between(x: number, long: number, y: number, lasting: number): number {
  const [until, since] = [minutesTo(x, y), minutesTo(y, x)];
  if (until <= long || since <= lasting) return 0;
  return Math.min(until - long, since - lasting);
}

/** Minutes from one time of day forward to another. */
const minutesTo = (x: number, y: number): number => (((y - x) % FULL_DAY) + FULL_DAY) % FULL_DAY;
const FULL_DAY = 1440;

/** A rule that keeps two dates apart: when it does, and how it says so. */
interface Rule {
  readonly relation: Veto['relation'];
  readonly applies: (a: Profile, b: Profile) => boolean;
  readonly words: (p: Profile) => string;
  readonly code: string;
}

const quoted = ({ claim }: Profile): string => `"${claim.value.text}"`;

/** In the order in which they are asked. */
const RULES: readonly Rule[] = [
  { code: 'precision', relation: 'incomparable', applies: otherScale, words: ({ claim }) => claim.precision },
  { code: 'one article', relation: 'other-event', applies: otherInArticle, words: quoted },
  { code: 'dates', relation: 'other-event', applies: farDays, words: ({ claim }) => claim.value.start ?? '' },
  { code: 'times', relation: 'other-event', applies: farTimes, words: ({ claim }) => claim.value.time ?? '' },
  { code: 'month', relation: 'other-event', applies: otherMonth, words: ({ claim }) => claim.value.text },
  { code: 'lasting', relation: 'other-event', applies: areOtherDaysOfOne, words: quoted },
  { code: 'plan', relation: 'other-event', applies: isPlanBesideDeed, words: quoted },
  { code: 'role', relation: 'other-scope', applies: otherRole, words: quoted },
];

/** The first rule that keeps two dates apart, or null. */
export const ruleApart = (a: Profile, b: Profile): Rule | null => RULES.find((rule) => rule.applies(a, b)) ?? null;

/** Why two dates must not stand in one topic, in words; null when no rule says so. */
export function vetoOf(a: Profile, b: Profile): Veto | null {
  const rule = ruleApart(a, b);
  return rule === null
    ? null
    : {
        relation: rule.relation,
        because: `${rule.code}: ${[rule.words(a), rule.words(b)].sort().join(' | ')}`,
      };
}

/** A time of day is no year: scales two steps apart are not compared; a day and a month or a year are, when one lies in the other. */
function otherScale(a: Profile, b: Profile): boolean {
  if (a.scale === b.scale) return false;
  const has = (scale: Scale): boolean => a.scale === scale || b.scale === scale;
  // Of the articles' own year each of their days is a part.
  if (has('year')) return a.days !== null && b.days !== null && (a.own || b.own || gapOf(a, b) !== 0);
  if (has('clock')) return !has('day');
  const steps = Math.abs(COARSENESS.indexOf(a.scale) - COARSENESS.indexOf(b.scale));
  // "31 August" and "early September" may be told of one act.
  const reach = a.claim.property === b.claim.property ? 1 : 0;
  return steps > 1 && (gapOf(a, b) ?? 0) > reach;
}

/** One article that gives two dates gives them of two things, unless one lies within the other. */
function otherInArticle(a: Profile, b: Profile): boolean {
  if (a.claim.article !== b.claim.article) return false;
  if ((minutesApart(a, b) ?? 0) > (isRoundBesideExact(a, b) ? ROUNDED : 0)) return true;
  if ((gapOf(a, b) ?? 0) > 0) return true;
  const same = a.claim.value.start === b.claim.value.start && a.claim.value.end === b.claim.value.end;
  return !same && !(gapOf(a, b) === 0 && a.family === b.family && a.scale !== 'year');
}

/** "shortly before 7 p.m." and "6:55 p.m.", told of one kind of act: one time, told twice. */
const isRoundBesideExact = (a: Profile, b: Profile): boolean =>
  a.family === b.family && [a, b].some(({ claim, minutes }) => claim.hedge !== null && minutes! % HALF_HOUR === 0);
const HALF_HOUR = 30;
/** Minutes that a round time with a hedge may lie from the exact one. */
const ROUNDED = 15;

function farDays(a: Profile, b: Profile): boolean {
  const gap = gapOf(a, b);
  return gap !== null && gap > Math.max(SLACK[a.scale], SLACK[b.scale]) && !isSlip(a, b) && !isOtherYear(a, b);
}

/** "by October", of a year that is not told, and a day in June. */
function otherMonth(a: Profile, b: Profile): boolean {
  if ((a.days === null) === (b.days === null)) return false;
  const [open, dated] = a.days === null ? [a, b] : [b, a];
  const [from, to] = [dated.claim.value.start?.slice(0, 7), dated.claim.value.end?.slice(0, 7)];
  return open.month !== null && from !== undefined && from === to && Number(from.slice(5)) !== open.month;
}

/** "Divers searched on Tuesday", "searched on Wednesday", "the toll rose on Monday": each day's report tells anew what goes on for days. */
function areOtherDaysOfOne(a: Profile, b: Profile): boolean {
  const { property } = a.claim;
  if (property !== b.claim.property || !(LASTING_ACTS.has(property) || REPEATED_ACTS.has(property))) return false;
  const gap = gapOf(a, b);
  return gap === null ? a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday : gap > 0 && a.own && b.own;
}

/** "had been scheduled to land at 12:50" and "landed at 12:44": when it was to be is not when it was. */
function isPlanBesideDeed(a: Profile, b: Profile): boolean {
  return (minutesApart(a, b) ?? 0) > 0 && isPlanned(a) !== isPlanned(b);
}

const isPlanned = ({ claim }: Profile): boolean => claim.context.some((lemma) => PLANNED.has(lemma));

function farTimes(a: Profile, b: Profile): boolean {
  const apart = minutesApart(a, b);
  return apart !== null && apart > LONGEST;
}

/** "cancelled until 4 p.m. at least": how long it lasts is not when it was; "by Tuesday" may be. */
const isUntil = ({ claim }: Profile): boolean =>
  claim.role === 'until' && !/^(?:before|by|no)\b/i.test(claim.evidence.quote);

/** What began, opened or came, and what ended, closed or left: told by the time or the day, it is not dated to one. */
const areCounterActs = (a: Profile, b: Profile): boolean => areOpposite(a.claim.property, b.claim.property);

const isTold = ({ scale }: Profile): boolean => scale === 'clock' || scale === 'day';

/** "tweeted at 9:30 that all were out": when something was announced is not when it happened, where both tell the day or the time and differ. */
const isAnnouncedApart = (a: Profile, b: Profile): boolean =>
  isAnnounced(a) !== isAnnounced(b) && ((minutesApart(a, b) ?? 0) > 0 || (gapOf(a, b) ?? 0) > 0);
const isAnnounced = ({ claim }: Profile): boolean => familyOf(claim.property) === ANNOUNCE;

/** "still missing on Saturday": each day's report tells anew what goes on, and it is not dated to the day of what happened. */
const isStateBesideAct = (a: Profile, b: Profile): boolean =>
  a.family !== b.family && isState(a.claim.property) !== isState(b.claim.property);

/** "6,000 were killed last autumn": the months over which a toll was counted. */
const isTollOfMonths = ({ scale, claim }: Profile): boolean =>
  (scale === 'month' || scale === 'year') && fateNamed(claim.property) !== undefined;

/** The months in which people died, and when what killed them ended. */
const isTollBesideEnd = (a: Profile, b: Profile): boolean => isTollOfMonths(a) && b.told.has(END) && !a.told.has(END);
const END = 'end';

/** What a period began with is not what it ended with, and a period of months or years is no date within it. */
function otherRole(a: Profile, b: Profile): boolean {
  if (isTold(a) && isTold(b) && areCounterActs(a, b)) return true;
  if (isUntil(a) !== isUntil(b) && a.claim.property === b.claim.property && isTold(a) && isTold(b)) return true;
  if (isAnnouncedApart(a, b) || isStateBesideAct(a, b)) return true;
  if (isTollBesideEnd(a, b) || isTollBesideEnd(b, a)) return true;
  const [x, y] = [a.claim.role, b.claim.role];
  if ((x === 'since' && y === 'until') || (x === 'until' && y === 'since')) return true;
  if ((x === 'span') === (y === 'span') || (a.scale !== 'year' && a.scale !== 'month')) return false;
  return a.claim.value.start !== b.claim.value.start && a.claim.value.end !== b.claim.value.end;
}
