import { OUTLET_NOUNS } from '../lexicon/boilerplate.js';
import type { Removed, Span } from '../model/index.js';
import { datelineLength } from './dateline.js';
import type { Passage } from './draft.js';
import { bare, isCapitalised, wordsOf } from './passage-form.js';
import { dateLine, datePrefix } from './published.js';

/** Characters of a signature under a post: "— Name (@handle) May 28, 2016". */
const LONGEST_SIGNATURE = 100;

/** What is left of a passage, and what was cut off it. */
export interface Cut {
  readonly rest: readonly Passage[];
  readonly removed: readonly Removed[];
}

/** A passage between two offsets, without the white space around it; none when nothing is left. */
function part(passage: Passage, start: number, end: number): Passage[] {
  const raw = passage.text.slice(start - passage.start, end - passage.start);
  const text = raw.trim();
  if (text === '') return [];
  const from = start + raw.length - raw.trimStart().length;
  const to = from + text.length;
  const markup = passage.markup?.filter((m) => m.start >= from && m.end <= to);
  return [{ ...passage, start: from, end: to, text, ...(markup === undefined ? {} : { markup }) }];
}

const cutOff = (passage: Passage, length: number, reason: Removed['reason']): Cut => ({
  rest: part(passage, passage.start + length, passage.end),
  removed: [{ start: passage.start, end: passage.start + length, reason }],
});

/** Cuts a date that is set before a headline in its line ("date 2020-12-16 Troops seized"). */
export function cutDatePrefix(passage: Passage): (Cut & { readonly day: string }) | null {
  const prefix = datePrefix(passage.text);
  return prefix === null ? null : { ...cutOff(passage, prefix.length, 'date line'), day: prefix.day };
}

/** Cuts the headline off a passage that begins with it again and has no stop of its own. */
export function cutHeadline(passage: Passage, headline: Passage): Cut | null {
  if (passage === headline || !passage.text.startsWith(headline.text)) return null;
  const next = passage.text[headline.text.length] ?? ' ';
  return /\s/.test(next) ? cutOff(passage, headline.text.length, 'repeated text') : null;
}

/** Words of a site's name behind a headline at most. */
const LONGEST_TAG = 6;
const TAG_MARKS = new Set(['|', '-', '\u2013', '\u2014']);
const SMALL = new Set(['and', 'of', 'the', '&']);

/**
 * How long a headline is without the site's name behind its last bar or dash: "Ferry sinks | Coast Today", "Ferry sinks - Daily Post".
 * Behind a dash stands a word for a paper or a station; "– report" and "- Mayor" say whose word it is.
 */
export function untaggedLength(text: string): number {
  const words = wordsOf(text.trimEnd());
  const at = words.findLastIndex((w) => TAG_MARKS.has(w));
  const tag = words.slice(at + 1);
  if (at < 1 || tag.length === 0 || tag.length > LONGEST_TAG) return text.length;
  if (!tag.every((w) => isCapitalised(w) || SMALL.has(w))) return text.length;
  const isSite = words[at] === '|' || tag.some((w) => OUTLET_NOUNS.has(bare(w).toLowerCase()));
  return isSite ? text.lastIndexOf(` ${words[at]} `) : text.length;
}

/** Cuts the site's name off the end of the headline. */
export function cutSiteTag(headline: Passage): Cut | null {
  const at = headline.start + untaggedLength(headline.text);
  if (at >= headline.end) return null;
  return {
    rest: part(headline, headline.start, at),
    removed: [{ start: at, end: headline.end, reason: 'site address' }],
  };
}

/** Cuts place, day and agency off the first sentence: "ORRIN, Northland (Agency) — ", "(Agency) ". */
export function cutDateline(passage: Passage): Cut | null {
  const length = datelineLength(passage.text);
  return length === 0 ? null : cutOff(passage, length, 'date line');
}

/** Cuts the signature off an embedded post: "… today: https://t.co/x — Name (@handle) May 28, 2016". */
export function cutSignature(passage: Passage): Cut | null {
  const { text } = passage;
  const handle = text.lastIndexOf('(@');
  const close = handle < 0 ? -1 : text.indexOf(')', handle);
  if (close < 0 || text.length - handle > LONGEST_SIGNATURE || dateLine(text.slice(close + 1)) === null) return null;
  const dash = text.lastIndexOf('\u2014 ', handle);
  if (dash < 0 || handle - dash > LONGEST_SIGNATURE) return null;
  const link = text.indexOf('https://');
  const at = link >= 0 && link < dash && wordsOf(text.slice(link, dash)).length <= 3 ? link : dash;
  const start = passage.start + at;
  return {
    rest: part(passage, passage.start, start),
    removed: [{ start, end: passage.end, reason: 'widget' }],
  };
}

const BETWEEN_SENTENCES = /(?<=[.!?]["')\u201d\u2019]? )Advertisement(?= \p{Lu})/gu;

/** Cuts the lone word "Advertisement" from between two sentences: it stands for a box of the page. */
export function cutInserts(passage: Passage): Cut | null {
  if (!passage.text.includes('Advertisement')) return null;
  const rest: Passage[] = [];
  const removed: Removed[] = [];
  let at = passage.start;
  for (const found of passage.text.matchAll(BETWEEN_SENTENCES)) {
    const insert: Span = {
      start: passage.start + found.index,
      end: passage.start + found.index + found[0].length,
    };
    rest.push(...part(passage, at, insert.start));
    removed.push({ ...insert, reason: 'widget' });
    at = insert.end;
  }
  return removed.length === 0 ? null : { rest: [...rest, ...part(passage, at, passage.end)], removed };
}
