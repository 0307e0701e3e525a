import { AGO_NUMBERS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { isDay } from '../../text/calendar.js';

/** 1–31 from "7", "7th" or "21st"; null for anything else. */
export function dayOfMonth(token: Token | undefined): number | null {
  if (token === undefined) return null;
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower);
  const day = found === null ? 0 : Number(found[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** A year of four digits, 1000–2100; null for anything else. */
export function yearFigure(token: Token | undefined): number | null {
  if (token === undefined || !/^\d{4}$/.test(token.text)) return null;
  const year = Number(token.text);
  return year >= 1000 && year <= 2100 ? year : null;
}

/** "2007-2014" in one token → [2007, 2014]; the second must come after the first. */
export function yearRange(token: Token): readonly [number, number] | null {
  const found = /^(\d{4})[-–](\d{4}|\d{2})$/.exec(token.text);
  if (found === null) return null;
  const first = Number(found[1]);
  const last = found[2]!.length === 2 ? Math.floor(first / 100) * 100 + Number(found[2]) : Number(found[2]);
  return first >= 1500 && first < last && last <= 2100 ? [first, last] : null;
}

/** "1990s", "'90s" → the decade's first year; two digits are of the twentieth century unless below 30. */
export function decadeFigure(token: Token): number | null {
  const found = /^'?(\d{4}|\d{2})s$/.exec(token.lower);
  if (found === null) return null;
  const figure = Number(found[1]);
  if (figure % 10 !== 0) return null;
  if (found[1]!.length === 2) return token.lower.startsWith("'") ? figure + (figure < 30 ? 2000 : 1900) : null;
  return figure >= 1500 && figure <= 2100 ? figure : null;
}

export interface NumericDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** "2016-11-10"; "25/12/2016" and "12.25.2016" where only one reading is a date; null for "11/10/2016", which has two. */
export function numericDay(token: Token): NumericDay | null {
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(token.text);
  if (iso !== null) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(token.text);
  if (found === null) return null;
  const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const dayFirst = real(year, b, a);
  const monthFirst = real(year, a, b);
  if (dayFirst !== null && monthFirst !== null && a !== b) return null;
  return dayFirst ?? monthFirst;
}

const real = (year: number, month: number, day: number): NumericDay | null =>
  year >= 1000 && year <= 2100 && isDay(year, month, day) ? { year, month, day } : null;

/** The number in "3 days ago", "two years ago", "a week ago"; null when there is none. */
export function agoNumber(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (/^\d{1,3}$/.test(token.text)) return Number(token.text);
  return AGO_NUMBERS.get(token.lower) ?? null;
}

/** "mid-september" → "september"; the word itself otherwise. */
export const withoutMid = (lower: string): string => (lower.startsWith('mid-') ? lower.slice(4) : lower);

/** "Nov." → "nov". */
export const withoutPoint = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** True when the token, "mid-" left aside, begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean => {
  const first = token?.text[token.lower.startsWith('mid-') ? 4 : 0];
  return first !== undefined && first !== first.toLowerCase();
};
