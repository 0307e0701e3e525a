import type { Span, Token } from '../model/index.js';

/** The first index from which on `holds` is true, where it is false before and true after; -1 where it never is. Takes O(log n). */
function firstWhere(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length ? low : -1;
}

/** Index of the first token of what stands at `span`, the whole of one that it begins in; -1 behind the last. */
export const firstTokenOf = (tokens: readonly Token[], { start }: Pick<Span, 'start'>): number =>
  firstWhere(tokens, (t) => t.end > start);

/** Index of the first token that begins at `offset` or behind it; -1 where none does. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number =>
  firstWhere(tokens, (t) => t.start >= offset);
