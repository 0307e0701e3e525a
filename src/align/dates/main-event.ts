import { FIXED_DAYS, MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { datedClassOf, EMPTY_VERBS, familyOf, LASTING_ACTS, ONGOING, STANDING } from '../../lexicon/date-events.js';
import { fateNamed } from '../../lexicon/fates.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { DateClaim } from '../../model/index.js';
import { type DaySpan, daySpan, isoWeekday } from '../../text/calendar.js';
import { commonest } from '../../text/frequency.js';

/** Days before its publication within which an article tells of its own event, and days after. */
const OWN_BEFORE = 14;
const OWN_AFTER = 2;
/** Sentences within which an article dates the event that it reports: the headline and the first paragraphs. */
export const LEAD = 8;

/** Articles that must date one thing before it counts as what they report. */
const TELLERS = 2;

/** Sentences of the headline and the lead. */
const OPENING = 4;

/** What all date claims together say of the one event that the articles report. */
export interface MainEvent {
  /** The family that most leads date; null when no two articles date one. */
  readonly family: string | null;
  /** Days of claims that their own article could not resolve, by what the others mean with the same words. */
  readonly days: ReadonlyMap<DateClaim, DaySpan>;
  /** Days that lie within the own time of some article. */
  readonly ownDays: ReadonlySet<number>;
  /** Of each article the first claim that dates the main event by a day, in whatever words. */
  readonly first: ReadonlySet<DateClaim>;
  /** Those of them that date it in words of another kind of event: "Saturday will be remembered". */
  readonly otherwise: ReadonlySet<DateClaim>;
  /** Of each article the first claim of its opening that names a day of its own, whatever it dates. */
  readonly lead: ReadonlySet<DateClaim>;
}

/** True for days within the article's own. */
export const isOwn = (days: DaySpan, published: number): boolean =>
  (days.from >= published - OWN_BEFORE && days.from <= published + OWN_AFTER) ||
  (days.from <= published && published <= days.to);

/** The main event of the articles by their date claims; `publishedOf` gives an article's day number, or null. */
export function mainEventOf(claims: readonly DateClaim[], publishedOf: (article: string) => number | null): MainEvent {
  const ownDays = ownDaysOf(claims, publishedOf);
  const days = placed(claims, publishedOf);
  const own = claims.filter((c) => {
    const range = daySpan(c.value) ?? days.get(c) ?? null;
    const published = publishedOf(c.article);
    return (
      c.role !== 'until' &&
      (range === null
        ? c.value.time !== null
        : published === null
          ? !days.has(c) || ownDays.has(range.from)
          : isOwn(range, published))
    );
  });
  const families = familiesIn(own.filter((c) => c.sentence < LEAD));
  const [family = null] = families;
  const dated = own.filter((c) => isDayOrTime(c) && (daySpan(c.value) !== null || days.has(c)));
  const lead = firstOf(
    dated.filter((c) => c.sentence < OPENING && !isState(c.property) && (c.role === 'on' || isStanding(c))),
  );
  const first = firstOf(dated.filter((c) => familyIn(c, family) === family && (c.role === 'on' || isStanding(c))));
  const dayOf = (c: DateClaim): number | null => (daySpan(c.value) ?? days.get(c))?.from ?? null;
  const otherwise = firstOf(
    toldOtherwise(dated, first, dayOf).filter((c) => !families.includes(familyOf(c.property)) && !isOwnAct(c, family)),
  );
  return { family, days, ownDays, first: new Set([...first, ...otherwise]), lead, otherwise };
}

/** A state that each day's report tells anew: "nine were still missing on Monday night". */
export const isState = (property: string): boolean => fateNamed(property)?.rising === false || ONGOING.has(property);

/** True for words that may name the main event's day in passing, "Saturday will be remembered": no hour, nothing that is said or goes on. */
const mayStandFor = ({ property, role, sentence, value }: DateClaim): boolean =>
  sentence < LEAD && role === 'on' && value.time === null && !CLAUSE_VERBS.has(property) && !isState(property);

/** An act of its own ("rescuers arrived on Saturday") stands for the main event only where its clause tells that, too. */
const isOwnAct = ({ property, context }: DateClaim, main: string | null): boolean =>
  datedClassOf(property) !== null && !context.some((lemma) => familyOf(datedClassOf(lemma) ?? '') === main);

/** The claims by which articles that date the main event nowhere in its own words name its day in their first paragraphs. */
function toldOtherwise(
  dated: readonly DateClaim[],
  first: ReadonlySet<DateClaim>,
  dayOf: (claim: DateClaim) => number | null,
): DateClaim[] {
  const days = [...first].map((c) => String(dayOf(c) ?? ''));
  const day = commonest(days);
  if (days.filter((d) => d !== '' && d === day).length < TELLERS) return [];
  const telling = new Set([...first].map((c) => c.article));
  return dated.filter((c) => !telling.has(c.article) && mayStandFor(c) && String(dayOf(c)) === day);
}

/** Of each article its first claim. */
function firstOf(claims: readonly DateClaim[]): Set<DateClaim> {
  const first = new Map<string, DateClaim>();
  for (const claim of claims) {
    const known = first.get(claim.article);
    if (known === undefined || claim.evidence.start < known.evidence.start) first.set(claim.article, claim);
  }
  return new Set(first.values());
}

/** The family of what a claim dates: the main event's where its words only say that something happened, began, or still stands. */
export function familyIn(claim: DateClaim, main: string | null): string {
  const family = familyOf(claim.property);
  if (main === null || family === main) return family;
  if (isStanding(claim)) return main;
  const vague = claim.property === BEGIN || EMPTY_VERBS.has(claim.property);
  if (!vague) return family;
  const told = claim.context.map((lemma) => datedClassOf(lemma)).filter((c) => c !== null);
  if (vague && told.length === 0 && isDayOrTime(claim) && claim.context.includes(INCIDENT)) return main;
  // "began an investigation into the crash": what begins is what goes on for days.
  if (told.some((c) => LASTING_ACTS.has(c) && familyOf(c) !== main)) return family;
  return told.some((c) => familyOf(c) === main) ? main : family;
}

/** "The incident happened at 1:30": what an article means by it is what it reports. */
const INCIDENT = 'incident';

/** What says only that something began is what articles report where they date nothing else. */
const BEGIN = 'begin';

/** The family of acts by which something is made known. */
export const ANNOUNCE = 'announce';

/** "has been stuck since Tuesday": the state began with the event. */
export const isStanding = ({ role, property }: DateClaim): boolean => role === 'since' && STANDING.has(property);

const isDayOrTime = ({ precision }: DateClaim): boolean =>
  precision === 'day' || precision === 'hour' || precision === 'minute';

/** The families that articles date, two of them at least; what most date first, ties by the alphabet. */
function familiesIn(claims: readonly DateClaim[]): string[] {
  const articles = new Map<string, Set<string>>();
  for (const c of claims) {
    const family = familyOf(c.property);
    if (EMPTY_VERBS.has(c.property) || family === ANNOUNCE) continue;
    articles.set(family, (articles.get(family) ?? new Set()).add(c.article));
  }
  return [...articles]
    .filter(([, { size }]) => size >= TELLERS)
    .sort(([a, x], [b, y]) => y.size - x.size || Number(a === BEGIN) - Number(b === BEGIN) || (a < b ? -1 : 1))
    .map(([family]) => family);
}

/** The words of a date by which articles without a day of their own still tell it: its weekday, or its month and day. */
function spoken(text: string): string | null {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '' && w !== 'of');
  const fixed = FIXED_DAYS.find((d) => d.words.every((w) => words.includes(w.replace("'", ''))));
  if (fixed !== undefined) return `${fixed.month}-${fixed.day}`;
  const month = words.map((w) => MONTHS.get(w)).find((m) => m !== undefined);
  if (month !== undefined) {
    const at = words.findIndex((w) => MONTHS.has(w));
    // "at 2 a.m. on Sept. 8": the number beside the month is the day.
    const day = [words[at + 1], words[at - 1]].find((w) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(w ?? ''));
    return day === undefined ? null : `${month}-${Number.parseInt(day, 10)}`;
  }
  const weekday = weekdayIn(text);
  return weekday === null ? null : `w${weekday}`;
}

