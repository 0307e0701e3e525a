import type { Span } from '../model/index.js';

const OPENING = new Set(['\u201c', '\u201e', '\u00ab', '\u2018', '\u201a']);
const CLOSING = new Set(['\u201d', '\u00bb']);
const DOUBLE = new Set(['"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033']);
const SINGLE = new Set(["'", '\u2018', '\u2019', '\u201a', '\u201b', '`', '\u00b4']);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** What may stand between white space and an opening mark. */
const BEFORE_OPENING = /[\s([{<\u2013\u2014\-/:]/u;

/** Words that begin with an apostrophe: "'tis", "the '90s" (digits are told by form). */
const ELIDED = new Set(['tis', 'twas', 'em', 'til', 'till', 'cause', 'bout', 'round', 'n']);

interface Mark {
  readonly at: number;
  readonly does: 'open' | 'close';
}

/**
 * The parts of `text` between `from` and `to` (one paragraph) that stand between quotation marks, the marks excluded,
 * in order and disjoint; of nested quotations the outer one. A double quotation without its close ends at `to` when the
 * paragraph opens with it (the speech goes on in the next one), else at the next opening mark or `to`. A single mark
 * without its partner is an apostrophe.
 */
export function quotationsIn(text: string, from: number, to: number): Span[] {
  const doubles = pair(marks(text, from, to, DOUBLE), to);
  const singles = singleQuotations(text, from, to, doubles);
  return [...doubles.filter((d) => !singles.some((s) => s.start < d.start && d.end < s.end)), ...singles]
    .filter((q) => q.end > q.start)
    .sort((a, b) => a.start - b.start);
}

/** True for the space and the small letters of ASCII: nearly all of a text, passed without a look-up. */
const isNoMark = (code: number): boolean => code === 32 || (code >= 97 && code <= 122);

function marks(text: string, from: number, to: number, kind: ReadonlySet<string>): Mark[] {
  const found: Mark[] = [];
  for (let at = from; at < to; at++) {
    if (isNoMark(text.charCodeAt(at))) continue;
    const mark = text[at] ?? '';
    if (!kind.has(mark)) continue;
    const before = at === from ? ' ' : (text[at - 1] ?? ' ');
    const after = at + 1 === to ? ' ' : (text[at + 1] ?? ' ');
    if (OPENING.has(mark)) found.push({ at, does: 'open' });
    else if (CLOSING.has(mark)) found.push({ at, does: 'close' });
    else found.push({ at, does: !SPACE.test(after) && opensAfter(before) ? 'open' : 'close' });
  }
  return found;
}

const opensAfter = (before: string): boolean =>
  BEFORE_OPENING.test(before) || OPENING.has(before) || before === '"' || before === "'";

/** Opening and closing marks of one kind, paired: nested ones belong to the outer. */
function pair(found: readonly Mark[], to: number): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  let inner = 0;
  found.forEach(({ at, does }, i) => {
    if (does === 'open') {
      if (open === null) open = at + 1;
      else if (closesBeforeOpens(found, i + 1)) inner++;
      else {
        spans.push({ start: open, end: at });
        open = at + 1;
      }
    } else if (inner > 0) inner--;
    else if (open !== null) {
      spans.push({ start: open, end: at });
      open = null;
    }
  });
  if (open !== null) spans.push({ start: open, end: to });
  return spans;
}

/** True when two closing marks follow, so that an opening inside an open quotation is a quotation in it. */
function closesBeforeOpens(found: readonly Mark[], next: number): boolean {
  return found[next]?.does === 'close' && found[next + 1]?.does === 'close';
}

/** Quotations in single marks, outside the double ones; closing marks are told from apostrophes by what follows. */
function singleQuotations(text: string, from: number, to: number, doubles: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const found = marks(text, from, to, SINGLE).filter((m) => !doubles.some((d) => d.start <= m.at && m.at < d.end));
  for (let i = 0; i < found.length; i++) {
    const mark = found[i]!;
    if (mark.does !== 'open' || isElision(text, mark.at + 1, to)) continue;
    const closes = closeOf(text, found, i + 1, to);
    if (closes < 0) continue;
    spans.push({ start: mark.at + 1, end: found[closes]!.at });
    i = closes;
  }
  return spans;
}

function isElision(text: string, at: number, to: number): boolean {
  let end = at;
  while (end < to && end < at + 6 && LETTER_OR_DIGIT.test(text[end] ?? '')) end++;
  const word = text.slice(at, end).toLowerCase();
  return ELIDED.has(word) || (word.length >= 2 && word[0]! >= '0' && word[0]! <= '9' && word.endsWith('s'));
}

/**
 * Index of the mark that closes, or -1. A mark within a word is an apostrophe. One after "s" before a plain word
 * ("the soldiers' capture") is taken for a possessive when another closing mark follows before the next opening one.
 */
function closeOf(text: string, found: readonly Mark[], next: number, to: number): number {
  let possessive = -1;
  for (let i = next; i < found.length; i++) {
    const { at, does } = found[i]!;
    if (does === 'open') break;
    const after = at + 1 >= to ? ' ' : (text[at + 1] ?? ' ');
    if (LETTER_OR_DIGIT.test(after)) continue;
    const word = text[at + 2] ?? '';
    if (text[at - 1] === 's' && SPACE.test(after) && word !== word.toUpperCase()) {
      if (possessive < 0) possessive = i;
      continue;
    }
    return i;
  }
  return possessive;
}
