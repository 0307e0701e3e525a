import anyAscii from 'any-ascii';
import type { Claim, EventAnchor } from '../model/index.js';
import { toDay } from '../text/days.js';
import type { Witness } from './witness.js';

/** Days before its publication that an article's own event may lie: a week, and the day it is written. */
const BEFORE = 8;
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

/** Days that may lie between two claims of one event, by how many of the two only their article's date places: stories are followed for weeks. */
const SLACK: readonly number[] = [1, 7, 30];

interface Window {
  readonly from: number;
  readonly to: number;
}

/** A place's name by its consonants, so that spellings meet: "Mazar-e-…" and "Mazar-i-…". */
export const placeKey = (name: string): string => {
  const letters = anyAscii(name).toLowerCase().replace(/[^a-z]/g, '');
  return letters.slice(0, 1) + letters.slice(1).replace(/[aeiouy]/g, '');
};

/** What all articles together say of when and where their event is: days by article id, places by key. */
export interface EventFrame {
  readonly windows: ReadonlyMap<string, Window>;
  readonly places: ReadonlySet<string>;
}

export function eventFrame(witnesses: readonly Witness[]): EventFrame {
  const windows = new Map<string, Window>();
  const named = new Map<string, number>();
  for (const { document, reading } of witnesses) {
    const day = document.article.published.value;
    if (day !== null) windows.set(document.article.id, { from: toDay(day) - BEFORE, to: toDay(day) + AFTER });
    const opening = reading.names.filter((n) => n.kind === 'place' && n.sentence < OPENING);
    for (const place of new Set(opening.map((n) => placeKey(n.name)))) named.set(place, (named.get(place) ?? 0) + 1);
  }
  const enough = Math.max(1, witnesses.length * COMMON, Math.max(...named.values(), 0) * BESIDE_FIRST);
  return { windows, places: new Set([...named].filter(([, n]) => n >= enough).map(([place]) => place)) };
}

/** The days a claim is about: as its clause dates it, else its article's own; null when neither is known. */
function windowOf(claim: Claim, frame: EventFrame): Window | null {
  const { from, to } = claim.event;
  const own = frame.windows.get(claim.article) ?? null;
  if (from !== null && to !== null) return { from: toDay(from), to: toDay(to) };
  return own;
}

/** True when the clause dates the claim outside of its article's own event. */
export function isDatedElsewhere(claim: Claim, frame: EventFrame): boolean {
  const own = frame.windows.get(claim.article);
  const { from, to } = claim.event;
  if (own === undefined || from === null || to === null) return false;
  return toDay(to) < own.from || toDay(from) > own.to;
}

const isDay = ({ from, to }: EventAnchor): boolean => from !== null && from === to;

const isPlacedElsewhere = ({ places }: EventAnchor, frame: EventFrame): boolean =>
  places.length > 0 && frame.places.size > 0 && !places.some((p) => frame.places.has(placeKey(p)));

/** Why two claims lie too far apart in time for one event, in words; null when they do not, or when no time is known. */
function otherTimes(a: Claim, b: Claim, frame: EventFrame): string | null {
  const x = windowOf(a, frame);
  const y = windowOf(b, frame);
  if (x === null || y === null) return null;
  const gap = Math.max(x.from - y.to, y.from - x.to);
  const written = [a, b].map((c) => frame.windows.get(c.article)?.to ?? Number.NEGATIVE_INFINITY);
  const ago = Math.max(...written, x.to, y.to) - Math.min(x.from, y.from);
  const undated = [a, b].filter((c) => c.event.from === null).length;
  return gap > Math.max(SLACK[undated] ?? 1, ago * ROUNDING) ? `dates: ${dating(a)} | ${dating(b)}` : null;
}

/** Why two claims are about two events, in words; null when nothing says so. */
export function otherEvent(a: Claim, b: Claim, frame: EventFrame): string | null {
  const times = otherTimes(a, b, frame);
  if (times !== null) return times;
  // One far day told of both outweighs how each names the place.
  if ([a, b].every((c) => isDatedElsewhere(c, frame) && isDay(c.event))) return null;
  const away = [a, b].map((c) => isPlacedElsewhere(c.event, frame));
  const keys = new Set(b.event.places.map(placeKey));
  const shared = a.event.places.some((p) => keys.has(placeKey(p)));
  if ((away[0] || away[1]) && !shared && a.event.places.length > 0 && b.event.places.length > 0) {
    return `places: ${a.event.places.join(', ')} | ${b.event.places.join(', ')}`;
  }
  return null;
}

/** True when one claim is told as another event's, by its date or by "another", and the other as the article's own. */
export function apart(a: Claim, b: Claim, frame: EventFrame): boolean {
  const other = (c: Claim): boolean => isDatedElsewhere(c, frame) || c.event.background;
  return other(a) !== other(b) && !(isElsewhere(a, frame) && isElsewhere(b, frame));
}

/** True when a claim is told as another event's than its article reports: by date, by place, by "another" or "earlier". */
export const isElsewhere = (c: Claim, frame: EventFrame): boolean =>
  isDatedElsewhere(c, frame) || isPlacedElsewhere(c.event, frame) || c.event.background;

const dating = (c: Claim): string =>
  c.event.from === null ? `the days of ${c.article}` : c.event.from === c.event.to ? c.event.from : `${c.event.from}–${c.event.to ?? ''}`;
