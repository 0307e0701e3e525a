import type { QuantityClaim, Token } from '../../model/index.js';

/** The role of such a sum. */
export const OPENING = 'opening';

/** Verbs of which a sum with "at" is the first of several. */
const BEGINNING: ReadonlySet<string> = new Set(['begin', 'open', 'start']);
/** Words between the verb and "at": "opened on Monday at". */
const REACH = 3;

/** "bidding started at 5 million": the sum with which bids, a fund or a price began; what it came to is another. */
export function isOpening(claim: QuantityClaim, tokens: readonly Token[]): boolean {
  if (claim.dimension !== 'money') return false;
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  const before = tokens.slice(Math.max(0, first - REACH - 1), Math.max(0, first));
  const at = before.findIndex(({ lower }) => lower === 'at' || lower === 'with');
  return at > 0 && before.slice(0, at).some(({ lemma, pos }) => pos === 'VERB' && BEGINNING.has(lemma));
}
