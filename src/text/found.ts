import type { Token } from '../model/index.js';

/**
 * What `read` finds at each of the tokens, in order; null where it finds nothing. Nearly all rules find nothing at nearly all tokens, for
 * which no list is made.
 */
export function foundAt<T>(tokens: readonly Token[], read: (token: Token, at: number) => T | null): T[] {
  const found: T[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = read(tokens[at]!, at);
    if (one !== null) found.push(one);
  }
  return found;
}
