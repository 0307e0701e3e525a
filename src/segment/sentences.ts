import { segment as split } from 'sentencex';
import type { Span } from '../model/index.js';

/** The splitter's time grows with the square of the length on rows of abbreviations: longer text is given to it in pieces. */
const LONGEST_PIECE = 10_000;

/**
 * Sentences of `text` between `from` and `to` (one block), without the white space around them.
 * The splitter does not cut inside quotation marks; a quotation of several sentences is cut at each, too.
 */
export function sentencesIn(text: string, from: number, to: number, quotations: readonly Span[]): Span[] {
  const cuts = new Set<number>([from, to]);
  for (const cut of cutsIn(text, from, to)) cuts.add(cut);
  for (const q of quotations) for (const cut of cutsIn(text, q.start, q.end)) if (cut > q.start && cut < q.end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((end, i) => trimmed(text, sorted[i]!, end));
}

/** Offsets after which a new sentence begins. */
function cutsIn(text: string, from: number, to: number): number[] {
  const cuts: number[] = [];
  let at = from;
  while (at < to) {
    const piece = text.slice(at, pieceEnd(text, at, to));
    for (const sentence of split('en', piece)) {
      at += sentence.length;
      cuts.push(at);
    }
  }
  return cuts;
}

function pieceEnd(text: string, at: number, to: number): number {
  if (to - at <= LONGEST_PIECE) return to;
  const space = text.lastIndexOf(' ', at + LONGEST_PIECE);
  return space > at ? space + 1 : at + LONGEST_PIECE;
}

function trimmed(text: string, from: number, to: number): Span[] {
  const raw = text.slice(from, to);
  const core = raw.trim();
  if (core === '') return [];
  const start = from + raw.length - raw.trimStart().length;
  return [{ start, end: start + core.length }];
}
