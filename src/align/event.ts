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
/** Sentences that open an article: the headline and the first paragraphs. */
const OPENING = 5;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** What all articles together say of when and where their event is. */
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
    for (const place of new Set(opening.map((n) => n.name.toLowerCase()))) named.set(place, (named.get(place) ?? 0) + 1);
  }
  const enough = Math.max(1, witnesses.length * COMMON);
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

const isPlacedElsewhere = ({ places }: EventAnchor, frame: EventFrame): boolean =>
  places.length > 0 && frame.places.size > 0 && !places.some((p) => frame.places.has(p));

/** Why two claims are about two events, in words; null when nothing says so. */
export function otherEvent(a: Claim, b: Claim, frame: EventFrame): string | null {
  const x = windowOf(a, frame);
  const y = windowOf(b, frame);
  if (x !== null && y !== null) {
    const gap = Math.max(x.from - y.to, y.from - x.to);
    const ago = Math.max(frame.windows.get(a.article)?.to ?? x.to, frame.windows.get(b.article)?.to ?? y.to) - Math.min(x.from, y.from);
    if (gap > Math.max(1, ago * ROUNDING)) return `dates: ${dating(a)} | ${dating(b)}`;
  }
  const away = [a, b].map((c) => isPlacedElsewhere(c.event, frame));
  const shared = a.event.places.some((p) => b.event.places.includes(p));
  if ((away[0] || away[1]) && !shared && a.event.places.length > 0 && b.event.places.length > 0) {
    return `places: ${a.event.places.join(', ')} | ${b.event.places.join(', ')}`;
  }
  return null;
}

/** True when one claim is told as another event's and the other is not. */
export const apart = (a: Claim, b: Claim, frame: EventFrame): boolean => isElsewhere(a, frame) !== isElsewhere(b, frame);

/** True when a claim is told as another event's than its article reports: by date, by place, by "another" or "earlier". */
export const isElsewhere = (c: Claim, frame: EventFrame): boolean =>
  isDatedElsewhere(c, frame) || isPlacedElsewhere(c.event, frame) || c.event.background;

const dating = (c: Claim): string =>
  c.event.from === null ? `the days of ${c.article}` : c.event.from === c.event.to ? c.event.from : `${c.event.from}–${c.event.to ?? ''}`;
