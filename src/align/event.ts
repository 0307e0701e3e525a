import type { Claim, EventAnchor } from '../model/index.js';
import { type DaySpan, daysApart, toDay } from '../text/calendar.js';
import { meetsSet } from '../text/meet.js';
import { placeKey } from '../text/place-key.js';
import { reportsOfOtherEvents } from './other-events.js';
import type { Witness } from './witness.js';

/** Days before its publication that an article's own event may lie: a week, and the day it is written. */
const BEFORE = 8;
/** Articles that must name a day for it to be that of their event. */
const MANY = 3;
/** Days for which an event is followed: an article that names its day reports it for that long. */
const FOLLOWED = 45;
/** Days after: articles are updated, and time zones differ. */
const AFTER = 2;
/** Slack between two datings of one far event, as a share of how long ago it was: sources round "since 1992" and "in 1991". */
const ROUNDING = 0.05;
/** Share of articles whose opening must name a place for it to be the event's own. */
const COMMON = 0.4;
/** …and as a share of how many openings name the most common place. */
const BESIDE_FIRST = 0.5;
/** Sentences that open an article: the headline and the first paragraphs. */
const OPENING = 4;
/** Sentences that tell what an article has come to report: the headline and the lead. */
const HEAD = 2;

/**
 * Days that may lie between two claims of one event, by how many of the two only their article's date places: stories are followed for weeks, and
 * a toll is dated by the day it was counted as well as by the day of what happened.
 */
const SLACK: readonly number[] = [3, 7, 30];

/** What all articles together say of when and where their event is: days by article id, places by key. */
export interface EventFrame {
  readonly windows: ReadonlyMap<string, DaySpan>;
  readonly places: ReadonlySet<string>;
  /** Articles of no known day that lead with what the others report: taken to be of their event. */
  readonly undated: ReadonlySet<string>;
  /** Where and when a claim's anchor lies; read once of each anchor, for claims are compared again and again. */
  readonly settingOf: (claim: Claim) => Setting;
}

/** When and where a claim is about. */
interface Setting {
  /** The days its clause names, else its article's own; null when neither is known. */
  readonly window: DaySpan | null;
  /** True when the clause dates it outside of its article's own event. */
  readonly datedElsewhere: boolean;
  /** Keys of the places it names. */
  readonly places: ReadonlySet<string>;
  /** True when all of them lie elsewhere than the articles' event. */
  readonly placedElsewhere: boolean;
}

function settings(
  windows: ReadonlyMap<string, DaySpan>,
  common: ReadonlySet<string>,
  openings: ReadonlyMap<string, ReadonlySet<string>>,
): EventFrame['settingOf'] {
  const known = new Map<Claim, Setting>();
  const keys = new Map<string, string>();
  const keyOf = (place: string): string => {
    const key = keys.get(place) ?? placeKey(place);
    keys.set(place, key);
    return key;
  };
  // "On Gable Road in the old town": where an article that opens with the common place has it, too.
  const isOwn = (article: string, places: ReadonlySet<string>): boolean => {
    const opening = openings.get(article);
    return opening !== undefined && meetsSet(opening, common) && meetsSet(opening, places);
  };
  const read = ({ kind, article, sentence, event: { from, to, places: named, background } }: Claim): Setting => {
    const own = windows.get(article) ?? null;
    const dated = from === null || to === null ? null : { from: toDay(from), to: toDay(to) };
    const datedElsewhere = own !== null && dated !== null && (dated.to < own.from || dated.from > own.to);
    const places = new Set(named.map(keyOf));
    // The figures that an article leads with are of where it says, by whatever name: "at Gable Road station", "in Lowmere".
    const leads = kind === 'quantity' && sentence < HEAD && !background && !datedElsewhere;
    const isHere = leads || meetsSet(places, common) || isOwn(article, places);
    return {
      window: dated ?? own,
      datedElsewhere,
      places,
      placedElsewhere: places.size > 0 && common.size > 0 && !isHere,
    };
  };
  return (claim) => {
    let setting = known.get(claim);
    if (setting === undefined) {
      setting = read(claim);
      known.set(claim, setting);
    }
    return setting;
  };
}

/** The days that the clauses of an article name. */
const daysIn = ({ claims }: Witness): ReadonlySet<string> =>
  new Set(claims.flatMap(({ event }) => (isDay(event) && event.from !== null ? [event.from] : [])));

/** The day that most articles name, where at least half of them do: that of their event. Null where there is none. */
function mainDay(named: readonly ReadonlySet<string>[]): string | null {
  const counts = new Map<string, number>();
  for (const days of named) for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [first] = [...counts].sort(([d, n], [e, m]) => m - n || (d < e ? -1 : 1));
  return first !== undefined && first[1] >= Math.max(MANY, named.length / 2) ? first[0] : null;
}

/** The days about each article's date; back to the day of the event where it names it, and is written some weeks later at most. */
function windowsOf(witnesses: readonly Witness[]): Map<string, DaySpan> {
  const windows = new Map<string, DaySpan>();
  const named = witnesses.map(daysIn);
  const main = mainDay(named);
  witnesses.forEach(({ document: { article } }, i) => {
    if (article.published.value === null) return;
    const day = toDay(article.published.value);
    const event = main !== null && named[i]!.has(main) ? toDay(main) : day;
    const from = day - event > FOLLOWED ? day - BEFORE : Math.min(day - BEFORE, event);
    windows.set(article.id, { from, to: day + AFTER });
  });
  return windows;
}

