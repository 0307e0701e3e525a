import { classOfAct, EMPTY_VERBS, STARTS } from '../../lexicon/date-events.js';
import { meetsSet } from '../../text/meet.js';
import { cosine } from '../../text/vectors.js';
import { LEAD } from './main-event.js';
import type { Profile } from './profile.js';
import { isOtherYear, isSlip, shareWords } from './slips.js';
import { gapOf, minutesApart } from './vetoes.js';

/** What each feature adds to the score of two dates that no rule keeps apart. Chosen by hand; see README.md beside this file. */
const WEIGHT = {
  /** Cosine of the words around both. */
  words: 0.8,
  /** One event class. */
  act: 0.22,
  /** …and more, where the clauses share another word, the fewer date claims date such an act. */
  rareAct: 0.12,
  /** Classes that sources use for one event: "attack", "explode". */
  family: 0.16,
  /** The clause of the one tells the event of the other. */
  told: 0.14,
  /** One kind of event at a place that both clauses name; the more, the fewer claims name it. */
  place: 0.16,
  /** The same days, away from the articles' own: few events share them. */
  remoteDay: 0.42,
  /** One within the other, away from the articles' own days: December 2014 and 21 December 2014. */
  remoteWithin: 0.28,
  /** Near each other and long ago, told with a word in common beside the act: two schools were built in two years. */
  remoteNear: 0.2,
  /** One day and the next, or of one act a month and the next, away from the articles' own. */
  nextDay: 0.26,
  /** The same days, the articles' own, for one kind of event; the more, the fewer dates name them. */
  ownDay: 0.36,
  /** Days that overlap, the articles' own: most sentences share them. */
  ownOverlap: 0.08,
  /** The same day, the articles' own, where one clause tells the kind of event that the other dates. */
  toldDay: 0.12,
  /** Days that overlap, and no two times of day that differ: nothing speaks against one date. */
  agrees: 0.08,
  /** The same month is named, of a year that is not known. */
  sameMonth: 0.2,
  /** The same day of the week, where an article does not tell which week's, for one kind of event. */
  sameWeekday: 0.3,
  /** The same time of day. */
  sameTime: 0.5,
  /** At most a quarter of an hour apart. */
  nearTime: 0.4,
  /** At most half an hour apart. */
  closeTime: 0.34,
  /** Both the first time of day that their articles tell, and at most half an hour apart. */
  firstTimes: 0.14,
  /** Both the first by which their articles date the main event, a day apart or two. */
  firstDays: 0.28,
  /** Both the first day that their articles' openings name, and the same. */
  leadDays: 0.16,
  /** The one time of day at which each article tells such an act, and near, or with a word in common, or of zones that are not told. */
  soleTime: 0.3,
  /** At most an hour apart. */
  hourTime: 0.16,
  /** A time of day, or a part of the day, within the part that the other tells. */
  partOfDay: 0.2,
  /** Far apart, but for one digit or two that changed places. */
  slip: 0.08,
  /** One day of the calendar, its year wrong by one. */
  otherYear: 0.36,
  /** Days that exclude each other. */
  apart: -0.06,
} as const;

/** What speaks for, or against, two dates being of one event. */
export interface Feature {
  readonly name: keyof typeof WEIGHT;
  /** 0 to 1. */
  readonly amount: number;
}

/** Takes each feature as it is found: scoring a pair makes no list. */
type Take = (name: Feature['name'], amount: number) => void;

/** Share of the time that has passed since, within which two remote dates are near each other. */
const NEAR = 0.12;
/** What the day most articles name counts for, against 1 for one that is named once. */
const LEAST_OWN = 0.5;

/** One kind of event, or a state that one of the same day began; of a year, what began, opened or was founded then. */
const sameFamily = (a: Profile, b: Profile): boolean =>
  a.family === b.family ||
  (a.scale === 'year' && b.scale === 'year' && STARTS.has(a.claim.property) && STARTS.has(b.claim.property)) ||
  ((a.standing || b.standing) && gapOf(a, b) === 0);

