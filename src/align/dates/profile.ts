import { FIXED_DAYS, HOURS_OF_PARTS, MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { datedClassOf, familyOf, thingOf } from '../../lexicon/date-events.js';
import type { DateClaim } from '../../model/index.js';
import { type DaySpan, daySpan, isoWeekday, toDay } from '../../text/calendar.js';
import { type LemmaVector, unitVector } from '../../text/vectors.js';
import { ANNOUNCE, familyIn, isOwn, isStanding, type MainEvent, weekdayIn } from './main-event.js';

/** How coarse a date is told: only like is compared with like. */
export type Scale = 'clock' | 'day' | 'week' | 'month' | 'year';

const SCALES: Readonly<Record<DateClaim['precision'], Scale>> = {
  minute: 'clock',
  hour: 'clock',
  day: 'day',
  weekend: 'week',
  week: 'week',
  'part-of-month': 'month',
  month: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
};

/** Minutes after midnight, both included; beyond 1,440 on the next day. */
interface Minutes {
  readonly first: number;
  readonly last: number;
}

/** A date claim with what alignment weighs of it. */
export interface Profile {
  readonly claim: DateClaim;
  readonly scale: Scale;
  /** Day numbers, both included; null when not resolved. */
  readonly days: DaySpan | null;
  /** Minutes after midnight, in the zone that is told, else local time; null when no time of day is told. */
  readonly minutes: number | null;
  /** Minutes from the first time of a range to its last ("between 1:45 and 2:15"); 0 for one time. */
  readonly lasting: number;
  /** The minutes that a part of the day spans ("early evening"), where no time is told; null where none is. */
  readonly part: Minutes | null;
  /** The only time of day at which its article tells such an act. */
  readonly soleTime: boolean;
  /** The only day by which its article dates such a kind of event. */
  readonly soleDay: boolean;
  /** The first time of day that its article tells, of its own days or of none named: most often that of its event. */
  readonly firstTime: boolean;
  /** The first claim of its article that dates the main event by a day. */
  readonly firstDay: boolean;
  /** It tells since when a state stands that the event of the same day began: "has been stuck since Tuesday". */
  readonly standing: boolean;
  /** The first claim of its article's opening that names a day of its own. */
  readonly leadDay: boolean;
  /** It dates the main event in words of another kind of event. */
  readonly otherwise: boolean;
  /** The days lie within the article's own: sharing them says little. False when the article has no date. */
  readonly own: boolean;
  /** Days between the dated days and the article's own; null when either is not known. */
  readonly ago: number | null;
  /** Context lemmas, weighted by rarity. */
  readonly words: LemmaVector;
  /** How few date claims name these days: 0 to 1. */
  readonly dayRarity: number;
  /** How few date claims date an act of its class: 0 to 1. */
  readonly actRarity: number;
  /** How few date claims name a place: 0 to 1. */
  readonly placeRarity: (place: string) => number;
  /** Told by figures or by a month's name, not by "last week". */
  readonly named: boolean;
  /** The month named, 1–12, where the year is not known; null otherwise. */
  readonly month: number | null;
  /** The day of the week, 1 (Monday) to 7, that is named without its date, or that is the article's own; null otherwise. */
  readonly weekday: number | null;
  /** The family of the event dated ("attack" and "explode" are one), and all families that the clauses tell. */
  readonly family: string;
  /** That family is the main event's. */
  readonly isMain: boolean;
  readonly told: ReadonlySet<string>;
  /** Those of them that happened on the date, by the sentence (`clause-acts.ts`). */
  readonly dated: ReadonlySet<string>;
}

/** How rare words, days and places are among all date claims. */
export interface Rarities {
  readonly word: (lemma: string) => number;
  /** 0 to 1. */
  readonly days: (key: string) => number;
  /** 0 to 1. */
  readonly act: (property: string) => number;
  /** 0 to 1. */
  readonly place: (name: string) => number;
}

/** The profile of a claim in an article published on `published` (ISO day or null). */
export function profileOf(
  claim: DateClaim,
  telling: Telling,
  dated: ReadonlySet<string>,
  published: string | null,
  rarity: Rarities,
  times: Times,
): Profile {
  const { time, timeTo } = claim.value;
  const days = daySpan(claim.value) ?? times.main.days.get(claim) ?? null;
  const otherwise = times.main.otherwise.has(claim);
  const family = otherwise ? times.main.family! : familyIn(claim, times.main.family);
  const weights = new Map(telling.keys.map((key) => [key, rarity.word(key)] as const));
  const day = published === null ? null : toDay(published);
  const month = monthIn(claim.value.text);
  const own =
    days !== null &&
    (day === null ? times.main.days.has(claim) && times.main.ownDays.has(days.from) : isOwn(days, day));
  return {
    claim,
    scale: SCALES[claim.precision],
    days,
    minutes: time === null ? null : minutesOf(time),
    lasting: time === null || timeTo === undefined ? 0 : (minutesOf(timeTo) - minutesOf(time) + FULL_DAY) % FULL_DAY,
    part: time === null ? partIn(claim.value.text) : null,
    firstTime: times.first.has(claim),
    standing: isStanding(claim),
    leadDay: times.main.lead.has(claim),
    otherwise,
    firstDay: times.main.first.has(claim),
    soleTime: times.sole.has(claim),
    soleDay: times.soleDay.has(claim),
    own,
    ago: day === null || days === null ? null : Math.abs(day - days.to),
    words: unitVector(weights),
    dayRarity: rarity.days(daysKey(claim)),
    actRarity: rarity.act(claim.property),
    placeRarity: rarity.place,
    named: /\d/.test(claim.value.text) || month !== null,
    month,
    weekday: days === null ? weekdayIn(claim.value.text) : own && days.from === days.to ? isoWeekday(days.from) : null,
    family,
    isMain: family === times.main.family,
    dated: new Set([...dated, ...(otherwise ? [] : [family])]),
    told: telling.families.has(family) ? telling.families : new Set([...telling.families, family]),
  };
}

const FULL_DAY = 1440;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Dates and times of day that stand out in their articles. */
export interface Times {
  readonly main: MainEvent;
  readonly first: ReadonlySet<DateClaim>;
  readonly sole: ReadonlySet<DateClaim>;
  readonly soleDay: ReadonlySet<DateClaim>;
}

/** Of each article the claims whose act it tells at one time of day, or in one part of a day, only. */
export function soleTimesOf(claims: readonly DateClaim[]): Set<DateClaim> {
  const timed = claims.filter((c) => c.role === 'on' && (c.value.time !== null || partIn(c.value.text) !== null));
  const times = new Map<string, Set<string>>();
  const keyOf = (c: DateClaim): string => `${c.article} ${c.property}`;
  for (const c of timed)
    times.set(keyOf(c), (times.get(keyOf(c)) ?? new Set()).add(`${c.value.time ?? c.value.text} ${c.zone}`));
  return new Set(timed.filter((c) => times.get(keyOf(c))!.size === 1));
}

/** Of each article the claims by whose day alone it dates such a kind of event. */
export function soleDaysOf(claims: readonly DateClaim[], main: MainEvent): Set<DateClaim> {
  const dated = claims.filter((c) => c.value.start !== null && c.value.start === c.value.end);
  const days = new Map<string, Set<string>>();
  const keyOf = (c: DateClaim): string => `${c.article} ${familyIn(c, main.family)}`;
  for (const c of dated) days.set(keyOf(c), (days.get(keyOf(c)) ?? new Set()).add(c.value.start!));
  return new Set(dated.filter((c) => days.get(keyOf(c))!.size === 1));
}

/** Of each article the first claim with a time of day that opens or closes no period and is not converted for readers elsewhere. */
export function firstTimesOf(claims: readonly DateClaim[]): Set<DateClaim> {
  const first = new Map<string, DateClaim>();
  for (const claim of claims) {
    if (claim.value.time === null || /^(?:GMT|UTC)$/.test(claim.zone ?? '') || claim.role !== 'on') continue;
    const known = first.get(claim.article);
    if (known === undefined || claim.evidence.start < known.evidence.start) first.set(claim.article, claim);
  }
  return new Set(first.values());
}

/** "early evening", "that night": a part of a day that is not named, its first or last half behind "early" and "late". */
function partIn(text: string): Minutes | null {
  const words = text.toLowerCase().split(/[^a-z]+/);
  const hours = words.map((w) => HOURS_OF_PARTS.get(w)).find((h) => h !== undefined);
  if (hours === undefined || words.some((w) => WEEKDAYS.has(w) || MONTHS.has(w) || /^(?:last|yesterday|this)$/.test(w)))
    return null;
  const [first, last] = [hours[0] * HOUR, hours[1] * HOUR];
  if (words.includes('hours')) return { first, last };
  const half = (last - first) / 2;
  // "early morning" begins before the morning does.
  if (words.includes('early')) return { first: first - HOUR, last: last - half };
  return words.includes('late') ? { first: last - half, last: last + HOUR } : { first, last };
}

const HOUR = 60;

function monthIn(text: string): number | null {
  const words = text.toLowerCase().split(/[^a-z']+/);
  for (const word of words) {
    const month = MONTHS.get(word);
    if (month !== undefined) return month;
  }
  return FIXED_DAYS.find((d) => words.includes(d.words[0]!))?.month ?? null;
}

/** The days of a claim, as one word. */
export const daysKey = ({ value: { start, end } }: DateClaim): string => `${start} ${end}`;

/** What the context of a claim tells. */
export interface Telling {
  /** Each lemma once, words of one event class taken for one ("shooting" and "gunfire"): what is weighed. */
  readonly keys: readonly string[];
  /** The families of all events told, the claim's own included. */
  readonly families: ReadonlySet<string>;
}

/** Words of a person's name at least. */
const FULL_NAME = 2;

/** What a date's clause tells, read from its property and its content words. */
export function tellingOf({ property, context, speaker }: DateClaim): Telling {
  const keys = new Set<string>();
  const families = new Set([familyOf(property)]);
  // Who says it tells nothing of what happened: of one mayor's words about two things her name is no word in common. A firm that says it often does it.
  const named = (speaker ?? '').toLowerCase().split(/[^a-z]+/);
  const saying = new Set(familyOf(property) === ANNOUNCE || named.length < FULL_NAME ? [] : named);
  for (const lemma of context) {
    if (saying.has(lemma) && lemma !== property) continue;
    const told = datedClassOf(lemma);
    keys.add(told ?? thingOf(lemma));
    if (told !== null) families.add(familyOf(told));
  }
  return { keys: [...keys], families };
}
