import { STATES } from '../../lexicon/counting-nouns.js';
import { SCALE_PLURALS, SCALES, TRUNCATED_SCALES, VAGUE_COUNTS } from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';

/** A count told without a number. `scale` is null for "several": no interval. */
export interface PluralCount {
  readonly from: number;
  readonly to: number;
  readonly scale: number | null;
}

const SEVERAL = new Set(['several', 'few', 'many', 'couple']);

/** "several dozen", "a few hundred", "many thousand", "a couple of hundred". */
function severalScale(l: readonly Lexeme[], i: number): PluralCount | null {
  const at = l[i]!.lower === 'a' ? i + 1 : i;
  if (!SEVERAL.has(l[at]?.lower ?? '')) return null;
  const to = l[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const word = l[to]?.lower ?? '';
  const scale = SCALES.get(word) ?? SCALE_PLURALS.get(word) ?? TRUNCATED_SCALES.get(word);
  if (scale === undefined) return null;
  // "several hundred thousand"
  const more = SCALES.get(l[to + 1]?.lower ?? '');
  return more === undefined ? { from: i, to: to + 1, scale } : { from: i, to: to + 2, scale: scale * more };
}

/** "dozens", "hundreds of thousands", "tens of millions". "scores" only before what is counted: it is also a verb. */
function barePlural(l: readonly Lexeme[], i: number): PluralCount | null {
  const first = SCALE_PLURALS.get(l[i]!.lower);
  if (first === undefined || l[i]!.pos === 'VERB') return null;
  if (l[i + 1]?.lower === 'of') {
    const second =
      SCALE_PLURALS.get(l[i + 2]?.lower ?? '') ??
      (l[i]!.lower === 'scores' ? undefined : SCALES.get(l[i + 2]?.lower ?? ''));
    if (second !== undefined && second >= 100) return { from: i, to: i + 3, scale: first * second };
  }
  const next = l[i + 1];
  if (first === 10) return null;
  if (
    l[i]!.lower === 'scores' &&
    !['of', 'more', 'others'].includes(next?.lower ?? '') &&
    !['AUX', 'ADJ'].includes(next?.pos ?? '') &&
    !STATES.has(next?.lower ?? '')
  )
    return null;
  return { from: i, to: i + 1, scale: first };
}

/** "several", "a handful", "a few", "many": only before a noun, and never compared. */
function vague(l: readonly Lexeme[], i: number): PluralCount | null {
  const two = `${l[i]!.lower} ${l[i + 1]?.lower ?? ''}`;
  const to = VAGUE_COUNTS.has(two) ? i + 2 : VAGUE_COUNTS.has(l[i]!.lower) ? i + 1 : i;
  if (to === i || ['how', 'as', 'so', 'too', 'very', 'the'].includes(l[i - 1]?.lower ?? '')) return null;
  return { from: i, to, scale: null };
}

/** The count without a number that starts at lexeme `i`, or null. */
export const readPlural = (l: readonly Lexeme[], i: number): PluralCount | null =>
  severalScale(l, i) ?? barePlural(l, i) ?? vague(l, i);
