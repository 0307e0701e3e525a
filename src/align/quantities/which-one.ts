import type { QuantityClaim } from '../../model/index.js';

/** Words by which a count is told to be of one turn among several, by the turn. */
const TURNS: ReadonlyMap<string, string> = new Map([
  ['final', 'last'],
  ['first', 'first'],
  ['initial', 'first'],
  ['last', 'last'],
  ['remaining', 'last'],
  ['second', 'second'],
  ['third', 'third'],
]);

/** Words behind which another phrase begins. */
const ENDS = new Set(['and', 'at', 'but', 'by', 'for', 'from', 'in', 'on', 'or', 'that', 'to', 'when', 'who']);
/** Words before a figure that are its own: "the final batch of four boys". */
const OWN = 4;

/** "the first four boys", "the last batch of four boys": which of several turns a count is of; null where it is not told, and for what is no count. */
export function turnOf({ dimension, evidence, modifiers }: QuantityClaim): string | null {
  if (dimension !== 'count') return null;
  const before = evidence.prefix.toLowerCase().match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
  const own = before.slice(-OWN);
  const from = own.findLastIndex((w) => !/^\p{L}/u.test(w) || ENDS.has(w));
  const words = [...own.slice(from + 1), ...(evidence.quote.toLowerCase().match(/\p{L}+/gu) ?? []), ...modifiers];
  const told = new Set(words.flatMap((w) => TURNS.get(w) ?? []));
  return told.size === 1 ? [...told][0]! : null;
}

/** Words beside a span of time that tell which one it is: gone by, to come, or the beginning of a longer one. */
const WHICH: Readonly<Record<string, string>> = {
  coming: 'next',
  first: 'first',
  following: 'next',
  last: 'past',
  next: 'next',
  past: 'past',
  preceding: 'past',
  previous: 'past',
};

/** "over the two previous days", "over the next two days": which span of its length a figure tells; null for none told, and for what is no span of time. */
export function spanOf({ dimension, evidence: { prefix, quote } }: QuantityClaim): string | null {
  if (dimension !== 'duration') return null;
  const before = /(\p{L}+)\s*$/u.exec(prefix)?.[1] ?? '';
  const words = [before, ...quote.split(/[^\p{L}]+/u)].map((w) => WHICH[w.toLowerCase()]);
  return words.find((w) => w !== undefined) ?? null;
}