/** What the articles together say of their event: the days about each article's date, the places that enough of them name in their openings. */
export function eventFrame(witnesses: readonly Witness[]): EventFrame {
  const windows = windowsOf(witnesses);
  const named = new Map<string, number>();
  const openings = new Map<string, ReadonlySet<string>>();
  for (const { document, reading } of witnesses) {
    const opening = new Set(
      reading.names.filter((n) => n.kind === 'place' && n.sentence < OPENING).map((n) => placeKey(n.name)),
    );
    openings.set(document.article.id, opening);
    for (const place of opening) named.set(place, (named.get(place) ?? 0) + 1);
  }
  const enough = Math.max(1, witnesses.length * COMMON, Math.max(...named.values(), 0) * BESIDE_FIRST);
  const places = new Set([...named].filter(([, n]) => n >= enough).map(([place]) => place));
  return { windows, places, undated: undatedOf(witnesses, windows), settingOf: settings(windows, places, openings) };
}

function undatedOf(witnesses: readonly Witness[], windows: ReadonlyMap<string, DaySpan>): ReadonlySet<string> {
  const undated = witnesses.map((w) => w.document.article.id).filter((id) => !windows.has(id));
  if (undated.length === 0 || windows.size === 0) return new Set();
  const others = reportsOfOtherEvents(witnesses);
  return new Set(undated.filter((id) => !others.has(id)));
}

/** True when the clause dates the claim outside of its article's own event. */
export const isDatedElsewhere = (claim: Claim, frame: EventFrame): boolean => frame.settingOf(claim).datedElsewhere;

const isDay = ({ from, to }: EventAnchor): boolean => from !== null && from === to;

/** Why two claims lie too far apart in time for one event, in words; null when they do not, or when no time is known. */
function otherTimes(a: Claim, b: Claim, frame: EventFrame): string | null {
  const x = frame.settingOf(a).window;
  const y = frame.settingOf(b).window;
  if (x === null || y === null) return null;
  const gap = daysApart(x, y);
  if (gap <= 0) return null;
  const written = (c: Claim): number => frame.windows.get(c.article)?.to ?? Number.NEGATIVE_INFINITY;
  const ago = Math.max(written(a), written(b), x.to, y.to) - Math.min(x.from, y.from);
  const undated = (a.event.from === null ? 1 : 0) + (b.event.from === null ? 1 : 0);
  return gap > Math.max(SLACK[undated] ?? 1, ago * ROUNDING) ? `dates: ${dating(a)} | ${dating(b)}` : null;
}

/** Why two claims are about two events, in words; null when nothing says so. */
export function otherEvent(a: Claim, b: Claim, frame: EventFrame): string | null {
  const times = otherTimes(a, b, frame);
  if (times !== null) return times;
  const [x, y] = [frame.settingOf(a), frame.settingOf(b)];
  if (x.places.size === 0 || y.places.size === 0 || !(x.placedElsewhere || y.placedElsewhere)) return null;
  // One far day told of both outweighs how each names the place.
  if (x.datedElsewhere && y.datedElsewhere && isDay(a.event) && isDay(b.event)) return null;
  return meetsSet(x.places, y.places) ? null : `places: ${a.event.places.join(', ')} | ${b.event.places.join(', ')}`;
}

/** True where one of two claims is dated outside of its article's own event, the other not, and no day of theirs is one. */
export function isOfOtherDays(a: Claim, b: Claim, frame: EventFrame): boolean {
  if (isDatedElsewhere(a, frame) === isDatedElsewhere(b, frame)) return false;
  const [x, y] = [frame.settingOf(a).window, frame.settingOf(b).window];
  return x === null || y === null || daysApart(x, y) > 0;
}

/** Told as another thing than its article's own ("another strike"), and not dated within the days of that. */
export const isAnother = (c: Claim, frame: EventFrame): boolean =>
  c.event.background && (c.event.from === null || isDatedElsewhere(c, frame));

/** True when one claim is told as another event's, by its date or by "another", and the other as the article's own. */
export const apart = (a: Claim, b: Claim, frame: EventFrame): boolean =>
  (isOfOtherDays(a, b, frame) || isAnother(a, frame) !== isAnother(b, frame)) &&
  !(isElsewhere(a, frame) && isElsewhere(b, frame));

/**
 * True where the day of a claim's article is known, or none is: beside dated articles, an undated one may report whatever day.
 */
export const isOfKnownDay = (c: Claim, frame: EventFrame): boolean =>
  frame.windows.size === 0 || frame.windows.has(c.article);

/** True when a claim is told as another event's than its article reports: by date, by place, by "another" or "earlier". */
export const isElsewhere = (c: Claim, frame: EventFrame): boolean =>
  isDatedElsewhere(c, frame) || frame.settingOf(c).placedElsewhere || isAnother(c, frame);

/** The day of a claim's article, as a number of days; null when it is not known. */
export const publishedOf = (c: Claim, frame: EventFrame): number | null => {
  const window = frame.windows.get(c.article);
  return window === undefined ? null : window.to - AFTER;
};

const dating = (c: Claim): string =>
  c.event.from === null
    ? `the days of ${c.article}`
    : c.event.from === c.event.to
      ? c.event.from
      : `${c.event.from}–${c.event.to ?? ''}`;
