import { CROWD } from '../../../lexicon/fates.js';
import { SIZE } from '../../../lexicon/measured.js';
import type { EventAnchor, QuantityClaim } from '../../../model/index.js';
import { type DaySpan, daysApart, toDay } from '../../../text/calendar.js';
import { meet } from '../../../text/meet.js';
import { apart, type EventFrame, isDatedElsewhere, isOfOtherDays, otherEvent } from '../../event.js';
import type { Profile } from '../profile.js';
import type { VetoRule } from './veto.js';

/** Dimensions whose figures differ from year to year. */
const YEARLY = new Set<QuantityClaim['dimension']>(['money', 'share']);

/** Dimensions of what one event has one of: a far event has its own. */
const OF_ONE = new Set<QuantityClaim['dimension']>(['count', 'magnitude']);

/** Days of publication from which two crowds, told without a day of their own, are those of two marches. */
const OCCASION = 4;

/** Two marches of a movement that goes on for weeks: other figures of who took part, in articles days apart. */
const isOtherOccasion = (a: Profile, b: Profile): boolean =>
  a.claim.property === CROWD &&
  b.claim.property === CROWD &&
  a.size !== b.size &&
  a.published !== null &&
  b.published !== null &&
  Math.abs(a.published - b.published) >= OCCASION;

/** Two counts of things that no toll raises, each told of a day of its own, two days apart or more. */
function otherDays(a: Profile, b: Profile): boolean {
  const [x, y] = [a.claim, b.claim];
  if (isOtherOccasion(a, b)) return true;
  if (x.dimension !== 'count' || a.moving || b.moving) return false;
  const days = [x, y].map(({ event }) =>
    event.from !== null && event.from === event.to ? toDay(event.from) : Number.NaN,
  );
  return Math.abs(days[0]! - days[1]!) >= 2;
}

/** Two measures of which one is dated elsewhere, this far apart as a ratio, are of two events. */
const UNLIKE = 1.25;

function unlikeElsewhere(a: Profile, b: Profile, frame: EventFrame): boolean {
  if (a.size === null || b.size === null) return false;
  // A day of another year, unless the other's is of the same weeks.
  const [x, y] = [a.claim.event, b.claim.event];
  const past = (p: Profile, q: Profile): boolean => p.claim.event.from !== null && isHistory(p, q);
  const isOneTime = (): boolean => x.from !== null && y.from !== null && isOneQuarter(x, y);
  if (!isOfOtherDays(a.claim, b.claim, frame) && (past(a, b) === past(b, a) || isOneTime())) return false;
  return Math.max(a.size, b.size) > UNLIKE * Math.min(a.size, b.size);
}

/** Days between the day on which a sum was told or paid and the period it is of, at most. */
const QUARTER = 92;

/** A fine of one September told with two days, a loss of last year told in February: one sum as a rule. Both are dated. */
function isOneQuarter(x: EventAnchor, y: EventAnchor): boolean {
  const daysOf = ({ from, to }: EventAnchor): DaySpan => ({ from: toDay(from!), to: toDay(to ?? from!) });
  return daysApart(daysOf(x), daysOf(y)) <= QUARTER;
}

const YEAR = 366;

/** Articles written more than a year apart. */
const yearsApart = ({ published: a }: Profile, { published: b }: Profile): boolean =>
  a !== null && b !== null && Math.abs(a - b) > YEAR;

/** True where the figure is told of a day more than a year from its article, or from the other's. */
function isHistory({ claim, published }: Profile, other: Profile): boolean {
  const report = published ?? other.published;
  if (claim.event.from === null) return claim.event.background;
  return report === null || Math.abs(report - toDay(claim.event.from)) > YEAR;
}

/** The day beside an age is that of what its owner did: one age is told of any day of a year, and one a year off where a day is not told. */
const isAnyDay = (a: Profile, b: Profile): boolean =>
  a.size === b.size ||
  ((a.claim.event.from === null || b.claim.event.from === null) &&
    a.size !== null &&
    b.size !== null &&
    Math.abs(a.size - b.size) <= 1);

/** Days from which a span says no more than the year. */
const MOST_OF_A_YEAR = 300;

const isOfAYear = ({ from, to }: EventAnchor): boolean =>
  from !== null && to !== null && toDay(to) - toDay(from) >= MOST_OF_A_YEAR;

