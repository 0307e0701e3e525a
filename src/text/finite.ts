import { SUBORDINATORS } from '../lexicon/function-words.js';
import type { Token } from '../model/index.js';
import { isVerb } from './parts-of-speech.js';

/**
 * True where the word at `i` is a verb that can have what stands before it for a subject: no infinitive, no form in "-ing" that
 * stands alone, and not the verb of "a site that tracks ships". Shallow, no parse: "the men held" passes.
 */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const [token, before] = [tokens[i]!, tokens[i - 1]];
  if (before === undefined || !isVerb(token) || before.lower === 'to') return false;
  return !SUBORDINATORS.has(before.lower) && (!token.lower.endsWith('ing') || before.pos === 'AUX');
}

/** True where words have a verb of their own: "the ferry sank", and not "the ferry that sank" or "a man calling". */
export const hasFiniteVerb = (tokens: readonly Token[]): boolean => tokens.some((_, i) => isFiniteVerb(tokens, i));
