import type { Refusal } from '../../model/index.js';
import type { Pair } from '../cluster.js';
import type { EventFrame } from '../event.js';
import type { Profile } from './profile.js';
import { scoreOf } from './score.js';
import { vetoOf } from './vetoes/index.js';

/** Score from which a pair that a rule keeps apart looks enough alike to tell the reader why it stands apart. */
export const ALIKE = 0.45;
/** Refusals told per topic. */
const TOLD = 6;

/** For each group, the claims that look like its own and were kept out, with the rule: by claim id, at most TOLD. */
export function refusalsOf(
  all: readonly Profile[],
  pairs: readonly Pair[],
  groups: readonly (readonly number[])[],
  frame: EventFrame,
): Refusal[][] {
  const refused = groups.map(() => new Map<string, Refusal>());
  const groupAt: number[] = [];
  groups.forEach((group, k) => {
    for (const i of group) groupAt[i] = k;
  });
  for (const [i, j] of pairs) {
    if (groupAt[i] === groupAt[j] || scoreOf(all[i]!, all[j]!) < ALIKE) continue;
    const veto = vetoOf(all[i]!, all[j]!, frame);
    if (veto === null) continue;
    refused[groupAt[i]!]!.set(all[j]!.claim.id, { claim: all[j]!.claim.id, ...veto });
    refused[groupAt[j]!]!.set(all[i]!.claim.id, { claim: all[i]!.claim.id, ...veto });
  }
  return refused.map((told) => [...told.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)).slice(0, TOLD));
}