/** "the 38 massacred last year", "17 killed in January 2015": dead of far events of which one is dated by its year alone, and no place joins them. */
const areOfFarEvents = (a: Profile, b: Profile, frame: EventFrame): boolean =>
  a.fate &&
  b.fate &&
  a.size !== b.size &&
  isDatedElsewhere(a.claim, frame) &&
  isDatedElsewhere(b.claim, frame) &&
  (isOfAYear(a.claim.event) || isOfAYear(b.claim.event)) &&
  (a.claim.event.from !== b.claim.event.from || a.claim.event.to !== b.claim.event.to) &&
  !meet(a.claim.event.places, b.claim.event.places);

/** A count from which on two articles hardly tell it of two events. */
const LEAST = 13;

/** Each told as its article's own event, in articles that were written more than a year apart. */
const areNewsOfTwoYears = (a: Profile, b: Profile, frame: EventFrame): boolean =>
  yearsApart(a, b) &&
  (a.claim.event.from !== null || b.claim.event.from !== null) &&
  !isDatedElsewhere(a.claim, frame) &&
  !isDatedElsewhere(b.claim, frame);

/** How telling a toll of one digit is: 30 and 400 are met by chance. */
const ROUND = 0.4;

/** "50 people were killed", "the attack of 15 March that killed 50": the same toll, which not both articles date; one that is not round also where both do. */
const isOneToll = (a: Profile, b: Profile, frame: EventFrame): boolean =>
  !areNewsOfTwoYears(a, b, frame) &&
  a.fate &&
  a.claim.property === b.claim.property &&
  a.size === b.size &&
  (a.size ?? 0) >= LEAST &&
  (a.telling > ROUND || a.claim.event.from === null || b.claim.event.from === null);

const dayOf = ({ claim, published }: Profile): number | null =>
  claim.event.from === null ? published : toDay(claim.event.from);

/** Two events of two years: told, or reported, more than a year apart, and no toll that is hardly met twice. */
export const otherYear: VetoRule = (a, b, frame) => {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x === null || y === null || Math.abs(x - y) <= YEAR || a.claim.dimension === 'age' || isOneToll(a, b, frame))
    return null;
  const event = otherEvent(a.claim, b.claim, frame);
  return event === null || !(a.fate || b.fate) ? null : { relation: 'other-event', because: event };
};

/** One toll, whatever else is told of it; a family is as large on any day. */
const isOfAnyEvent = (a: Profile, b: Profile, frame: EventFrame): boolean =>
  isOneToll(a, b, frame) || (a.claim.property === SIZE && b.claim.property === SIZE);

/** Another event, by date or place; for sums, only where both are dated; for counts of things, where one alone is dated elsewhere. */
export const elsewhere: VetoRule = (a, b, frame) => {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension === 'age' && isAnyDay(a, b) && !isHistory(a, b) && !isHistory(b, a)) return null;
  if (isOfAnyEvent(a, b, frame)) return null;
  // Parts of one toll: its places were compared as its scope.
  const event = a.scope !== null && a.scope === b.scope ? null : otherEvent(x, y, frame);
  const dated = x.event.from !== null && y.event.from !== null && !isOneQuarter(x.event, y.event);
  if (event !== null && (a.fate || b.fate || x.dimension === 'age' || (dated && YEARLY.has(x.dimension)))) {
    return { relation: 'other-event', because: event };
  }
  // A share is of its day: two elections, in articles of two years.
  if (x.dimension === 'share' && a.size !== b.size && event !== null && yearsApart(a, b))
    return { relation: 'other-event', because: event };
  // The places that feel one quake have many names; its day is one.
  if (x.dimension === 'magnitude' && event?.startsWith('dates')) return { relation: 'other-event', because: event };
  if (otherDays(a, b) || areOfFarEvents(a, b, frame)) {
    const [here, there] = [x, y].map((c) => c.event.from ?? `the days of ${c.article}`);
    return { relation: 'other-event', because: `dates: ${here} | ${there}` };
  }
  if (unlikeElsewhere(a, b, frame)) return { relation: 'other-event', because: event ?? 'told as another event' };
  const told =
    a.fate || b.fate ? apart(x, y, frame) : OF_ONE.has(x.dimension) && a.size !== b.size && isOfOtherDays(x, y, frame);
  return told ? { relation: 'other-event', because: event ?? 'told as another event' } : null;
};
