import { CURRENCY_WORDS } from '../../lexicon/currencies.js';
import { CLOCK_WORDS, SCORE_NOUNS, SCORE_VERBS } from '../../lexicon/figure-labels.js';
import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import { readUnit } from './measures.js';
import { glued, month, number, ordinalSuffix, type Rule, whole, year } from './shapes.js';

/*
 * Numbers that are dates, times of day or the result of a match or a vote.
 */

/** "November 9 or 10, 2020", "Nov. 13", "May 2017". */
export const monthFirst: Rule = (l, i) => {
  if (!month(l[i]) || !number(l[i + 1])) return 0;
  if (year(l[i + 1])) return 2;
  if (Number(l[i + 1]!.text) > 31 || !whole(l[i + 1])) return 0;
  let to = i + (ordinalSuffix(l[i + 2]) ? 3 : 2);
  while (
    ['-', '–', 'to', 'and', 'or', 'through'].includes(l[to]?.lower ?? '') &&
    whole(l[to + 1]) &&
    Number(l[to + 1]!.text) <= 31
  ) {
    to += ordinalSuffix(l[to + 2]) ? 3 : 2;
  }
  if (l[to]?.text === ',' && year(l[to + 1])) to += 2;
  else if (year(l[to])) to += 1;
  return to - i;
};

/** "13 November 2015", "the 9th of May". */
const dayFirst: Rule = (l, i) => {
  if (!whole(l[i]) || Number(l[i]!.text) > 31) return 0;
  let to = i + (ordinalSuffix(l[i + 1]) ? 2 : 1);
  if (l[to]?.lower === 'of' || l[to]?.text === '-') to++;
  if (!month(l[to])) return 0;
  to++;
  return (year(l[to]) ? to + 1 : to) - i;
};

/** "12/16/2020", "16.12.2020", "2020-12-16", and telephone numbers with two dashes. */
const dottedDate: Rule = (l, i) => {
  if (!number(l[i])) return 0;
  const mark = l[i + 1];
  if (mark === undefined || !mark.glued || !['/', '-', '.'].includes(mark.text)) return 0;
  if (number(l[i + 2]) && l[i + 2]!.glued && glued(l[i + 3], mark.text) && number(l[i + 4]) && l[i + 4]!.glued)
    return 5;
  if (l[i]!.text.includes('.') && mark.text === '.' && number(l[i + 2])) return 3;
  // "555-1234": seven digits with a dash are a telephone number
  return mark.text === '-' && /^\d{3}$/.test(l[i]!.text) && /^\d{4}$/.test(l[i + 2]?.text ?? '') ? 3 : 0;
};

/** "9 p.m.", "10.30pm", "21:00", "4:39". */
const clock: Rule = (l, i) => {
  if (!number(l[i])) return 0;
  let to = i + 1;
  const colon = glued(l[to], ':') && number(l[to + 1]) && l[to + 1]!.glued;
  if (colon) to += 2;
  if (glued(l[to], ':') && number(l[to + 1])) to += 2;
  const word = l[to]?.lower ?? '';
  const named = CLOCK_WORDS.has(word) && (word.length > 2 || !glued(l[to + 1], "'"));
  return colon ? to - i + (named ? 1 : 0) : named ? 2 : 0;
};

/** "half past six", "a quarter to 9", "ten at night", "5 in the morning": an hour of the day, in words or digits. */
const hourOfDay: Rule = (l, i) => {
  const hour = number(l[i]) ? Number(l[i]!.text) : (SMALL_NUMBERS.get(l[i]!.lower) ?? 0);
  if (!Number.isInteger(hour) || hour < 1 || hour > 24) return 0;
  const [link, part] = [l[i - 1]?.lower ?? '', l[i - 2]?.lower ?? ''];
  if (link === 'past' && ['half', 'quarter'].includes(part)) return 1;
  if (link === 'to' && part === 'quarter' && ['a', 'at'].includes(l[i - 3]?.lower ?? '')) return 1;
  const [after, then, last] = [l[i + 1]?.lower ?? '', l[i + 2]?.lower ?? '', l[i + 3]?.lower ?? ''];
  if (!BEFORE_HOUR.has(link)) return 0;
  return (after === 'at' && then === 'night') || (after === 'in' && then === 'the' && DAY_PARTS.has(last)) ? 1 : 0;
};
const BEFORE_HOUR = new Set(['about', 'after', 'around', 'at', 'before', 'between', 'by', 'from', 'to', 'until']);
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening']);

