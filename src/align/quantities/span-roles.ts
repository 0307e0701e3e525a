import { qualityOf } from '../../lexicon/ranks.js';
import { RULING } from '../../lexicon/things.js';
import type { QuantityClaim, Token } from '../../model/index.js';

/** Words between a span of time and what tells of office: "in office for nearly two years", "37 years of his rule". */
const NEAR = 4;
/** Words between what ranks and the span in which nothing ranked as high: "the worst crash on that line in 30 years". */
const FAR = 12;
/** Words between "in" and the span: "in more than the last 30 years". */
const LINK = 4;
/** Words that rank without a measure: what is the worst need not be the deadliest. */
const PLAIN: ReadonlySet<string> = new Set(['gravest', 'greatest', 'worst']);

const isOffice = (t: Token | undefined, before: Token | undefined): boolean =>
  t !== undefined &&
  (RULING.nouns.has(t.lemma) || (RULING.places.has(t.lower) && (before?.lower === 'in' || before?.lower === 'of')));

/** "37 years in power", "his three years of rule", "in office since …": how long somebody ruled. */
function isOfOffice({ counted }: QuantityClaim, tokens: readonly Token[], first: number, next: number): boolean {
  if (RULING.nouns.has(counted)) return true;
  for (let k = Math.max(0, first - NEAR); k < Math.min(tokens.length, next + NEAR - 1); k++) {
    const inside = k >= first && k < next;
    if (!inside && isOffice(tokens[k], tokens[k - 1])) return true;
  }
  return false;
}

/** "the worst crash in 30 years": by what the crash ranks highest of that span; null for none. */
function rankOver(tokens: readonly Token[], first: number): string | null {
  const link = tokens.slice(Math.max(0, first - LINK), first);
  if (!link.some(({ lower }) => lower === 'in' || lower === 'for')) return null;
  const superlative = tokens
    .slice(Math.max(0, first - FAR), first)
    .map(({ lower }) => lower)
    .filter((word) => word.endsWith('st') && qualityOf([word]) !== null)
    .at(-1);
  if (superlative === undefined) return null;
  return PLAIN.has(superlative) ? 'ranked' : `ranked by ${qualityOf([superlative])}`;
}

/** What a span of time is of, by the turn of phrase that it stands in; null where none tells. `tokens`: of its sentence. */
export function spanRole(claim: QuantityClaim, tokens: readonly Token[]): string | null {
  if (claim.dimension !== 'duration') return null;
  const first = tokens.findIndex((t) => t.end > claim.evidence.start);
  const behind = tokens.findIndex((t) => t.start >= claim.evidence.end);
  const next = behind < 0 ? tokens.length : behind;
  if (first < 0) return null;
  return rankOver(tokens, first) ?? (isOfOffice(claim, tokens, first, next) ? 'office' : null);
}
