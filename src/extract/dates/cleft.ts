import type { Token } from '../../model/index.js';
import { pastAside, pastSideClause } from './asides.js';
import { verbFrom } from './first-verb.js';

/** Tokens between the date and the clause that it dates: "It was “around 9 p.m.,” he said, that the team went in". */
const INSERTED = 16;
/** Tokens of "It was" and of a hedge before the date. */
const OPENING = 6;
/** How far into the clause its verb may stand, in tokens. */
const REACH = 48;

const OPENERS = new Set(['that', 'when', 'which', 'who', 'whom', 'whose']);

/**
 * "It was about 9 p.m. when the team stormed the bank", "It was at 9 p.m., as the fair closed, that shots were fired": the first verb of the
 * clause that the date is taken out of; null for none.
 */
export function cleftAfter(tokens: readonly Token[], first: number, after: number): number | null {
  const opening = tokens.slice(Math.max(0, first - OPENING), after);
  const it = opening.findIndex((t, k) => t.lower === 'it' && /^(?:was|is)$/.test(opening[k + 1]?.lower ?? ''));
  if (it < 0 || after >= tokens.length) return null;
  const from = pastSideClause(tokens, pastAside(tokens, after));
  for (let k = from; k < Math.min(tokens.length, from + INSERTED); k++) {
    const word = tokens[k]!.lower;
    if (word === '.' || word === ';') return null;
    // "It was 6:40 p.m. before help came."
    if (OPENERS.has(word) || (word === 'before' && k === after))
      return verbFrom(tokens, k + 1, Math.min(tokens.length, k + REACH));
  }
  return null;
}
