import { segment as split } from 'sentencex';
import { OPENERS } from '../lexicon/openers.js';
import type { Span } from '../model/index.js';

/** The splitter's time grows with the square of the length on rows of abbreviations: longer text is given to it in pieces. */
const LONGEST_PIECE = 10_000;
/** A row of this many characters without white space is no word: it is cut, since tagging takes the square of its length. */
const LONGEST_WORD = 500;
/** Characters of a sentence at most: the longest of the news have some 500. What runs on beyond it is cut between two words. */
const LONGEST_SENTENCE = 2_000;

/** Words without a mark that could end a sentence before the last: half of the paragraphs of news, which the splitter need not be asked about. */
const ONE = /^[a-z0-9 ,;'"$%()\u2018\u2019\u201c\u201d\u2013\u2014-]*[.?!]?$/i;

/**
 * Sentences of `text` between `from` and `to` (one block), without the white space around them.
 * The splitter does not cut inside quotation marks; a quotation of several sentences is cut at each, too.
 */
export function sentencesIn(text: string, from: number, to: number, quotations: readonly Span[]): Span[] {
  const cuts = new Set<number>([from, to]);
  for (const cut of cutsIn(text, from, to)) cuts.add(cut);
  for (const cut of cutsAfterTimes(text, from, to)) cuts.add(cut);
  for (const cut of cutsAfterShortForms(text, from, to)) cuts.add(cut);
  for (const q of quotations)
    for (const cut of cutsIn(text, q.start, q.end)) if (cut > q.start && cut < q.end) cuts.add(cut);
  const sorted = [...cuts].filter((cut) => cut === from || cut === to || !goesOn(text, cut)).sort((a, b) => a - b);
  return sorted
    .slice(1)
    .flatMap((end, i) => withinBounds(text, sorted[i]!, end))
    .flatMap(({ start, end }) => trimmed(text, start, end));
}

/** What no sentence begins with, behind a cut. */
const GOES_ON = /^\s*[,;]/;
/** A pause in what is said, and a small letter behind it. */
const PAUSE = /\.\.\s*$/;
const SMALL = /^\s*\p{Ll}/u;
/** How much of the text beside a cut is looked at. */
const BESIDE = 8;

/** "in Ellery, Nor.|, the mayor said", "many other ...| small fires": the sentence goes on behind the cut. */
function goesOn(text: string, cut: number): boolean {
  const behind = text.slice(cut, cut + BESIDE);
  return GOES_ON.test(behind) || (SMALL.test(behind) && PAUSE.test(text.slice(Math.max(0, cut - BESIDE), cut)));
}

/** A stretch of the text in pieces of which none is longer than a sentence may be. */
function withinBounds(text: string, from: number, to: number): Span[] {
  const pieces: Span[] = [];
  let at = from;
  while (to - at > LONGEST_SENTENCE) {
    const end = wordsEnd(text, at, LONGEST_SENTENCE);
    pieces.push({ start: at, end });
    at = end;
  }
  return [...pieces, { start: at, end: to }];
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

/** "8 a.m." or "8 p.m." with what follows it. */
const MERIDIEM = /\b[aApP]\.[mM]\. +(?=[A-Z])/g;
/** With so many words or fewer, the first of them one of these, a sentence only opens with a time: "At about 9 a.m. Mayor Lee spoke". */
const OPENING = 6;
const TIME_WORDS = /^(?:about|after|around|as|at|before|between|by|from|just|near|on|shortly|since|soon|until)$/i;

/**
 * The splitter takes "8 a.m." for an abbreviation that never ends a sentence. It does before a word that opens sentences and no name ("The", "He",
 * "Police"), where more than the time has been said; "9 a.m. Tarnish time", "9 a.m. Friday" and "At 9 a.m. Mayor Lee" go on.
 */
function cutsAfterTimes(text: string, from: number, to: number): number[] {
  const cuts: number[] = [];
  for (const match of text.slice(from, to).matchAll(MERIDIEM)) {
    const at = from + match.index + match[0].length;
    const word = /^[A-Za-z']+/.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
    if (OPENERS.has(word.toLowerCase()) && !onlyOpens(text, from, from + match.index)) cuts.push(at);
  }
  return cuts;
}

/** "Tarn." or "Inc." with what follows it. */
const SHORT_FORM = /\b[A-Z][a-z]{2,5}\. +(?=[A-Z][a-z]+ )/g;

/** "… in Lowmere, Tarn. Both firms expect …": the stop of a short form ends the sentence, too, before a word that opens sentences and no name. */
function cutsAfterShortForms(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(SHORT_FORM)].flatMap((match) => {
    const at = from + match.index + match[0].length;
    const word = text.slice(at, text.indexOf(' ', at));
    return OPENERS.has(word.toLowerCase()) ? [at] : [];
  });
}

/** True where the sentence, back to the last full stop that a space follows, has told nothing but a time. */
function onlyOpens(text: string, from: number, at: number): boolean {
  const said = text.slice(Math.max(from, at - LONGEST_WORD), at).replace(/[.](?=\S)/g, '');
  const words = (/[^.!?]*$/.exec(said)?.[0] ?? '').split(/\s+/).filter((w) => w !== '');
  return words.length <= OPENING && TIME_WORDS.test(words[0] ?? 'at');
}

function pieceEnd(text: string, at: number, to: number): number {
  const word = wordEnd(text, at, Math.min(to, at + LONGEST_PIECE));
  if (word !== null) return word;
  if (to - at <= LONGEST_PIECE) return to;
  return wordsEnd(text, at, LONGEST_PIECE);
}

/** Behind the last space of the `length` characters from `at` on; without one, behind all of them. */
function wordsEnd(text: string, at: number, length: number): number {
  const space = text.lastIndexOf(' ', at + length);
  return space > at ? space + 1 : at + length;
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
