import { DAY_PARTS, YEAR_CONTEXTS } from '../../lexicon/calendar.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.js';
import type { Token } from '../../model/index.js';
import { readToldSpan } from './later.js';
import { agoNumber, decadeFigure, isCapital, numericDay, withoutMid, yearFigure, yearRange } from './shapes.js';
import type { DaySpec, Phrase } from './spec.js';
import { datesTo } from './turns.js';

type Unit = Extract<DaySpec, { of: 'relative' }>['unit'];

const DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const UNITS = new Map<string, Unit>([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['weekend', 'weekend'],
]);
const AGO_UNITS = new Map<string, Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);
const OFFSETS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const phrase = (from: number, to: number, unit: Unit, offset: number): Phrase => ({
  from,
  to,
  day: { of: 'relative', unit, offset, part: null },
  clock: null,
});

/** "the day before yesterday", "the night before last". */
function readBeforeLast(tokens: readonly Token[], i: number): Phrase | null {
  const before = tokens[i - 1]?.lower === 'before' && tokens[i - 3]?.lower === 'the' ? tokens[i - 2]?.lower : null;
  return before === 'day' && tokens[i]!.lower === 'yesterday' ? phrase(i - 3, i + 1, 'day', -2) : null;
}

/** "yesterday", "last night", "this morning", "last week", "the weekend", "two days ago"; `i` is at the noun. */
export function readRelative(tokens: readonly Token[], i: number): Phrase | null {
  const { lower } = tokens[i]!;
  const day = DAYS.get(lower);
  // "the Orley Today": a paper.
  if (day !== undefined && isCapital(tokens[i]) && tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'NOUN')
    return null;
  if (day !== undefined) return readBeforeLast(tokens, i) ?? phrase(i, i + 1, 'day', day);
  if (lower === 'ago') return readAgo(tokens, i);
  const before = tokens[i - 1]?.lower ?? '';
  const offset = OFFSETS.get(before);
  // "over the last week" tells how long, and "his last week in office" and "a last night out" which one, not when.
  const duration = tokens[i - 2]?.pos === 'DET' || tokens[i - 2]?.pos === 'PRON';
  const unit = UNITS.get(lower);
  if (unit !== undefined && offset !== undefined && !duration) return phrase(i - 1, i + 1, unit, offset);
  if (unit === 'weekend' && before === 'the') return phrase(i, i + 1, 'weekend', 0);
  const told = readToldSpan(tokens, i);
  if (told !== null) return told;
  if (before === 'last' && lower === 'night' && !duration) return phrase(i - 1, i + 1, 'day', -1);
  if (before === 'this' && DAY_PARTS.has(lower)) return phrase(i - 1, i + 1, 'day', 0);
  return null;
}

/** "two days ago", "a year ago"; not "a few days ago". */
function readAgo(tokens: readonly Token[], i: number): Phrase | null {
  const unit = AGO_UNITS.get(tokens[i - 1]?.lower ?? '');
  const count = agoNumber(tokens[i - 2]);
  if (unit === undefined || count === null) return null;
  return phrase(i - 2, i + 1, unit, -count);
}

/** "in 1994", "the 2013 report", "2007-2014", "the 1990s", "2016-11-10": a token of figures that is a date by itself. */
export function readFigures(tokens: readonly Token[], i: number): Phrase | null {
  const token = tokens[i]!;
  const day = numericDay(token);
  if (day !== null) return { from: i, to: i + 1, day: { of: 'day', ...day }, clock: null };
  const decade = decadeFigure(token);
  if (decade !== null) return { from: i, to: i + 1, day: { of: 'decade', year: decade, part: null }, clock: null };
  const range = yearRange(token);
  if (range !== null) {
    const [first, last] = range;
    const year = (y: number) => ({ of: 'year', year: y, part: null }) as const;
    return { from: i, to: i + 1, day: { of: 'span', first: year(first), last: year(last) }, clock: null };
  }
  return readBareYear(tokens, i);
}

/** Four digits are a year only after a word like "in" or "since", or between "the" and a noun. */
function readBareYear(tokens: readonly Token[], i: number): Phrase | null {
  const token = tokens[i]!;
  const mid = token.lower.startsWith('mid-');
  const year = mid ? yearFigure({ ...token, text: withoutMid(token.text) }) : yearFigure(token);
  if (year === null || !(mid || isYearHere(tokens, i, year))) return null;
  return { from: i, to: i + 1, day: { of: 'year', year, part: mid ? 'mid' : null }, clock: null };
}

/** Tokens of "at least", "early as", "about" between a year and the word that it stands behind; 0 for none. */
function hedgeBefore(tokens: readonly Token[], i: number): number {
  const [second, first] = [tokens[i - 2]?.lower ?? '', tokens[i - 1]?.lower ?? ''];
  const hedge =
    second === 'at' && (first === 'least' || first === 'latest') ? 2 : /^(?:about|around|circa)$/.test(first) ? 1 : 0;
  return /^(?:in|since)$/.test(tokens[i - 1 - hedge]?.lower ?? '') ? hedge : 0;
}

/** Years from which "in 2013, 2014 and 2015" is read as a list. */
const LISTED_FROM = 1900;

/** "in the year 1500", "dates back to around 1500": a figure that these words make a year of any age. */
function isOldYear(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower === 'year') return tokens[i - 2]?.lower === 'the';
  const hedge = /^(?:about|approximately|around|circa)$/.test(tokens[i - 1]?.lower ?? '') ? 1 : 0;
  return datesTo(tokens, i - hedge) !== null;
}

function isYearHere(tokens: readonly Token[], i: number, year: number): boolean {
  const next = tokens[i + 1];
  // "since at least 2018", "as early as 2018", "around 2018".
  const hedged = hedgeBefore(tokens, i);
  const before = tokens[i - 1 - hedged]?.lower ?? '';
  if (next !== undefined && (next.text === '%' || next.pos === 'NUM' || next.lower === 'percent')) return false;
  const listed =
    (before === 'and' || before === ',' || before === 'or') &&
    (yearFigure(tokens[i - 2]) ?? 0) >= LISTED_FROM &&
    year >= LISTED_FROM;
  const pluralNext = next?.pos === 'NOUN' && next.lower !== next.lemma;
  const asFar =
    before === 'as' && /^(?:early|far|late|recently)$/.test(tokens[i - 2]?.lower ?? '') && year >= LISTED_FROM;
  if (isOldYear(tokens, i)) return true;
  if (YEAR_CONTEXTS.has(before) || listed || asFar) {
    const modern = year >= 1800 && year <= 2050;
    return !pluralNext && (modern || before === 'in' || before === 'since') && next?.pos !== 'SYM';
  }
  return isBeforeNoun(before, next, year);
}

/** "the 2031 siege", "a 2015 tailings dam collapse", "his 1960 jump"; not "the 1800 metre race", "the 1900 men". */
function isBeforeNoun(before: string, next: Token | undefined, year: number): boolean {
  if (next === undefined || UNIT_WORDS.has(next.lower) || UNIT_SYMBOLS.has(next.text)) return false;
  if (next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'PROPN') return false;
  // Behind "a" a figure counts nothing.
  if (before === 'a') return year >= OLDEST;
  if (next.pos === 'NOUN' && next.lower !== next.lemma) return false;
  return before === 'the' || before === "'s" ? year >= OLDEST : POSSESSIVES.has(before) && year >= LISTED_FROM;
}
/** Before nouns an older figure is none of a year. */
const OLDEST = 1700;
