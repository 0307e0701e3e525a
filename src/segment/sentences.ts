import { segment as split } from 'sentencex';
import type { Span } from '../model/index.js';

/** The splitter's time grows with the square of the length on rows of abbreviations: longer text is given to it in pieces. */
const LONGEST_PIECE = 10_000;
/** A row of this many characters without white space is no word: it is cut, since tagging takes the square of its length. */
const LONGEST_WORD = 500;

/** Words without a mark that could end a sentence before the last: half of the paragraphs of news, which the splitter need not be asked about. */
const ONE = /^[a-z0-9 ,;'"$%()\u2018\u2019\u201c\u201d\u2013\u2014-]*[.?!]?$/i;

/**
 * Sentences of `text` between `from` and `to` (one block), without the white space around them.
 * The splitter does not cut inside quotation marks; a quotation of several sentences is cut at each, too.
 */
export function sentencesIn(text: string, from: number, to: number, quotations: readonly Span[]): Span[] {
  const cuts = new Set<number>([from, to]);
  for (const cut of cutsIn(text, from, to)) cuts.add(cut);
  for (const q of quotations)
    for (const cut of cutsIn(text, q.start, q.end)) if (cut > q.start && cut < q.end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((end, i) => trimmed(text, sorted[i]!, end));
}

/** Offsets after which a new sentence begins. */
function cutsIn(text: string, from: number, to: number): number[] {
  const cuts: number[] = [];
  let at = from;
  while (at < to) {
    const piece = text.slice(at, pieceEnd(text, at, to));
    for (const sentence of ONE.test(piece) ? [piece] : split('en', piece)) {
      at += sentence.length;
      cuts.push(at);
    }
  }
  return cuts;
}

function pieceEnd(text: string, at: number, to: number): number {
  const word = wordEnd(text, at, Math.min(to, at + LONGEST_PIECE));
  if (word !== null) return word;
  if (to - at <= LONGEST_PIECE) return to;
  const space = text.lastIndexOf(' ', at + LONGEST_PIECE);
  return space > at ? space + 1 : at + LONGEST_PIECE;
}

/** Where the first row without white space that is too long for a word is cut, or null. */
function wordEnd(text: string, at: number, to: number): number | null {
  let from = at;
  for (let i = at; i < to; i++) {
    if (text.charCodeAt(i) <= 32) from = i + 1;
    else if (i - from >= LONGEST_WORD) return i;
  }
  return null;
}

function trimmed(text: string, from: number, to: number): Span[] {
  const raw = text.slice(from, to);
  const core = raw.trim();
  if (core === '') return [];
  const start = from + raw.length - raw.trimStart().length;
  return [{ start, end: start + core.length }];
}
