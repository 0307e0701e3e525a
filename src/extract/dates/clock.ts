import { AGO_NUMBERS, NAMED_ZONES, WEEKDAYS, ZONES } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import type { ClockSpec, Phrase } from './spec.js';

const MERIDIEM = new Map([
  ['am', 0],
  ['a.m.', 0],
  ['a.m', 0],
  ['am.', 0],
  ['pm', 12],
  ['p.m.', 12],
  ['p.m', 12],
  ['pm.', 12],
]);
const NAMED = new Map([
  ['midnight', 0],
  ['noon', 720],
  ['midday', 720],
]);
/** Words before "21:00" that make it a time and not a score, a lap or a verse. */
const BEFORE_TIME = new Set([
  'at',
  'around',
  'about',
  'by',
  'from',
  'until',
  'till',
  'before',
  'after',
  'since',
  'between',
  'shortly',
  'just',
]);
const HOURS = new Set(['hours', 'hour', 'hrs', 'hr', 'h']);

/** The time of day that begins at token `i`, with its zone: "1:30 a.m.", "11pm local time", "21:00 GMT", "an hour before midnight". */
export function readClock(tokens: readonly Token[], i: number): Phrase | null {
  const found = spoken(tokens, i) ?? withMeridiem(tokens, i) ?? named(tokens, i) ?? inFigures(tokens, i);
  if (found === null) return null;
  const zone = readZone(tokens, found.to);
  const moved = readOffset(tokens, i, found.clock.minutes);
  return {
    from: moved?.from ?? found.from,
    to: zone.to,
    day: null,
    clock: {
      ...found.clock,
      ...(moved && { minutes: moved.minutes, precision: 'minute' as const }),
      zone: zone.zone,
    },
  };
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly clock: Omit<ClockSpec, 'zone'>;
}

const at = (from: number, to: number, minutes: number, precision: ClockSpec['precision']): Found => ({
  from,
  to,
  clock: { minutes: ((minutes % 1440) + 1440) % 1440, precision },
});

/** "1 a.m.", "1:30am", "10.30 pm", "9 o'clock", "9 in the evening". */
function withMeridiem(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  // The tokenizer parts "10.30pm" into "10.3" and "0pm": what touches is read as one word.
  const touching = next !== undefined && next.start === token.end && /^\d/.test(next.lower);
  // … and "3.15pm" into "3", "." and "15pm".
  const parted = next?.text === '.' && next.start === token.end && /^\d{2}[ap]\.?m/.test(tokens[i + 2]?.lower ?? '');
  const joint = parted && tokens[i + 2]!.start === next.end ? 2 : touching ? 1 : 0;
  const word = tokens.slice(i, i + 1 + joint).reduce((text, t) => text + t.lower, '');
  // The seconds of "9:47:05 pm" are read past.
  const shape = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?([ap]\.?m\.?)?$/.exec(word);
  if (shape === null) return null;
  const [hour, minute] = [Number(shape[1]), Number(shape[2] ?? 0)];
  if (hour > 12 || hour === 0 || minute > 59) return null;
  const after = i + 1 + joint;
  const precision = shape[2] === undefined ? 'hour' : 'minute';
  const joined = MERIDIEM.get(shape[3] ?? '');
  const half = joined ?? MERIDIEM.get(tokens[after]?.lower ?? '');
  if (half !== undefined)
    return at(i, joined === undefined ? after + 1 : after, (hour % 12) * 60 + minute + half * 60, precision);
  return inDayPart(tokens, i, after, hour, minute, precision);
}

/** Minutes that words before "past" and "to" tell. */
const PARTS_OF_HOUR = new Map([
  ['half', 30],
  ['quarter', 15],
  ['ten', 10],
  ['twenty', 20],
]);

/**
 * "half past six in the evening", "quarter to nine on Friday morning": only where the same sentence tells which half of the day, for a wrong
 * half would be a wrong time.
 */
function spoken(tokens: readonly Token[], i: number): Found | null {
  const minutes = PARTS_OF_HOUR.get(tokens[i]!.lower);
  const link = tokens[i + 1]?.lower;
  if (minutes === undefined || (link !== 'past' && link !== 'to') || (minutes === 30 && link === 'to')) return null;
  const figure = tokens[i + 2];
  const hour = /^\d{1,2}$/.test(figure?.text ?? '') ? Number(figure!.text) : AGO_NUMBERS.get(figure?.lower ?? '');
  if (hour === undefined || hour < 1 || hour > 12 || /^an?$/.test(figure!.lower)) return null;
  const joint = MERIDIEM.get(tokens[i + 3]?.lower ?? '');
  const half = joint ?? halfOfDay(tokens, i);
  if (half === null) return null;
  const shift = link === 'past' ? minutes : -minutes;
  return at(i, joint === undefined ? i + 3 : i + 4, (hour % 12) * 60 + half * 60 + shift, 'minute');
}

/** 0 for the morning, 12 for the afternoon and evening, by the one day part that the sentence names; null for none, or for several. */
function halfOfDay(tokens: readonly Token[], from: number): number | null {
  const told = tokens
    .slice(from)
    .map((t) => (t.lower === 'morning' ? 0 : /^(afternoon|evening)$/.test(t.lower) ? 12 : null));
  const halves = new Set(told.filter((h) => h !== null));
  const [half] = halves;
  return halves.size === 1 && half !== undefined ? half : null;
}