/** The one day of the week that words name, 1 (Monday) to 7; null for none, or several. */
export function weekdayIn(text: string): number | null {
  const named = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((w) => WEEKDAYS.get(w) ?? []);
  return named.length === 1 ? named[0]! : null;
}

function ownDaysOf(claims: readonly DateClaim[], publishedOf: (article: string) => number | null): ReadonlySet<number> {
  return new Set(
    claims.flatMap((c) => {
      const [range, published] = [daySpan(c.value), publishedOf(c.article)];
      return range !== null && published !== null && isOwn(range, published) ? [range.from] : [];
    }),
  );
}

/** Days that articles may be apart and still mean one week's Sunday. */
const ONE_NEWS = 7;

/**
 * Days of the claims that are not resolved: the one day that the others mean by the same weekday, in articles of the same days as most, or by
 * the same day of the year; for the same kind of event, where any date that, else for whatever they date.
 */
function placed(
  claims: readonly DateClaim[],
  publishedOf: (article: string) => number | null,
): Map<DateClaim, DaySpan> {
  const printed = [...new Set(claims.map((c) => c.article))].flatMap((a) => publishedOf(a) ?? []).sort((x, y) => x - y);
  const middle = printed[Math.floor(printed.length / 2)] ?? 0;
  const meant = new Map<string, Map<number, number>>();
  for (const c of claims) {
    const [range, published] = [daySpan(c.value), publishedOf(c.article)];
    if (range === null || published === null || range.from !== range.to) continue;
    const [, month = '', day = ''] = c.value.start!.split('-');
    const weekly = isOwn(range, published) && Math.abs(published - middle) <= ONE_NEWS;
    const keys = [`${Number(month)}-${Number(day)}`, ...(weekly ? [`w${isoWeekday(range.from)}`] : [])];
    for (const key of keys.flatMap((k) => [k, `${k} ${familyOf(c.property)}`])) {
      const counts = meant.get(key) ?? new Map<number, number>();
      meant.set(key, counts.set(range.from, (counts.get(range.from) ?? 0) + 1));
    }
  }
  const found = new Map<DateClaim, DaySpan>();
  for (const c of claims) {
    if (c.value.start !== null) continue;
    const key = spoken(c.value.text) ?? '';
    const counts = meant.get(`${key} ${familyOf(c.property)}`) ?? meant.get(key) ?? [];
    const [best, second] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
    if (best !== undefined && best[1] > (second?.[1] ?? 0) * 2) found.set(c, { from: best[0], to: best[0] });
  }
  return found;
}
