import { DOWN_NOUNS, UP_NOUNS } from '../../lexicon/change-verbs.js';
import type { QuantityMention, Sentence, Token } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

/** Dimensions of what rises and falls by an amount: "a 12-foot drop" is a way. */
const LEVELLED = new Set<QuantityMention['dimension']>(['money', 'share', 'temperature']);
const MORE = new Set(['higher', 'more']);
const LESS = new Set(['fewer', 'less', 'lower']);

const nounAt = (t: Token | undefined): string => (t === undefined || t.pos === 'VERB' ? '' : t.lemma);

/**
 * The change that a figure is the amount of by the noun or the comparison beside it: "a 5 percent increase", "a drop of $3 million", "5 percent
 * more than in May"; else the change that its verb tells.
 */
export function changeOf(mention: QuantityMention, { tokens }: Sentence): QuantityMention['change'] {
  if (mention.change !== null || !LEVELLED.has(mention.dimension)) return mention.change;
  const first = firstTokenOf(tokens, mention);
  const end = tokenFrom(tokens, mention.end);
  const next = end < 0 ? undefined : tokens[tokens[end]?.text === '-' ? end + 1 : end];
  const nouns = [nounAt(next), tokens[first - 1]?.lower === 'of' ? nounAt(tokens[first - 2]) : ''];
  if (nouns.some((n) => UP_NOUNS.has(n)) || MORE.has(next?.lower ?? '')) return 'up';
  return nouns.some((n) => DOWN_NOUNS.has(n)) || LESS.has(next?.lower ?? '') ? 'down' : null;
}
