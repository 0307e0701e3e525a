import { DAY_PARTS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { agoNumber } from './shapes.js';
import type { Phrase } from './spec.js';

const BESIDE = new Map([
  ['next', 1],
  ['following', 1],
  ['same', 0],
  ['previous', -1],
]);

/** Words that start this reader, beside parts of the day. */
export const LATER_HEADS: readonly string[] = ['later', 'earlier', 'day'];

/**
 * A day counted from the one told before: "two days later", "a day earlier", "the day before", "the following morning", "that same evening". Null for "a few
 * days later", for weeks and months, which are seldom meant to the day, and for comparisons ("a day later than planned").
 */
export function readLater(tokens: readonly Token[], i: number): Phrase | null {
  const { lower } = tokens[i]!;
  if (lower === 'later' || lower === 'earlier') {
    const count = /^days?$/.test(tokens[i - 1]?.lower ?? '') ? agoNumber(tokens[i - 2]) : null;
    if (count === null || tokens[i + 1]?.lower === 'than') return null;
    return told(i - 2, i + 1, lower === 'later' ? count : -count);
  }
  const beside = lower === 'day' ? dayBeside(tokens, i) : null;
  if (beside !== null) return beside;
  const offset = BESIDE.get(tokens[i - 1]?.lower ?? '');
  const opening = tokens[i - 2]?.lower ?? '';
  if (offset === undefined || !(opening === 'the' || (opening === 'that' && offset === 0))) return null;
  if (tokens[i + 1]?.lower === "'s" || !(lower === 'day' || DAY_PARTS.has(lower))) return null;
  return told(i - 1, i + 1, offset);
}

/** "the day before", "the airstrike of the day before"; not "the day before the vote". */
function dayBeside(tokens: readonly Token[], i: number): Phrase | null {
  const [next, end] = [tokens[i + 1]?.lower, tokens[i + 2]];
  if (tokens[i - 1]?.lower !== 'the' || !(next === 'before' || next === 'after')) return null;
  return end === undefined || end.pos === 'PUNCT' ? told(i - 1, i + 2, next === 'before' ? -1 : 1) : null;
}

const told = (from: number, to: number, offset: number): Phrase => ({
  from,
  to,
  day: { of: 'told', offset },
  clock: null,
});
