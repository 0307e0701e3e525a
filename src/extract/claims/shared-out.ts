import { fateNamed } from '../../lexicon/fates.js';
import type { Document, QuantityClaim, Sentence } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

/** Words between two shares of one act, with the verb and place of the first: "two guards stood at the museum’s gate and another two at the pier". */
const REACH = 12;

/** The second figure adds to the first, of one noun and one verb that is told once. */
function addsTo(a: QuantityClaim, b: QuantityClaim, { tokens }: Sentence): boolean {
  if (a.sentence !== b.sentence || a.dimension !== 'count' || b.dimension !== 'count') return false;
  if (a.property !== b.property || a.counted === '' || a.counted !== b.counted || fateNamed(a.property) !== undefined)
    return false;
  const first = firstTokenOf(tokens, b.evidence);
  const at = tokens[first]?.lower === 'another' ? first : first - 1;
  if (tokens[at]?.lower !== 'another' || tokens[at - 1]?.lower !== 'and') return false;
  const between = tokens.filter((t) => t.start >= a.evidence.end && t.end <= b.evidence.start);
  // One verb for both: "two stood at the gate and another two slept" has a second.
  const next = tokenFrom(tokens, b.evidence.end);
  return between.length <= REACH && !['VERB', 'AUX'].includes(tokens[next]?.pos ?? '');
}

/**
 * The figures of an article, where two shares of one act ("two guards stood at the gate and another two at the pier") are parts of what both come
 * to: neither is how many there were.
 */
export function withShares(claims: readonly QuantityClaim[], document: Document): QuantityClaim[] {
  const shares = new Set<QuantityClaim>();
  claims.slice(1).forEach((claim, i) => {
    const before = claims[i]!;
    if (addsTo(before, claim, document.sentences[claim.sentence]!)) shares.add(before).add(claim);
  });
  return claims.map((c) => (shares.has(c) ? { ...c, part: true } : c));
}
