import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import { AGES } from '../../lexicon/ranks.js';
import type { FramingClaim } from '../../model/index.js';

/*
 * What bounds a rank, read from its words: how far back it reaches, and whether it is told of one thing or of several.
 */

/** "this year" bounds a rank, too. */
const SPANS = new Set([...AGES, 'year']);
const WITHIN = new Set(['after', 'for', 'in', 'of', 'over', 'so', 'this']);
const ALWAYS = new Set(['date', 'ever', 'history', 'known', 'memory', 'record', 'yet']);
const LOOSE = new Set(['almost', 'past', 'recent', 'so', 'the']);

/** The words of a label, in small letters. */
export const wordsIn = (label: string): string[] => label.toLowerCase().split(/[ -]/);

/**
 * How far back a rank reaches: "since 2002", "in 40 years", "this century", "ever" (in history, on record, to date); null where nothing bounds it
 * in time. The words themselves, for "in decades" and "since 2002" tell it more and less exactly.
 */
export function reachOf(label: string): string | null {
  const words = wordsIn(label);
  const since = words.indexOf('since');
  if (since >= 0) return words.slice(since).join(' ');
  const age = words.findLastIndex((w) => SPANS.has(w));
  const tie = age < 0 ? -1 : words.findLastIndex((w, i) => i < age && WITHIN.has(w));
  if (tie >= 0)
    return words
      .slice(tie, age + 1)
      .filter((w) => !LOOSE.has(w) && !WITHIN.has(w))
      .join(' ');
  return words.some((w, i) => ALWAYS.has(w) && i > 0) ? 'ever' : null;
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** The year to which a rank reaches back: that of its "since", or "in nine years" from the year it was printed; null where it tells it roughly. */
function yearOf(reach: string, published: string | null): number | null {
  const words = wordsIn(reach);
  if (words[0] === 'since') return Number(words.findLast((w) => YEAR.test(w)) ?? Number.NaN) || null;
  if (words.at(-1) !== 'years' || words.length !== 2 || published === null) return null;
  const count = SMALL_NUMBERS.get(words[0] ?? '') ?? TENS.get(words[0] ?? '') ?? Number(words[0]);
  return Number.isNaN(count) ? null : Number(published.slice(0, 4)) - count;
}

/** True where both ranks tell how far back they reach, and not as far: "in decades", "since 2002"; "in nine years" of 2011 is since 2002. */
export function reachesApart(a: FramingClaim, b: FramingClaim, published: ReadonlyMap<string, string | null>): boolean {
  const [x, y] = [reachOf(a.label), reachOf(b.label)];
  if (x === null || y === null || x === y) return false;
  const [from, to] = [yearOf(x, published.get(a.article) ?? null), yearOf(y, published.get(b.article) ?? null)];
  return from === null || to === null || Math.abs(from - to) > 1;
}

/** True for "one of the worst", "some of the oldest", "among the deadliest": it ranks with others. */
export const ranksWithOthers = (label: string): boolean => /^(?:one of|some of|among)\b/.test(label);

/** True for a rank of several things: "some of the oldest". */
export const ranksSeveral = (label: string): boolean => label.startsWith('some of ');
