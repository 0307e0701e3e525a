import { DAY_PARTS, PARTS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { SHADES } from './day-parts.js';
import type { DaySpec, PartSpec, Phrase, Portion } from './spec.js';
import { isFullDay } from './spec.js';

/** The phrase with "early", "late", "the end of" before it and "morning", "night" after it. */
export function withParts(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (phrase.day === null) return phrase;
  const to = dayPartEnd(tokens, phrase);
  const left = partBefore(tokens, phrase.from, phrase.day);
  if (left === null) return to === phrase.to ? phrase : { ...phrase, to };
  return { ...phrase, from: left.from, to, day: divided(phrase.day, left.part) };
}

/** "Sunday morning", "yesterday evening"; "Sunday early morning". */
function dayPartEnd(tokens: readonly Token[], { day, to }: Phrase): number {
  if (!isFullDay(day)) return to;
  const early = PARTS.has(tokens[to]?.lower ?? '') ? 1 : 0;
  return DAY_PARTS.has(tokens[to + early]?.lower ?? '') ? to + early + 1 : to;
}

function partBefore(
  tokens: readonly Token[],
  from: number,
  day: DaySpec,
): { readonly from: number; readonly part: PartSpec } | null {
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'earlier' || before === 'later') return { from: from - 1, part: before };
  const part = PARTS.get(before);
  if (part !== undefined && /^(?:early|late|mid)$/.test(before)) return { from: from - 1, part };
  const linked = before === 'of' || before === 'on' || before === 'in';
  if (!linked) return null;
  const word = tokens[from - 2]?.lower ?? '';
  if (before === 'of' && isFullDay(day)) return dayPartOf(tokens, from);
  const portion = before === 'of' && isYear(day) ? PORTIONS.get(`${tokens[from - 3]?.lower} ${word}`) : undefined;
  if (portion !== undefined) return { from: from - 3, part: portion };
  if ((word === 'early' || word === 'late') && before !== 'of')
    return { from: from - 2, part: PARTS.get(word) ?? null };
  if ((word === 'earlier' || word === 'later') && before === 'on') return { from: from - 2, part: word };
  const named = PARTS.get(word);
  return before === 'of' && named !== undefined && tokens[from - 3]?.lower === 'the'
    ? { from: from - 2, part: named }
    : null;
}

const isYear = (day: DaySpec): boolean => day.of === 'year' || (day.of === 'relative' && day.unit === 'year');

/** "the second half of 2017", "the third quarter of last year". */
const PORTIONS: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ['first half', '1-6'],
  ['first quarter', '1-3'],
  ['fourth quarter', '10-12'],
  ['last quarter', '10-12'],
  ['second half', '7-12'],
  ['second quarter', '4-6'],
  ['third quarter', '7-9'],
]);

/** "the morning of November 6", "the early hours of Sunday". */
function dayPartOf(tokens: readonly Token[], from: number): { readonly from: number; readonly part: PartSpec } | null {
  const word = tokens[from - 2]?.lower ?? '';
  if (word !== 'hours' && !DAY_PARTS.has(word)) return null;
  const early = SHADES.has(tokens[from - 3]?.lower ?? '') ? 1 : 0;
  return { from: from - 2 - early, part: null };
}

/** A part of a month, week, year or decade; a day stays a day. */
function divided(day: DaySpec, part: PartSpec): DaySpec {
  switch (day.of) {
    case 'month':
    case 'year':
    case 'decade':
      return { ...day, part };
    case 'relative':
      return day.unit === 'day' ? day : { ...day, part };
    default:
      return day;
  }
}
