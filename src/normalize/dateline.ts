import { MONTHS } from '../lexicon/calendar.js';
import { bare, isAllCapitals, isCapitalised, wordsOf } from './passage-form.js';

/** Characters within which a dateline ends, its agency included. */
const LONGEST = 70;
/** Words of a dateline at most, its agency aside. */
const LONGEST_WORDS = 8;

/** An agency at the beginning of a paragraph, a dash behind it or none: "(AGENCY) ". */
const AGENCY_ALONE = /^\(([^()]{2,30})\)\s*(?:[-\u2013\u2014]{1,2}\s*)?/;
/** The agency that ends a dateline without a dash: "(Agency) ", "/AGENCY/. ". */
const AGENCY = /(?:\([^()]{2,30}\)|\/[^/]{2,30}\/)[.:]?\s+(?![-\u2013\u2014])/;
/** An agency and its day in brackets, behind a place or none: "Orrin (Northwire / Harbour News - 3rd May, 2031): ". */
const AGENCY_AND_DAY =
  /^([^()]{0,30})\(([^()]{2,50}?)\s*[-\u2013\u2014,]\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+(\p{L}+)\.?|(\p{L}+)\.?\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s+\d{4})?\)[.:]?\s+(?:[-\u2013\u2014]{1,2}\s+)?/u;
const DASH = /\s?(?:--|[-\u2013\u2014])\s/;

/**
 * Length of the dateline that an article's first paragraph begins with, 0 for none: a place, a day and an agency before a dash
 * ("ORRIN, Northland (Agency) — "), or a place and a day before an agency ("Orrin, Aug 10 (Agency) "; a dash may follow), or an agency alone,
 * or an agency and its day in brackets ("(Northwire - 3rd May, 2031) ").
 */
export function datelineLength(text: string): number {
  const dated = AGENCY_AND_DAY.exec(text);
  if (dated !== null && isOfAgency(dated)) return dated[0].length;
  const head = text.slice(0, LONGEST);
  const alone = AGENCY_ALONE.exec(head);
  if (alone !== null)
    return wordsOf(alone[1]!).every((word) => word.split('/').every(isAllCapitals)) ? alone[0].length : 0;
  const agency = AGENCY.exec(head);
  if (agency !== null && isPlaceAndDay(head.slice(0, agency.index))) return agency.index + agency[0].length;
  const dash = DASH.exec(head);
  if (dash === null) return 0;
  const before = head.slice(0, dash.index);
  return isInCapitals(before) || (before.endsWith(')') && isPlaceAndDay(before)) ? dash.index + dash[0].length : 0;
}

/** Names, numbers and brackets, and few of them. */
function isOfNames(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > LONGEST_WORDS) return false;
  return words.every((word) => isCapitalised(word) || word.startsWith('(') || /^\d{1,4}[,.]?$/.test(word));
}

/** A place in capitals, then no words but names, dates and an agency in brackets. */
function isInCapitals(text: string): boolean {
  const words = wordsOf(text, LONGEST_WORDS + 1);
  return isOfNames(words) && isAllCapitals(words[0]!) && bare(words[0]!).length >= 3;
}

/** A place, then a month and a day: "Orrin, Aug 10". */
function isPlaceAndDay(text: string): boolean {
  const words = wordsOf(text, LONGEST_WORDS + 1);
  const month = words.findIndex((word) => MONTHS.has(bare(word).toLowerCase()));
  return isOfNames(words) && month > 0 && words.some((word) => /^\d{1,2}[,.]?$/.test(word));
}

/** Names alone before the brackets and at the head of them, and a month in its day. */
function isOfAgency([, place = '', agency = '', month, other]: readonly string[]): boolean {
  const names = wordsOf(`${place} ${agency}`).filter((word) => bare(word) !== '');
  return MONTHS.has((month ?? other ?? '').toLowerCase()) && names.every(isCapitalised);
}
