import type { StatementClaim } from '../../model/index.js';
import { statementTitle } from '../../text/statement-title.js';
import type { Witness } from '../witness.js';

/** Lemmas by how many claims hold them, the most first, ties by the alphabet. */
export function byFrequency(
  claims: readonly StatementClaim[],
  lemmasOf: (claim: StatementClaim) => readonly string[],
): [string, number][] {
  const [alone] = claims;
  // Most topics are one statement: its words need no counting.
  if (alone !== undefined && claims.length === 1)
    return [...new Set(lemmasOf(alone))]
      .filter((lemma) => lemma !== '')
      .sort()
      .map((lemma) => [lemma, 1]);
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const lemma of new Set(lemmasOf(claim))) if (lemma !== '') counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** Makes titles of statements, in the words of one source (`text/statement-title.ts`). */
export function titler(witnesses: readonly Witness[]): (claims: readonly StatementClaim[]) => string {
  const documents = new Map(
    witnesses.map(({ document: { article, sentences } }) => [article.id, { text: article.text, sentences }]),
  );
  return (claims) => statementTitle(claims, (id) => documents.get(id)!);
}