/** "in 2019", "the 2016 elections": four digits without a comma that may be a year and have no unit. */
const calendarYear: Rule = (l, i) => {
  if (!year(l[i])) return 0;
  if (l[i + 1]?.glued && ['s', "'s"].includes(l[i + 1]!.lower)) return 2;
  const value = Number(l[i]!.text);
  const unit = readUnit(l, i + 1, true);
  if (unit !== null && unit.dimension !== 'duration' && unit.to - i < 6) return 0;
  if (CURRENCY_WORDS.has(l[i + 1]?.lower ?? '')) return 0;
  const before = l[i - 1]?.lower ?? '';
  const inTime = [
    'in',
    'since',
    'by',
    'of',
    'during',
    'from',
    'until',
    'till',
    'early',
    'late',
    'mid',
    'the',
    'for',
    'between',
    'and',
    'to',
    "'s",
  ].includes(before);
  if (l[i - 1]?.text === '$') return 0;
  const plural = l[i + 1]?.kind === 'word' && l[i + 1]!.pos === 'NOUN' && l[i + 1]!.lemma !== l[i + 1]!.lower;
  if (plural && !inTime && (value % 100 === 0 || value < 1900 || value > 2039)) return 0;
  if (l[i + 1]?.lower === 'people') return 0;
  return value >= 1500 || inTime ? 1 : 0;
};

/** "1914-18", "2013/14". */
const yearSpan: Rule = (l, i) =>
  year(l[i]) &&
  ['-', '–', '/'].includes(l[i + 1]?.text ?? '') &&
  number(l[i + 2]) &&
  /^\d{2}(?:\d{2})?$/.test(l[i + 2]!.text) &&
  readUnit(l, i + 3, true) === null
    ? 3
    : 0;

/** "aged 39-60", "ages 5-12": the youngest and the oldest. */
const BEFORE_AGES = new Set(['age', 'aged', 'ages']);

/** "2-1", "won 3–0", "24/7", "9/11", "50-50": two numbers that make one expression. */
const score: Rule = (l, i) => {
  const mark = l[i + 1];
  if (!whole(l[i]) || mark === undefined || !whole(l[i + 2]) || !['-', '–', '/', ':'].includes(mark.text)) return 0;
  if (!mark.glued || !l[i + 2]!.glued || BEFORE_AGES.has(l[i - 1]?.lower ?? '')) return 0;
  const [a, b] = [Number(l[i]!.text), Number(l[i + 2]!.text)];
  const after = l[i + 3]?.lower ?? '';
  if (mark.text === '/') return after === 'of' || (a < b && readUnit(l, i + 3, false) !== null) ? 0 : 3;
  if (a >= b || SCORE_NOUNS.has(after) || (SCORE_VERBS.has(l[i - 1]?.lemma ?? '') && a < 20)) return 3;
  const follows = l[i + 3];
  const bare =
    follows === undefined || follows.kind === 'mark' || ['ADP', 'VERB', 'AUX', 'CCONJ'].includes(follows.pos);
  return bare && readUnit(l, i + 3, true) === null && b < 200 && follows?.text !== '-' ? 3 : 0;
};

/** Rules whose first lexeme is a number. */
export const TIMES: readonly Rule[] = [dayFirst, dottedDate, clock, hourOfDay, yearSpan, calendarYear, score];
/** Those that hold for numbers in words, too. */
export const SPELLED_TIMES: readonly Rule[] = [hourOfDay];
