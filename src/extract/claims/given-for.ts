import type { Span, Token } from '../../model/index.js';

/** Words behind which a gerund tells why a sum was given or taken: "a fine of 500 dollars for hiding 200 dollars". */
const WHY = new Set(['after', 'for']);

const isGerund = (t: Token | undefined): boolean => t !== undefined && t.pos === 'VERB' && t.lower.endsWith('ing');

/** The words of a clause that a sum belongs to: of one that stands behind "for paying" or "after taking", those of that act alone. */
export function ownActOf(clause: readonly Token[], { start }: Span): readonly Token[] {
  const at = clause.findLastIndex((t, i) => t.end <= start && isGerund(t) && WHY.has(clause[i - 1]?.lower ?? ''));
  return at < 0 ? clause : clause.slice(at);
}
