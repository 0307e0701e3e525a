import { MONTHS, WEEKDAYS, ZONES } from '../lexicon/calendar.js';
import { DATE_LABELS, DATE_LINE_FILLERS } from '../lexicon/date-lines.js';
import { isDay } from '../text/calendar.js';
import { bare, wordsOf } from './passage-form.js';

/** Articles on the web are younger; an earlier year is a default of a content system ("1970-01-01") or another date. */
const EARLIEST_YEAR = 1990;

/** Longest line, in words, that is looked at as a date line: "Last updated on Wednesday, 16 December 2020 at 6:30 p.m. local time". */
export const LONGEST_DATE_LINE = 16;

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO day of a calendar date from EARLIEST_YEAR on, else null. */
function isoOf(year: number, month: number, day: number): string | null {
  return year >= EARLIEST_YEAR && year <= 9999 && isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The day an ISO date or date-time ("2020-12-16T18:30:00Z", "2020/12/16") begins with, as it is written there, or null. */
export function isoDayIn(text: string): string | null {
  const found = /^\s*(\d{4})([-/])(\d{2})\2(\d{2})(?!\d)/.exec(text);
  return found === null ? null : isoOf(Number(found[1]), Number(found[3]), Number(found[4]));
}

/** A date in words or ISO form that is the whole of `text`, labels and time of day aside, as ISO day; else null. */
export function dateLine(text: string): string | null {
  const words = wordsOf(text, LONGEST_DATE_LINE + 1);
  if (words.length > LONGEST_DATE_LINE) return null;
  const rest: string[] = [];
  let iso: string | null = null;
  for (const word of words.map(bare)) {
    const day: string | null = iso === null ? isoDayIn(word) : null;
    if (day !== null) iso = day;
    else if (!isFiller(word.toLowerCase())) rest.push(word);
  }
  return iso === null ? writtenOut(rest) : rest.length === 0 ? iso : null;
}

function isFiller(word: string): boolean {
  return (
    word === '' ||
    DATE_LABELS.has(word) ||
    DATE_LINE_FILLERS.has(word) ||
    WEEKDAYS.has(word) ||
    ZONES.has(word) ||
    isTime(word)
  );
}

const isTime = (word: string): boolean => /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m)?$|^\d{1,2}[ap]\.?m$/.test(word);

/** "December 16 2020", "16 December 2020", "Dec 16th 2020": three words, no more. */
function writtenOut(words: readonly string[]): string | null {
  if (words.length !== 3) return null;
  const [a = '', b = '', year = ''] = words;
  if (!/^\d{4}$/.test(year)) return null;
  const month = MONTHS.get(a.toLowerCase()) ?? MONTHS.get(b.toLowerCase());
  const day = dayOf(MONTHS.has(a.toLowerCase()) ? b : a);
  return month === undefined || day === null ? null : isoOf(Number(year), month, day);
}

function dayOf(word: string): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(word);
  return found === null ? null : Number(found[1]);
}

/**
 * A date set before the headline in its line ("date 2020-12-16 Troops seized"): the day and the length of the prefix with the
 * white space after it. Null when the line has none or nothing follows it.
 */
export function datePrefix(text: string): { readonly day: string; readonly length: number } | null {
  const found = /^([a-z]+):?\s+(\d{4}-\d{2}-\d{2})\s+(?=\S)/i.exec(text);
  if (found === null || !DATE_LABELS.has((found[1] ?? '').toLowerCase())) return null;
  const day = isoDayIn(found[2] ?? '');
  return day === null ? null : { day, length: found[0].length };
}

/** A line that begins with a label and a date and says little else ("Updated: 2020-05-30 09:53 (Agencies)"). */
export function labelledDate(text: string): string | null {
  const words = wordsOf(text, LONGEST_DATE_LINE + 1);
  if (words.length > LONGEST_DATE_LINE || !DATE_LABELS.has(bare(words[0] ?? '').toLowerCase())) return null;
  const days = words.map((word) => isoDayIn(bare(word))).filter((day) => day !== null);
  return days[0] ?? dateLine(text);
}
