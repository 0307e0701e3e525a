import { DAY_PARTS, EASTER_DAYS, FIXED_DAYS, MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { readYear, WHICH } from './named-days.js';
import { isCapital } from './shapes.js';
import type { Phrase } from './spec.js';
import { datedClass } from './verbs.js';

/** "New Year's Day 2015", "Christmas Eve", "last Halloween"; not "Halloween costumes". */
export function readFixedDay(tokens: readonly Token[], i: number): Phrase | null {
  if (!isCapital(tokens[i])) return null;
  const named = FIXED_DAYS.find(({ words }) => words.every((w, k) => tokens[i + k]?.lower === w));
  if (named === undefined || namesOther(tokens, i, i + named.words.length)) return null;
  const { year, to } = readYear(tokens, i + named.words.length);
  const holiday = WHICH.get(tokens[i - 1]?.lower ?? '') ?? null;
  const day = { of: 'day', year, month: named.month, day: named.day, holiday } as const;
  return { from: holiday === null ? i : i - 1, to, day, clock: null };
}

/** "Good Friday", "Easter Sunday 2015"; the Orthodox Easter is another day. */
export function readEasterDay(tokens: readonly Token[], i: number): Phrase | null {
  if (!isCapital(tokens[i]) || tokens[i - 1]?.lower === 'orthodox') return null;
  const named = EASTER_DAYS.find(({ words }) => words.every((w, k) => tokens[i + k]?.lower === w));
  if (named === undefined || !isCapital(tokens[i + 1]) || namesOther(tokens, i, i + named.words.length)) return null;
  const { year, to } = readYear(tokens, i + named.words.length);
  const holiday = WHICH.get(tokens[i - 1]?.lower ?? '') ?? null;
  return {
    from: holiday === null ? i : i - 1,
    to,
    day: { of: 'easter', year, offset: named.offset, holiday },
    clock: null,
  };
}

/**
 * True for a holiday before a noun: "Halloween costumes", "the Halloween crush", "a Boxing Day sale" are called after it, whenever they are. A name
 * that says a day itself dates a noun for an event ("the Easter Sunday bombings"), and nothing hangs on one behind "on" ("on Boxing Day police
 * arrested").
 */
function namesOther(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[to];
  if (head === undefined || DAY_PARTS.has(head.lower) || WEEKDAYS.has(head.lower) || MONTHS.has(head.lower))
    return false;
  if (head.text === '-') return head.start === tokens[to - 1]!.end;
  let after = to;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[after]?.pos ?? '')) after++;
  const phrase = tokens.slice(to, after);
  if (!phrase.some((t) => t.pos !== 'ADJ')) return false;
  const isDay = to - from > 1;
  if (tokens[from - 1]?.lower === 'on' && (isDay || from === 1)) return false;
  return !isDay || !phrase.some((t) => datedClass(t) !== null);
}