/** "9 o'clock in the evening", "9 in the morning". */
function inDayPart(
  tokens: readonly Token[],
  i: number,
  after: number,
  hour: number,
  minute: number,
  precision: ClockSpec['precision'],
): Found | null {
  const oclock = tokens[after]?.lower === "o'clock";
  const k = after + (oclock ? 1 : 0);
  const part =
    tokens[k]?.lower === 'in' && tokens[k + 1]?.lower === 'the'
      ? tokens[k + 2]?.lower
      : tokens[k]?.lower === 'at'
        ? tokens[k + 1]?.lower
        : undefined;
  const to = tokens[k]?.lower === 'in' ? k + 3 : k + 2;
  if (part === 'morning') return at(i, to, (hour % 12) * 60 + minute, precision);
  if (part === 'afternoon' || part === 'evening' || part === 'night')
    return at(i, to, ((hour % 12) + 12) * 60 + minute, precision);
  return oclock ? at(i, k, hour * 60 + minute, precision) : null;
}

/** "midnight", "noon" and "midday", but not "noon prayers". */
function named(tokens: readonly Token[], i: number): Found | null {
  const minutes = NAMED.get(tokens[i]!.lower);
  if (minutes === undefined) return null;
  const next = tokens[i + 1];
  const modifies = next !== undefined && next.pos === 'NOUN' && next.lower !== 'local';
  return modifies ? null : at(i, i + 1, minutes, 'hour');
}

/** "21:00" after "at" or before a zone; "2100 GMT". */
function inFigures(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i]!;
  const shape = /^(\d{1,2})[:.]?(\d{2})(?::[0-5]\d)?$/.exec(token.text);
  if (shape === null || Number(shape[1]) > 23 || Number(shape[2]) > 59) return null;
  const next = tokens[i + 1]?.lower ?? '';
  const zoned = ZONES.has(next) || HOURS.has(next) || (next === 'local' && tokens[i + 2]?.lower === 'time');
  const colon = token.text.includes(':');
  const introduced = BEFORE_TIME.has(tokens[i - 1]?.lower ?? '');
  const before = tokens[i - 1]?.lower ?? '';
  const told =
    (colon && (introduced || before === 'on' || WEEKDAYS.has(before) || isCleft(tokens, i))) ||
    (introduced && isPointed(tokens, i));
  if (!told && !(zoned && (colon || token.text.length === 4))) return null;
  return at(i, i + (HOURS.has(next) ? 2 : 1), Number(shape[1]) * 60 + Number(shape[2]), 'minute');
}

/** "It was 18:47 when …", "it was 18:47 before …". */
const isCleft = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.lower === 'it' &&
  tokens[i - 1]?.lemma === 'be' &&
  /^(?:before|when)$/.test(tokens[i + 1]?.lower ?? '');

/** "at 23.50", "around 06.00 on 2 May": hours and minutes with a point, where nothing behind them is counted or measured. */
function isPointed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!/^(?:0\d|1\d|2[0-3])\.[0-5]\d$/.test(tokens[i]!.text)) return false;
  if (next?.lower === 'local' && tokens[i + 2]?.lower === 'time') return true;
  return next === undefined || (next.text !== '%' && /^(?:PUNCT|ADP|SCONJ|CCONJ|DET|PROPN)$/.test(next.pos));
}

/** "local time", "GMT", the time of a town; the same in brackets, "(local time)", "(BST)", is read past: it tells whose time the article uses. */
function readZone(tokens: readonly Token[], i: number): { readonly to: number; readonly zone: string | null } {
  if (tokens[i]?.text !== '(') return readPlainZone(tokens, i);
  const inner = readPlainZone(tokens, i + 1);
  return inner.to > i + 1 && tokens[inner.to]?.text === ')' ? { to: inner.to + 1, zone: null } : { to: i, zone: null };
}

function readPlainZone(tokens: readonly Token[], i: number): { readonly to: number; readonly zone: string | null } {
  const word = tokens[i]?.lower ?? '';
  if (word === 'local' && tokens[i + 1]?.lower === 'time') return { to: i + 2, zone: null };
  if (word === 'local') return { to: i + 1, zone: null };
  const named = tokens[i + 1]?.lower === 'time' ? NAMED_ZONES.get(word) : undefined;
  if (named !== undefined) return { to: i + 2, zone: named };
  // "2.29am Tarnac time".
  if (tokens[i]?.pos === 'PROPN' && !ZONES.has(word) && tokens[i + 1]?.lower === 'time')
    return { to: i + 2, zone: null };
  const zone = word.endsWith('.') ? word.replaceAll('.', '') : word;
  if (!ZONES.has(zone)) return { to: i, zone: null };
  return { to: tokens[i + 1]?.lower === 'time' ? i + 2 : i + 1, zone: zone.toUpperCase() };
}

/** "(about) an hour before midnight": minutes before or after the time that begins at `i`. */
function readOffset(
  tokens: readonly Token[],
  i: number,
  minutes: number,
): { readonly from: number; readonly minutes: number } | null {
  const direction = tokens[i - 1]?.lower;
  if (direction !== 'before' && direction !== 'after' && direction !== 'past') return null;
  const unit = tokens[i - 2]?.lower ?? '';
  const size = unit.startsWith('hour') ? 60 : unit.startsWith('minute') ? 1 : 0;
  const count = tokens[i - 3];
  if (size === 0 || count === undefined) return null;
  const half = count.lower === 'an' && tokens[i - 4]?.lower === 'half';
  const number = half ? 0.5 : /^\d{1,2}$/.test(count.text) ? Number(count.text) : AGO_NUMBERS.get(count.lower);
  if (number === undefined) return null;
  const shift = number * size * (direction === 'before' ? -1 : 1);
  return { from: half ? i - 4 : i - 3, minutes: (((minutes + shift) % 1440) + 1440) % 1440 };
}
