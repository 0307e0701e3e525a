import {
  DAY_PARTS,
  MONTH_CONTEXTS,
  MONTHS,
  MONTHS_THAT_ARE_WORDS,
  NAMED_DAY_WORDS,
  ORDINAL_DAYS,
  PARTS,
  SEASONS,
  WEEKDAYS,
} from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { dayOfMonth, isCapital, withoutMid, withoutPoint, yearFigure } from './shapes.js';
import type { PartSpec, Phrase, Which, YearSpec } from './spec.js';

/** Words that tell which of several days of one name is meant. */
export const WHICH = new Map<string, Exclude<Which, null>>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);
/** Words before a weekday or season that make it any one, not a certain one. */
const ANY = new Set(['every', 'each', 'any', 'most', 'some', 'a', 'another', 'one']);

/** Words before a month that is also a name which leave no doubt. */
const SURE_CONTEXTS = new Set(['in', 'since', 'last', 'early', 'late', 'mid', 'until']);

/** The month named by the token, 1–12, or null. */
const monthNamed = (token: Token | undefined): number | null =>
  token !== undefined && isCapital(token) ? (MONTHS.get(withoutPoint(withoutMid(token.lower))) ?? null) : null;

/** The year after a month or day: "2017", ", 2017", "of the same year", "last year", "of that year". */
export function readYear(tokens: readonly Token[], i: number): { readonly year: YearSpec; readonly to: number } {
  const k = tokens[i]?.text === ',' ? i + 1 : i;
  const year = yearFigure(tokens[k]);
  if (year !== null && year >= 1500) return { year, to: k + 1 };
  const of = tokens[k]?.lower === 'of' ? k + 1 : k;
  const after = yearFigure(tokens[of]);
  if (of > k && after !== null) return { year: after, to: of + 1 };
  const words = [tokens[of]?.lower, tokens[of + 1]?.lower, tokens[of + 2]?.lower];
  if (words[0] === 'the' && words[1] === 'same' && words[2] === 'year') return { year: 'same', to: of + 3 };
  if (words[1] !== 'year') return { year: null, to: i };
  if (words[0] === 'that') return { year: 'same', to: of + 2 };
  const which = WHICH.get(words[0] ?? '');
  return which === undefined ? { year: null, to: i } : { year: which, to: of + 2 };
}

/** "November 9, 2020", "9 November", "the 9th of November", "November 2020", "last November", "mid-November" around the month at `i`. */
export function readMonth(tokens: readonly Token[], i: number): Phrase | null {
  const month = monthNamed(tokens[i]);
  if (month === null) return null;
  return dayBefore(tokens, i, month) ?? dayAfter(tokens, i, month) ?? wholeMonth(tokens, i, month);
}

function dayBefore(tokens: readonly Token[], i: number, month: number): Phrase | null {
  const of = tokens[i - 1]?.lower === 'of' ? i - 2 : i - 1;
  const day = dayOfMonth(tokens[of]) ?? (of < i - 1 ? ORDINAL_DAYS.get(tokens[of]?.lower ?? '') : null) ?? null;
  if (day === null || (of < i - 1 && !/[a-z]$/.test(tokens[of]!.lower)) || dayOfMonth(tokens[i + 1]) !== null)
    return null;
  const { year, to } = readYear(tokens, i + 1);
  return { from: of, to, day: { of: 'day', year, month, day }, clock: null };
}

function dayAfter(tokens: readonly Token[], i: number, month: number): Phrase | null {
  const the = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  const day = dayOfMonth(tokens[the]);
  // "June 5 million" and "in June 12 people": a number that counts is no day.
  const next = tokens[the + 1];
  if (day === null || counts(tokens, i, the, next)) return null;
  const { year, to } = readYear(tokens, the + 1);
  const range = tokens[the + 1]?.text === '-' || tokens[the + 1]?.text === '–' ? dayOfMonth(tokens[the + 2]) : null;
  if (range !== null && range > day) {
    const end = readYear(tokens, the + 3);
    const spec = (d: number) => ({ of: 'day', year: end.year, month, day: d }) as const;
    return { from: i, to: end.to, day: { of: 'span', first: spec(day), last: spec(range) }, clock: null };
  }
  return { from: i, to, day: { of: 'day', year, month, day }, clock: null };
}

/** True for "In June 12 people died": the preposition takes the month alone, and a plural follows the number. */
function counts(tokens: readonly Token[], i: number, at: number, next: Token | undefined): boolean {
  if (next === undefined || /[a-z]$/.test(tokens[at]!.lower)) return false;
  if (/^(?:percent|per|million|billion|thousand)$/.test(next.lower) || next.text === '%') return true;
  return tokens[i - 1]?.lower === 'in' && next.pos === 'NOUN' && next.lower !== next.lemma;
}

