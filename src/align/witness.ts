import type { Claim, ClaimKind, ClaimOf, Document, Reading } from '../model/index.js';

/** One article as alignment sees it (CollateX's word for a source of readings). */
export interface Witness {
  readonly document: Document;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** The claims of one kind, by article id, then by position. */
export const claimsOfKind = <K extends ClaimKind>(witnesses: readonly Witness[], kind: K): ClaimOf<K>[] =>
  witnesses.flatMap((w) => w.claims.filter((c): c is ClaimOf<K> => c.kind === kind));
