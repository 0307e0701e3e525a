import type { Comparison, StatementClaim } from '../../model/index.js';

const AGREEING: readonly Comparison['relation'][] = ['agree', 'same-origin'];

/**
 * Of statements that agree, the ids of those that agree with none of another article: what stands among them by like words ("ordered an inquiry
 * into the collapse" beside "arrived at the bridge"), or is planned or possible here and done there, tells another thing. Who is in no comparison stays.
 */
export function aloneIn(claims: readonly StatementClaim[], comparisons: readonly Comparison[]): readonly string[] {
  const articleOf = new Map(claims.map((c) => [c.id, c.article]));
  const [compared, agreeing] = [new Set<string>(), new Set<string>()];
  for (const { a, b, relation } of comparisons) {
    for (const id of [a, b]) compared.add(id);
    if (AGREEING.includes(relation) && articleOf.get(a) !== articleOf.get(b)) for (const id of [a, b]) agreeing.add(id);
  }
  return claims.flatMap(({ id }) => (compared.has(id) && !agreeing.has(id) ? [id] : []));
}