function wholeMonth(tokens: readonly Token[], i: number, month: number): Phrase | null {
  const token = tokens[i]!;
  const mid = token.lower.startsWith('mid-');
  const { year, to } = readYear(tokens, i + 1);
  const before = tokens[i - 1]?.lower ?? '';
  const ambiguous = MONTHS_THAT_ARE_WORDS.has(withoutPoint(withoutMid(token.lower)));
  const told = mid || year !== null || MONTH_CONTEXTS.has(before) || PARTS.has(before);
  if (!told && (ambiguous || isCapital(tokens[i - 1]))) return null;
  // "June the Bold": a name.
  if (
    year === null &&
    tokens[i + 1]?.lower === 'the' &&
    isCapital(tokens[i + 2]) &&
    /^(?:ADJ|PROPN)$/.test(tokens[i + 2]!.pos)
  )
    return null;
  // "In April Brill agreed": what follows "in" is a month; "by April Brill" may be a name.
  if (ambiguous && year === null && !SURE_CONTEXTS.has(before) && followsName(tokens, i)) return null;
  const which = year === null ? (WHICH.get(before) ?? null) : null;
  const spec: YearSpec = which === 'this' ? 'this' : year;
  const part: PartSpec = mid ? 'mid' : null;
  return {
    from: which === null ? i : i - 1,
    to,
    day: { of: 'month', year: spec, month, which, part },
    clock: null,
  };
}

/** "the March family", "by April Brill": a capital word after a month that is also a name. */
const followsName = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i + 1]) && !WEEKDAYS.has(tokens[i + 1]!.lower);

/** "Tuesday", "last Tuesday", "this coming Tuesday"; not "every Tuesday", "Tuesdays", "Good Friday", "on Friday nights". */
export function readWeekday(tokens: readonly Token[], i: number): Phrase | null {
  const token = tokens[i]!;
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday === undefined || !isCapital(token)) return null;
  const before = tokens[i - 1]?.lower ?? '';
  if (ANY.has(before) || NAMED_DAY_WORDS.has(before)) return null;
  const next = tokens[i + 1];
  if (next !== undefined && DAY_PARTS.has(next.lower.replace(/s$/, '')) && next.lower.endsWith('s')) return null;
  // "the Sunday Times": a weekday inside a name.
  if (before === 'the' && isCapital(next) && monthNamed(next) === null) return null;
  const beside = besideTold(tokens, i, weekday);
  if (beside !== null) return beside;
  // "Tuesday of last week".
  if (next?.lower === 'of' && tokens[i + 2]?.lower === 'last' && tokens[i + 3]?.lower === 'week')
    return { from: i, to: i + 4, day: { of: 'weekday', weekday, which: 'last-week' }, clock: null };
  const which = WHICH.get(before) ?? null;
  const deictic = which !== null && tokens[i - 2]?.lower === 'this' ? i - 2 : i - 1;
  return {
    from: which === null ? i : deictic,
    to: i + 1,
    day: { of: 'weekday', weekday, which },
    clock: null,
  };
}

/** "the following Monday", "that same Monday", "that Monday": counted from the day told before. */
function besideTold(tokens: readonly Token[], i: number, weekday: number): Phrase | null {
  const [before, opening] = [tokens[i - 1]?.lower, tokens[i - 2]?.lower];
  const day = (from: number, offset: number): Phrase => ({
    from,
    to: i + 1,
    day: { of: 'told', unit: 'day', offset, weekday },
    clock: null,
  });
  if (before === 'following' && opening === 'the') return day(i - 1, 1);
  if (before === 'same' && (opening === 'that' || opening === 'the')) return day(i - 2, 0);
  // "said that Friday was …" tells no certain Friday by "that".
  return before === 'that' && tokens[i - 2]?.pos === 'ADP' ? day(i - 1, 0) : null;
}

/** "last fall", "in the summer of 2016", "this winter". A bare "spring" or "fall" is a word. */
export function readSeason(tokens: readonly Token[], i: number): Phrase | null {
  const month = SEASONS.get(tokens[i]!.lower);
  if (month === undefined) return null;
  const before = tokens[i - 1]?.lower ?? '';
  const which = WHICH.get(before) ?? null;
  const { year, to } = readYear(tokens, i + 1);
  if (which === null && typeof year !== 'number') return null;
  if (which !== null && tokens[i - 2]?.lower === 'the') return null;
  return {
    from: which === null ? i : i - 1,
    to,
    day: { of: 'season', year: which === 'this' ? 'this' : year, month, which },
    clock: null,
  };
}
