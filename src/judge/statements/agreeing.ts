import type { Claim, Comparison } from '../../model/index.js';

const AGREEING: readonly Comparison['relation'][] = ['agree', 'same-origin'];

/** The comparisons by which statements of two articles tell the same. */
function tiesOf(claims: readonly Claim[], comparisons: readonly Comparison[]): readonly Comparison[] {
  const articleOf = new Map(claims.map((c) => [c.id, c.article]));
  return comparisons.filter(
    ({ a, b, relation }) =>
      AGREEING.includes(relation) && articleOf.has(a) && articleOf.has(b) && articleOf.get(a) !== articleOf.get(b),
  );
}

/**
 * Of statements that agree, the ids of those that agree with none of another article: what stands among them by like words ("ordered an inquiry
 * into the collapse" beside "arrived at the bridge"), or is planned or possible here and done there, tells another thing. Who is in no comparison stays.
 */
export function aloneIn(claims: readonly Claim[], comparisons: readonly Comparison[]): readonly string[] {
  const compared = new Set(comparisons.flatMap(({ a, b }) => [a, b]));
  const agreeing = new Set(tiesOf(claims, comparisons).flatMap(({ a, b }) => [a, b]));
  return claims.flatMap(({ id }) => (compared.has(id) && !agreeing.has(id) ? [id] : []));
}

/**
 * Statements that agree, in groups of which no two agree: "was declared elected", told twice, and "insisted that he had won", told twice. Who agrees with none stays
 * with the first.
 */
export function agreeingGroups(
  claims: readonly Claim[],
  comparisons: readonly Comparison[],
): readonly (readonly Claim[])[] {
  const rootOf = new Map(claims.map(({ id }) => [id, id]));
  const ties = tiesOf(claims, comparisons);
  for (const { a, b } of ties) {
    const [root, other] = [rootOf.get(a)!, rootOf.get(b)!];
    for (const [id, own] of rootOf) if (own === other) rootOf.set(id, root);
  }
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const roots = [...new Set(claims.filter((c) => tied.has(c.id)).map((c) => rootOf.get(c.id)!))];
  return roots.map((root, i) => claims.filter((c) => (tied.has(c.id) ? rootOf.get(c.id) === root : i === 0)));
}
