import type { Refusal } from '../../model/index.js';
import type { Scored } from '../cluster.js';
import type { Profile } from './profile.js';
import type { Veto } from './vetoes/index.js';

/** Score from which a pair that a rule keeps apart looks enough alike to tell the reader why it stands apart. */
export const ALIKE = 0.45;
/** Refusals told per topic. */
const TOLD = 6;

/** A pair that looks alike, with what keeps it apart. */
interface Judged extends Scored {
  readonly veto: Veto | null;
}

/** For each group, the claims that look like its own and were kept out, with the rule: by claim id, at most TOLD. */
export function refusalsOf(
  all: readonly Profile[],
  pairs: readonly Judged[],
  groups: readonly (readonly number[])[],
): Refusal[][] {
  const refused = groups.map(() => new Map<string, Refusal>());
  const groupAt: number[] = [];
  groups.forEach((group, k) => {
    for (const i of group) groupAt[i] = k;
  });
  for (const { i, j, score, veto } of pairs) {
    if (veto === null || groupAt[i] === groupAt[j] || score < ALIKE) continue;
    refused[groupAt[i]!]!.set(all[j]!.claim.id, { claim: all[j]!.claim.id, ...veto });
    refused[groupAt[j]!]!.set(all[i]!.claim.id, { claim: all[i]!.claim.id, ...veto });
  }
  return refused.map((told) => [...told.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)).slice(0, TOLD));
}
