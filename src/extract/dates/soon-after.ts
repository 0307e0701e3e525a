import type { Span, Token } from '../../model/index.js';

/** Words before "after" that leave no day between two acts. */
const SOON = new Set(['immediately', 'minutes', 'moments', 'seconds', 'shortly', 'soon']);
/** Tokens at most between "after" and its act: "after it had taken off". */
const REACH = 4;

/** The token of "shortly", "minutes" before the "after" that opens the words in which the act at `governor` stands; null where none does. */
export function openerSoonAfter(tokens: readonly Token[], governor: number): number | null {
  for (let i = governor - 1; i >= Math.max(1, governor - REACH); i--) {
    if (tokens[i]!.lower === 'after') return SOON.has(tokens[i - 1]!.lower) ? i - 1 : null;
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return null;
  }
  return null;
}

/** True for a span that tells a time of day: it is that of the act beside it. */
export const isOfClock = (tokens: readonly Token[], { start, end }: Span): boolean =>
  tokens.some((t) => t.start >= start && t.end <= end && CLOCK.test(t.lower));

/** "10:52", "9am", "p.m.", "noon". */
const CLOCK = /^(?:\d+[:.]\d+|\d*[ap]\.?m\.?|midday|midnight|noon)$/;
