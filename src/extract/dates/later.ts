import { DAY_PARTS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { agoNumber } from './shapes.js';
import type { DaySpec, Phrase } from './spec.js';

type Unit = Extract<DaySpec, { of: 'told' }>['unit'];

const BESIDE = new Map([
  ['next', 1],
  ['following', 1],
  ['same', 0],
  ['previous', -1],
]);
const UNITS = /^(day|month|year)s?$/;
/** Minutes of a unit of time. */
const MINUTES = new Map([
  ['hour', 60],
  ['hours', 60],
  ['minute', 1],
  ['minutes', 1],
]);

/** Words that start this reader, beside parts of the day. */
export const LATER_HEADS: readonly string[] = ['later', 'earlier', 'day'];

/**
 * A day, month or year counted from the one told before: "two days later", "a day earlier", "the day before", "the following morning", "that same
 * evening", "a year earlier"; minutes from the time told before: "an hour later". Null for "a few days later", for weeks, which are seldom meant to
 * the day, and for comparisons ("a day later than planned").
 */
export function readLater(tokens: readonly Token[], i: number): Phrase | null {
  const { lower } = tokens[i]!;
  if (lower === 'later' || lower === 'earlier') return readMeasured(tokens, i, lower === 'later' ? 1 : -1);
  const beside = lower === 'day' ? dayBeside(tokens, i) : null;
  if (beside !== null) return beside;
  const offset = BESIDE.get(tokens[i - 1]?.lower ?? '');
  const opening = tokens[i - 2]?.lower ?? '';
  if (offset === undefined || !(opening === 'the' || (opening === 'that' && offset === 0))) return null;
  if (tokens[i + 1]?.lower === "'s" || !(lower === 'day' || DAY_PARTS.has(lower))) return null;
  return told(i - 1, i + 1, 'day', offset);
}

/** "two days later", "a year earlier", "half an hour later", "about 40 minutes later"; not "five or six minutes later". */
function readMeasured(tokens: readonly Token[], i: number, sign: number): Phrase | null {
  if (tokens[i + 1]?.lower === 'than') return null;
  const unit = tokens[i - 1]?.lower ?? '';
  const count = agoNumber(tokens[i - 2]);
  const listed = /^(?:-|–|and|or|to)$/.test(tokens[i - 3]?.lower ?? '');
  if (count === null || listed) return null;
  const minutes = MINUTES.get(unit);
  if (minutes !== undefined) {
    const half = tokens[i - 3]?.lower === 'half';
    const shift = sign * (half ? minutes / 2 : count * minutes);
    return { from: half ? i - 3 : i - 2, to: i + 1, day: null, clock: null, shift };
  }
  const named = UNITS.exec(unit)?.[1] as Unit | undefined;
  return named === undefined ? null : told(i - 2, i + 1, named, sign * count);
}

/**
 * "that year", "later that month", "in the same month", "the following year", "in the previous month"; `i` is at the noun. Null for
 * "the next year", a duration, and for what is measured by one ("than the previous year", "that year's vote").
 */
export function readToldSpan(tokens: readonly Token[], i: number): Phrase | null {
  const unit = UNITS.exec(tokens[i]!.lower)?.[1] as Unit | undefined;
  if (unit === undefined || unit === 'day' || tokens[i + 1]?.lower === "'s") return null;
  const [second, first] = [tokens[i - 2]?.lower ?? '', tokens[i - 1]?.lower ?? ''];
  const from = first === 'same' || first === 'following' || first === 'previous' ? i - 2 : i - 1;
  const opening = tokens[from]?.lower;
  if (opening !== 'that' && !(from === i - 2 && second === 'the')) return null;
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:from|over|than|to|with)$/.test(before) || (first === 'previous' && !/^(?:during|in)$/.test(before)))
    return null;
  const offset = from === i - 2 ? BESIDE.get(first) : 0;
  if (offset === undefined) return null;
  const shaded = offset === 0 && /^(?:earlier|later)$/.test(before);
  return told(shaded ? from - 1 : from, i + 1, unit, offset);
}

/** "the day before", "the airstrike of the day before"; not "the day before the vote". */
function dayBeside(tokens: readonly Token[], i: number): Phrase | null {
  const [next, end] = [tokens[i + 1]?.lower, tokens[i + 2]];
  if (tokens[i - 1]?.lower !== 'the' || !(next === 'before' || next === 'after')) return null;
  return end === undefined || end.pos === 'PUNCT' ? told(i - 1, i + 2, 'day', next === 'before' ? -1 : 1) : null;
}

const told = (from: number, to: number, unit: Unit, offset: number): Phrase => ({
  from,
  to,
  day: { of: 'told', unit, offset },
  clock: null,
});