/**
 * What is of no kind, or only began, happens to many things on one day ("drew", "starts"): of the articles' own days two such clauses must share a
 * word besides.
 */
const areStrangers = (a: Profile, b: Profile): boolean =>
  a.own && b.own && !a.isMain && isVague(a) && isVague(b) && !shareWords(a, b);
const isVague = ({ claim, scale }: Profile): boolean =>
  (scale === 'day' || scale === 'clock') && (claim.property === 'begin' || classOfAct(claim.property) === null);

function acts(a: Profile, b: Profile, take: Take): void {
  if (areStrangers(a, b)) return;
  if (a.claim.property === b.claim.property) {
    take('act', 1);
    if (shareWords(a, b)) take('rareAct', a.actRarity);
  } else if (a.family === b.family) take('family', 1);
  else if (tellOneAct(a, b)) take('told', 1);
}

/** True where the clauses share a word, be it the act's. */
function meets(x: Profile['words'], y: Profile['words']): boolean {
  for (const word of x.keys()) if (y.has(word)) return true;
  return false;
}

/** The articles' own week, month or year: much happened in it that each tells beside its own. */
const isStretch = ({ scale }: Profile): boolean => scale !== 'clock' && scale !== 'day';

/**
 * One clause tells the kind of event that the other dates. On the articles' own days the main event is told beside whatever happened
 * then, and what neither clause dates ("rescuers" of a search and of a rescue) is no act of the day.
 */
function tellOneAct(a: Profile, b: Profile): boolean {
  if (!(a.own && b.own)) return meetsSet(a.told, b.told);
  if (isStretch(a) || isStretch(b) || !meets(a.words, b.words)) return false;
  return (!a.isMain && b.told.has(a.family)) || (!b.isMain && a.told.has(b.family));
}

function places(a: Profile, b: Profile, take: Take): void {
  if (a.family !== b.family) return;
  let most = 0;
  for (const place of a.claim.event.places) {
    if (b.claim.event.places.includes(place)) most = Math.max(most, a.placeRarity(place));
  }
  if (most > 0) take('place', most);
}

/** Minutes within which two times of one act are one, told twice; and with a word in common. */
const NEAR_TIMES = 30;
const FAR_TIMES = 75;
const FULL_DAY = 1440;

function isSole(a: Profile, b: Profile, apart: number | null): boolean {
  if (!a.soleTime || !b.soleTime || a.claim.property !== b.claim.property) return false;
  if (EMPTY_VERBS.has(a.claim.property)) return false;
  if (a.part !== null || b.part !== null) return partsMeet(a, b);
  return apart === null || apart <= NEAR_TIMES || (apart <= FAR_TIMES && shareWords(a, b));
}

/** The minutes that a profile tells, widest for a part of the day. */
const spanOf = ({ minutes, part }: Profile): Profile['part'] =>
  minutes === null ? part : { first: minutes, last: minutes };

/** True where one tells a part of a day, and the other's time, or part, lies in it; midnight is no border. */
function partsMeet(a: Profile, b: Profile): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (x === null || y === null || (a.part === null && b.part === null)) return false;
  return [-FULL_DAY, 0, FULL_DAY].some((shift) => x.first + shift <= y.last && y.first <= x.last + shift);
}

const HALF_HOUR = 30;

/** True where the clauses tell one kind of event, or share a word. */
const areLinked = (a: Profile, b: Profile): boolean => sameFamily(a, b) || meetsSet(a.told, b.told) || shareWords(a, b);

