import { groupOf } from '../../lexicon/counted-groups.js';
import type { QuantityClaim, Refusal } from '../../model/index.js';
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

/** "2,000 peacekeepers" beside "several positions": one counts people, the other things. */
const looksOther = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.dimension === 'count' &&
  a.counted !== '' &&
  b.counted !== '' &&
  (groupOf(a.counted) === null) !== (groupOf(b.counted) === null);

/** For each group, the claims that look like its own and were kept out, with the rule: by claim id, at most TOLD. People never look like things. */
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
    if (looksOther(all[i]!.claim, all[j]!.claim)) continue;
    refused[groupAt[i]!]!.set(all[j]!.claim.id, { claim: all[j]!.claim.id, ...veto });
    refused[groupAt[j]!]!.set(all[i]!.claim.id, { claim: all[i]!.claim.id, ...veto });
  }
  return refused.map((told) => [...told.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)).slice(0, TOLD));
}
