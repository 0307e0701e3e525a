import { MONTHS } from '../lexicon/calendar.js';
import type { Claim } from '../model/index.js';
import { capitalised } from '../text/typography.js';
import { type EventFrame, isDatedElsewhere } from './event.js';

const MONTH_NAMES: readonly string[] = Array.from(
  { length: 12 },
  (_, i) =>
    [...MONTHS]
      .filter(([, n]) => n === i + 1)
      .map(([name]) => name)
      .sort((a, b) => b.length - a.length)[0] ?? '',
);

const monthOf = (iso: string): string => {
  const [year = '', month = ''] = iso.split('-');
  const name = MONTH_NAMES[Number(month) - 1] ?? '';
  return `${capitalised(name)} ${year}`;
};

/** Days from which two articles are taken to report different things. */
const FAR = 30;

/** Years by which sources may differ on one far event. */
const NEIGHBOURS = 3;

/** True when the articles were published so far apart that a title has to say which of their events it means. */
const isSpread = ({ windows }: EventFrame): boolean => {
  const days = [...windows.values()].map((w) => w.to);
  return days.length > 0 && Math.max(...days) - Math.min(...days) > FAR;
};

/**
 * When the event of a cluster was, as a month or a year, for its title; null when it is the one event that all articles report, or when the
 * claims do not agree on it.
 */
export function whenOf(
  claims: readonly Claim[],
  frame: EventFrame,
  publishedOf: (article: string) => string | null,
): string | null {
  const dated = claims.filter((c) => isDatedElsewhere(c, frame));
  const labels = (dated.length > 0 ? dated : isSpread(frame) ? claims : []).map((c) => {
    const { from, to } = c.event;
    if (from === null || to === null || !isDatedElsewhere(c, frame)) {
      const day = publishedOf(c.article);
      return day === null ? null : monthOf(day);
    }
    return from.slice(0, 7) === to.slice(0, 7)
      ? monthOf(from)
      : from.slice(0, 4) === to.slice(0, 4)
        ? from.slice(0, 4)
        : null;
  });
  const told = [...new Set(labels.filter((l) => l !== null))];
  // A month and its year are one date: the finer is shown.
  const fine = told.filter((l) => !told.some((m) => m !== l && m.endsWith(` ${l}`)));
  if (fine.length < 2) return fine[0] ?? null;
  // Sources that date one far event by neighbouring years: "1991–1992".
  const years = fine.map(Number);
  return Math.max(...years) - Math.min(...years) <= NEIGHBOURS ? `${Math.min(...years)}–${Math.max(...years)}` : null;
}

/**
 * True where the time of a cluster is that of all its claims: more than half of the articles date it so, or the articles report several events. A
 * time that one article alone tells beside the figure may be that of another clause: "suspended since May, she was removed by 61 votes".
 */
export function isTimed(claims: readonly Claim[], frame: EventFrame): boolean {
  const dated = claims.filter((c) => isDatedElsewhere(c, frame));
  const articles = (of: readonly Claim[]): number => new Set(of.map((c) => c.article)).size;
  return articles(dated) * 2 > articles(claims) || (dated.length === 0 && isSpread(frame));
}
