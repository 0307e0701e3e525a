import type { Refusal } from '../../model/index.js';
import type { Pair } from '../cluster.js';
import type { Profile } from './profile.js';
import { scoreOf } from './score.js';
import type { Veto } from './vetoes/index.js';

/** Score from which a pair that a rule keeps apart looks enough alike to tell the reader why it stands apart. */
export const ALIKE = 0.45;
/** Refusals told per topic. */
const TOLD = 6;

/** Why pairs are kept apart, by the place of the first times the number of all, plus the place of the second. */
export type Vetoes = Map<number, Veto>;

/** For each group, the claims that look like its own and were kept out, with the rule: by claim id, at most TOLD. */
export function refusalsOf(
  all: readonly Profile[],
  pairs: readonly Pair[],
  groups: readonly (readonly number[])[],
  vetoes: Vetoes,
): Refusal[][] {
  const refused = groups.map(() => new Map<string, Refusal>());
  const groupAt = new Map(groups.flatMap((group, k) => group.map((i) => [i, k] as const)));
  for (const [i, j] of pairs) {
    const veto = vetoes.get(i * all.length + j);
    if (veto === undefined || scoreOf(all[i]!, all[j]!) < ALIKE) continue;
    refused[groupAt.get(i)!]!.set(all[j]!.claim.id, { claim: all[j]!.claim.id, ...veto });
    refused[groupAt.get(j)!]!.set(all[i]!.claim.id, { claim: all[i]!.claim.id, ...veto });
  }
  return refused.map((told) => [...told.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)).slice(0, TOLD));
}
