import type { Token } from '../../model/index.js';
import { readClock } from './clock.js';
import type { Phrase } from './spec.js';

const OPENERS = new Set(['from', 'between']);
const LINKS = new Set(['to', 'until', 'till', '-', '–', '—']);
const HALF_DAY = 720;
const FULL_DAY = 1440;

/**
 * "between 1:45 and 2:15 pm", "from 9 to 11 am", "9-11 a.m.": a figure that takes its half of the day from the time behind it. Null where the
 * second is no time of day: "from 9 to 11 miles". `i` is at the first figure; two times told in full are joined by `join.ts`.
 */
export function readClockRange(tokens: readonly Token[], i: number): Phrase | null {
  const first = minutesOf(tokens[i]!.text);
  const link = tokens[i + 1]?.lower ?? '';
  const opener = tokens[i - 1]?.lower ?? '';
  if (first === null || !(LINKS.has(link) || (link === 'and' && opener === 'between'))) return null;
  const last = closing(tokens, i + 2, OPENERS.has(opener));
  if (last?.clock == null) return null;
  const start = isOn24(tokens[i]!, tokens[i + 2]!) ? first : before(last.clock.minutes, first);
  const precision = /\d\D\d/.test(tokens[i]!.text) ? 'minute' : last.clock.precision;
  return { ...last, from: i, clock: { ...last.clock, precision, minutes: start, last: last.clock.minutes } };
}

/** The time that ends a range: behind "from" and "between" hours and minutes in bare figures, too. */
function closing(tokens: readonly Token[], i: number, opened: boolean): Phrase | null {
  if (tokens[i] === undefined) return null;
  const read = readClock(tokens, i);
  if (read !== null) return read.from === i ? read : null;
  const minutes = opened && tokens[i]!.text.includes(':') ? minutesOf(tokens[i]!.text) : null;
  return minutes === null
    ? null
    : { from: i, to: i + 1, day: null, clock: { minutes, precision: 'minute', zone: null } };
}

/** "9", "1:45", "10.30": minutes after midnight as the figures stand; null for other words. */
function minutesOf(text: string): number | null {
  const shape = /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(text);
  if (shape === null || Number(shape[1]) > 23) return null;
  return Number(shape[1]) * 60 + Number(shape[2] ?? 0);
}

/** True where one of the figures can only be of 24 hours: "08:00", "19:30". */
const isOn24 = (a: Token, b: Token): boolean => [a, b].some(({ text }) => /^(?:0\d|1[3-9]|2\d)/.test(text));

/** The last moment before `end` at which a clock of twelve hours shows `figure`. */
function before(end: number, figure: number): number {
  const apart = (((end - figure) % HALF_DAY) + HALF_DAY) % HALF_DAY || HALF_DAY;
  return (end - apart + FULL_DAY) % FULL_DAY;
}