function times(a: Profile, b: Profile, take: Take): void {
  const apart = minutesApart(a, b);
  if (isSole(a, b, apart)) take('soleTime', 1);
  if (apart === null || apart > 60) return;
  // Of one round hour, or one near it, a story tells many things.
  if (!areLinked(a, b) && (apart > 0 || a.minutes! % HALF_HOUR === 0)) {
    take('hourTime', 1);
    return;
  }
  if (apart <= 30 && a.firstTime && b.firstTime) take('firstTimes', 1);
  take(apart === 0 ? 'sameTime' : apart <= 15 ? 'nearTime' : apart <= 30 ? 'closeTime' : 'hourTime', 1);
}

/** Days by which articles may differ on their main event. */
const FIRST_APART = 2;

/** True for what an article dates before it goes on to what came after. */
const opens = ({ claim }: Profile): boolean => claim.sentence < LEAD;

function days(a: Profile, b: Profile, take: Take): void {
  if (a.days === null || b.days === null) {
    if (a.month !== null && a.month === b.month) take('sameMonth', 1);
    if (a.weekday !== null && a.weekday === b.weekday && a.family === b.family) take('sameWeekday', 1);
    return;
  }
  const gap = gapOf(a, b)!;
  const remote = !(a.own && b.own) && a.named && b.named;
  const reach = opens(a) && opens(b) ? FIRST_APART : 0;
  if (a.firstDay && b.firstDay && a.family === b.family && a.own && b.own && gap <= reach) take('firstDays', 1);
  if (gap > 0) daysApart(a, b, gap, remote, take);
  else daysMeet(a, b, remote, take);
}

/** Days that overlap: "3 May" and "in May". */
function daysMeet(a: Profile, b: Profile, remote: boolean, take: Take): void {
  const [x, y] = [a.days!, b.days!];
  if ((minutesApart(a, b) ?? 0) === 0) take('agrees', 1);
  if (a.leadDay && b.leadDay && a.own && b.own) take('leadDays', 1);
  const same = x.from === y.from && (x.to === y.to || a.scale === b.scale);
  // Two things of one year long ago are as likely two things.
  const bare = a.scale === 'year' && b.scale === 'year' && !areLinked(a, b);
  if (remote && !bare) take(same ? 'remoteDay' : 'remoteWithin', 1);
  else if (!same || !sameFamily(a, b) || a.scale === 'year' || areStrangers(a, b)) {
    take('ownOverlap', 1);
    if (same && a.scale !== 'year' && !areStrangers(a, b) && tellOneAct(a, b)) take('toldDay', 1);
  } else take('ownDay', Math.max(LEAST_OWN, Math.min(a.dayRarity, b.dayRarity)));
}

function daysApart(a: Profile, b: Profile, gap: number, remote: boolean, take: Take): void {
  const adjoin = (a.scale === 'day' && b.scale === 'day') || a.claim.property === b.claim.property;
  if (remote && gap === 1 && adjoin && a.scale !== 'year') take('nextDay', 1);
  else if (remote && gap <= Math.min(a.ago ?? 0, b.ago ?? 0) * NEAR && shareWords(a, b)) take('remoteNear', 1);
  else if (isOtherYear(a, b)) take('otherYear', 1);
  else if (isSlip(a, b)) take('slip', 1);
  else if (a.scale === 'day' || a.scale === 'clock' || !shareWords(a, b)) take('apart', 1);
}

function visit(a: Profile, b: Profile, take: Take): void {
  take('words', cosine(a.words, b.words));
  acts(a, b, take);
  places(a, b, take);
  days(a, b, take);
  times(a, b, take);
  if (a.family === b.family && partsMeet(a, b)) take('partOfDay', 1);
}

/** The named features of two dates, in a fixed order: what the report prints. */
export function featuresOf(a: Profile, b: Profile): Feature[] {
  const found: Feature[] = [];
  visit(a, b, (name, amount) => found.push({ name, amount }));
  return found;
}

/** How well two dates belong together: the sum of the features' weights, at least 0. */
export function scoreOf(a: Profile, b: Profile): number {
  let sum = 0;
  visit(a, b, (name, amount) => {
    sum += WEIGHT[name] * amount;
  });
  return Math.max(0, sum);
}
