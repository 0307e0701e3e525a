import { FALLING, FLYING, LEVEL } from '../../lexicon/measured.js';
import type { Clause, QuantityMention, Token } from '../../model/index.js';
import type { Stretch } from './fate-words.js';

/** The property of how high something is. */
export const HEIGHT = 'height';

/** Feet or metres from which on "at" tells how high something flies, whatever the verb: of a way or a depth so great kilometres are told. */
const ALOFT = 5000;
const STEPS = new Set(['foot', 'metre']);

/** Tokens from a level to the one that it changed to, or from: "from 37,000 feet to 15,000". */
const CHANGED = 5;

const isGreat = ({ value, unit }: QuantityMention): boolean =>
  STEPS.has(unit?.name ?? '') && (value.best ?? value.low ?? value.high ?? 0) >= ALOFT;

/** The word before a figure that leads to it. */
const linkOf = (tokens: readonly Token[], { first }: Stretch): string => tokens[first - 1]?.lower ?? '';

const hasNumber = (tokens: readonly Token[]): boolean => tokens.some((t) => t.pos === 'NUM');

/** "from 37,000 feet" of a change to another level. */
const isFrom = (tokens: readonly Token[], figure: Stretch): boolean => {
  const to = tokens.findIndex((t, i) => i > figure.last && i <= figure.last + CHANGED && t.lower === 'to');
  return linkOf(tokens, figure) === 'from' && to > 0 && hasNumber(tokens.slice(to + 1, to + 3));
};

/** "to 15,000", after the level before. */
const isTo = (tokens: readonly Token[], figure: Stretch): boolean => {
  const before = tokens.slice(Math.max(0, figure.first - 1 - CHANGED), figure.first);
  const from = before.findIndex((t) => t.lower === 'from');
  return linkOf(tokens, figure) === 'to' && from >= 0 && hasNumber(before.slice(from + 1, from + 3));
};

const verbBefore = (tokens: readonly Token[], { from }: Clause, { first }: Stretch): string =>
  tokens.slice(from, first).findLast((t) => t.pos === 'VERB')?.lemma ?? '';

/** "was flying at 37,000 feet", "lost pressure at 30,000 feet": how high. */
export const isAloft = (tokens: readonly Token[], clause: Clause, figure: Stretch, mention: QuantityMention): boolean =>
  linkOf(tokens, figure) === 'at' && (FLYING.has(verbBefore(tokens, clause, figure)) || isGreat(mention));

/**
 * The height that a length tells as a level, no way: from which something came ("climbed through 32,500 feet", "fell from 37,000 feet to
 * 15,000"), or which it came to ("descended to 10,000 feet"); null for another length.
 */
export function levelOf(tokens: readonly Token[], clause: Clause, figure: Stretch): string | null {
  const link = linkOf(tokens, figure);
  const verb = verbBefore(tokens, clause, figure);
  if (link === 'through') return FLYING.has(verb) ? HEIGHT : null;
  const moves = FLYING.has(verb) || FALLING.has(verb);
  if (moves && isFrom(tokens, figure)) return HEIGHT;
  if (moves && isTo(tokens, figure)) return LEVEL;
  return link === 'to' && FLYING.has(verb) ? LEVEL : null;
}
