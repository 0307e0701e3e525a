import { DENIALS } from '../../lexicon/modality.js';
import type { Token } from '../../model/index.js';

/** True where a word within the tokens denies. */
export const negates = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some((t, i) => i >= from && i < to && DENIALS.has(t.lower) && !isBound(tokens, i));

const MORE = new Set(['better', 'bigger', 'deadlier', 'greater', 'heavier', 'higher', 'larger', 'stronger', 'worse']);

/** "no more than 180", "no later than", "no larger fine was ever imposed": a bound denies nothing. */
export const isBound = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'no' && (tokens[i + 2]?.lower === 'than' || MORE.has(tokens[i + 1]?.lower ?? ''));

/** "found no weapons", "there is no footage": the object's determiner denies. */
export const negatesObject = (tokens: readonly Token[], at: number, to: number): boolean => {
  const next = tokens.slice(at + 1, Math.min(to, at + 3));
  return next.some(
    (t, i) =>
      (t.lower === 'no' && !isBound(tokens, at + 1 + i)) ||
      t.lower === 'nobody' ||
      t.lower === 'nothing' ||
      t.lower === 'none',
  );
};
