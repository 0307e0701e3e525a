import { AGO_NUMBERS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import type { Phrase } from './spec.js';

/** Words right before a figure that only a time has; "about 10" and "by 10" may be counts, "at about 10" is none. */
const INTRODUCES = /^(?:after|at|before|past|since|till|until)$/;
const HEDGES = /^(?:about|around|approximately|roughly)$/;
const HOUR = /^(?:[1-9]|1[0-2])$/;
/** "last night", "this morning", "that evening", "the same evening". */
const POINTS = /^(?:following|last|next|same|that|this|yesterday)$/;

/** First and last hour that a part of the day has, in which it is told without "a.m." and "p.m.", and what is added to it. */
const HOURS: ReadonlyMap<string, { readonly first: number; readonly last: number; readonly half: number }> = new Map([
  ['afternoon', { first: 1, last: 6, half: 12 }],
  ['evening', { first: 4, last: 11, half: 12 }],
  ['morning', { first: 1, last: 11, half: 0 }],
  ['night', { first: 6, last: 11, half: 12 }],
]);

/**
 * An hour in a bare figure or word before its part of the day: "at 10 on Saturday night", "shortly after eight in the evening", "at about ten last
 * night". Null for one that may be of either half ("at two on Saturday night") and for what may be a count ("killed around ten on Friday night").
 */
export function readBareHour(tokens: readonly Token[], i: number): Phrase | null {
  const hour = hourOf(tokens[i]!);
  const hedged = HEDGES.test(tokens[i - 1]?.lower ?? '');
  if (hour === null || !INTRODUCES.test(tokens[hedged ? i - 2 : i - 1]?.lower ?? '')) return null;
  const part = partAfter(tokens, i + 1);
  const hours = HOURS.get(part?.word ?? '');
  if (part === null || hours === undefined || hour < hours.first || hour > hours.last) return null;
  const minutes = (hour + hours.half) * 60;
  return { from: i, to: part.own ? part.to : i + 1, day: null, clock: { minutes, precision: 'hour', zone: null } };
}

function hourOf({ lower, text }: Token): number | null {
  if (HOUR.test(text)) return Number(text);
  const number = /^an?$/.test(lower) ? undefined : AGO_NUMBERS.get(lower);
  return number !== undefined && HOUR.test(String(number)) ? number : null;
}

/** The part of the day that is told at token `k`; `own` where it has no day of its own: "in the evening", "at night". */
function partAfter(
  tokens: readonly Token[],
  k: number,
): { readonly word: string; readonly to: number; readonly own: boolean } | null {
  const [first, second, third] = [0, 1, 2].map((n) => tokens[k + n]?.lower ?? '');
  if (first === 'in' && second === 'the') return { word: third!, to: k + 3, own: true };
  if (first === 'at') return { word: second === 'night' ? 'night' : '', to: k + 2, own: true };
  const at = first === 'on' || (first === 'the' && POINTS.test(second!)) ? k + 1 : k;
  const opening = tokens[at]?.lower ?? '';
  if (!WEEKDAYS.has(opening) && !POINTS.test(opening)) return null;
  return { word: tokens[at + 1]?.lower ?? '', to: at + 2, own: false };
}
