import { shareRole } from '../../lexicon/things.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import { isCalendarWord } from '../../text/noun-phrase.js';

const BREAKS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--', '.', 'and', 'but', 'while', 'whereas', 'as']);

/** Whose shares rose or fell: the names before a change, in its clause. "Shares of Kestrel Foods fell 2 percent": kestrel, foods. */
export function ownersOf(claim: QuantityClaim, tokens: readonly Token[]): readonly string[] {
  if (claim.dimension !== 'share' || claim.change === null) return [];
  const figure = tokens.findIndex((t) => t.end > claim.evidence.start);
  const start = tokens.findLastIndex((t, i) => i < figure && BREAKS.has(t.lower));
  return tokens
    .slice(start + 1, figure)
    .filter((t) => t.pos === 'PROPN' && !isCalendarWord(t) && shareRole(t.lower.replace(/s$/, '')).length === 0)
    .map((t) => t.lower);
}
