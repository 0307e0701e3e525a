import { STATES } from '../../lexicon/counting-nouns.js';
import { VAGUE_COUNTS } from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';

/** A word with the ending of a past participle, by itself or as an adjective. */
export const participle = (w: Lexeme | undefined): boolean =>
  w?.kind === 'word' && (w.pos === 'VERB' || w.pos === 'ADJ') && /(?:ed|en)$/.test(w.lower);

/** Words that a participle may follow in a row, and that may be tagged as adverbs. */
const BEFORE_PARTICIPLE = new Set(['best', 'hardest', 'new', 'newly', 'worst']);

/** "confirmed", "suspected", "worst"; the dead and the injured are counted themselves. */
const modifier = (w: Lexeme | undefined): boolean =>
  w?.kind === 'word' &&
  !STATES.has(w.lower) &&
  (participle(w) || BEFORE_PARTICIPLE.has(w.lower) || (w.pos === 'ADJ' && !VAGUE_COUNTS.has(w.lower)));

/** Modifiers in a row, at most. */
const ROW = 4;

/** Past ",", "and", ", and" from lexeme `i`. */
function pastJoint(l: readonly Lexeme[], i: number): number {
  const at = l[i]?.text === ',' ? i + 1 : i;
  return ['and', 'or'].includes(l[at]?.lower ?? '') ? at + 1 : at;
}

/**
 * The plural noun that modifiers in a row lead to from lexeme `i`: "confirmed, probable and suspected cases", "worst affected towns"; `i` itself where
 * there is no row.
 */
export function pastRow(l: readonly Lexeme[], i: number): number {
  let at = i;
  for (let n = 0; n < ROW && modifier(l[at]); n++) {
    const next = pastJoint(l, at + 1);
    // "two suffered severe burns": a verb, and no modifier of the burns
    if (next === at + 1 && l[at]!.pos === 'VERB' && l[next]?.pos !== 'NOUN') return i;
    if (!modifier(l[next])) {
      const noun = l[at + 1];
      return n > 0 && noun?.pos === 'NOUN' && /s$|people$|men$/.test(noun.lower) ? at + 1 : i;
    }
    at = next;
  }
  return i;
}

/** "50 air rescues and": behind a singular noun, a plural that is tagged as a verb. */
export const isNounAsVerb = (l: readonly Lexeme[], k: number): boolean =>
  l[k]!.pos === 'VERB' &&
  /[^s]s$/.test(l[k]!.lower) &&
  l[k - 1]?.pos === 'NOUN' &&
  !l[k - 1]!.lower.endsWith('s') &&
  ['ADP', 'PUNCT', 'CCONJ', undefined].includes(l[k + 1]?.pos);
