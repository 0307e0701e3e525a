import { ASKING, GIVING } from '../../lexicon/asking.js';
import type { Token } from '../../model/index.js';

/** True for "prosecutors had suggested a fine of 20,000 dollars": somebody asks for it, and no court, firm or state is told to give it. */
export const isSought = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lemma }) => pos === 'VERB' && ASKING.has(lemma)) &&
  !tokens.some(({ pos, lemma }) => pos === 'VERB' && GIVING.has(lemma));
