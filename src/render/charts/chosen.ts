import type { QuantityClaim, QuantityValue } from '../../model/index.js';
import { eachSourceFirst } from '../each-source.js';
import { wordsOf } from '../words/claim.js';
import { readingOf } from '../words/reading.js';

/* Which figures of a topic a range plot draws. */

/** More rows than this are no help to the eye; the table holds them all. */
const MOST_ROWS = 12;
/** Rows of the plot on page 1. */
const FRONT_ROWS = 7;
/** Where there are more rows, words like "dozens" are left to the table. */
const CROWDED = 8;

/** Larger figures are no figures of the news, and an axis could not count them. */
const LARGEST = 1e15;

/** A figure, in the unit in which it is drawn. */
export interface Placed {
  readonly claim: QuantityClaim;
  readonly value: QuantityValue;
}

/** Figures in one unit are compared as printed, others in the base unit of their dimension. */
function place(claims: readonly QuantityClaim[]): Placed[] {
  const units = new Set(claims.map((c) => c.unit));
  const values = claims.map((claim) => ({ claim, value: units.size < 2 ? claim.value : claim.base }));
  return values.filter(({ value: { low, best, high } }) => {
    const ends = [low, best, high].filter((v) => v !== null);
    return ends.length > 0 && ends.every((v) => Math.abs(v) < LARGEST);
  });
}

/** Words like "dozens" stand for no figure that is printed. */
const isPrinted = ({ claim: { bound } }: Placed): boolean => bound !== 'open-plural' && bound !== 'vague';

/** Each reading of a source once, its own voice before those that it cites. */
function unique(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  const own = placed.filter(({ claim }) => claim.speaker === null);
  const once = [...own, ...placed.filter((p) => !own.includes(p))].filter(({ claim }) => {
    const key = JSON.stringify([claim.article, readingOf(claim, wordsOf(claim))]);
    return seen.has(key) ? false : seen.add(key);
  });
  return placed.filter((p) => once.includes(p));
}

/** What is drawn, and what is left to the table. */
export interface Choice {
  readonly shown: readonly Placed[];
  /** Figures that stand in the table alone. */
  readonly more: number;
  /** True where words that print no figure are left out. */
  readonly withoutWords: boolean;
}

/** A source's own figures before those of its speakers: a row without a speaker under one would read as his. */
function ownFirst(shown: readonly Placed[]): Placed[] {
  const sources = [...new Set(shown.map((p) => p.claim.article))];
  return sources.flatMap((article) => {
    const rows = shown.filter((p) => p.claim.article === article);
    return [...rows.filter((p) => p.claim.speaker === null), ...rows.filter((p) => p.claim.speaker !== null)];
  });
}

/** Where a figure stands on the axis. */
const middle = ({ value: { low, best, high } }: Placed): number =>
  best ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0));

/** About `limit` of the figures, in their order: the lowest and the highest, which are what differs, one of each source, then further ones. */
function fewer(figures: readonly Placed[], limit: number): Placed[] {
  const bySize = [...figures].sort((a, b) => middle(a) - middle(b));
  const ends = figures.length > limit ? [bySize[0], bySize.at(-1)] : [];
  const pressing = [...figures.filter((p) => ends.includes(p)), ...figures.filter((p) => !ends.includes(p))];
  const kept = eachSourceFirst(pressing, (p) => p.claim.article, limit);
  return figures.filter((p) => kept.includes(p));
}

/** What is drawn: all readings where they are few, else the printed figures, one of each source before a second one. */
export function chosen(claims: readonly QuantityClaim[], which: 'all' | 'printed'): Choice {
  const placed = place(claims);
  const all = unique(placed);
  const few = which === 'all' && all.length <= CROWDED;
  const figures = few ? all : unique(placed.filter(isPrinted));
  const shown = few ? all : fewer(figures, which === 'all' ? MOST_ROWS : FRONT_ROWS);
  return {
    shown: ownFirst(shown),
    more: figures.length - shown.length,
    withoutWords: placed.length < claims.length || (!few && !placed.every(isPrinted)),
  };
}
