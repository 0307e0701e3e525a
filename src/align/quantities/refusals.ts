import { groupOf } from '../../lexicon/counted-groups.js';
import type { QuantityClaim, Refusal } from '../../model/index.js';
import type { Scored } from '../cluster.js';
import type { EventFrame } from '../event.js';
import type { Profile } from './profile.js';
import { type Veto, vetoOf } from './vetoes/index.js';

/** Log odds, whatever speaks against it, from which a pair looks enough alike to tell the reader why it stands apart. */
const ALIKE = 0.5;
/** Refusals told per topic. */
const TOLD = 6;

/** A pair with how alike it is, whatever speaks against it (`score`), what bars it, and how alike it is all told (null: it is barred). */
export interface Compared extends Scored {
  readonly bar: Veto | null;
  readonly alike: number | null;
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
  pairs: readonly Compared[],
  groups: readonly (readonly number[])[],
  frame: EventFrame,
): Refusal[][] {
  const refused = groups.map(() => new Map<string, Refusal>());
  const groupAt: number[] = [];
  groups.forEach((group, k) => {
    for (const i of group) groupAt[i] = k;
  });
  for (const { i, j, score, bar } of pairs) {
    if (groupAt[i] === groupAt[j] || score < ALIKE || looksOther(all[i]!.claim, all[j]!.claim)) continue;
    const veto = bar ?? vetoOf(all[i]!, all[j]!, frame);
    if (veto === null) continue;
    refused[groupAt[i]!]!.set(all[j]!.claim.id, { claim: all[j]!.claim.id, ...veto });
    refused[groupAt[j]!]!.set(all[i]!.claim.id, { claim: all[i]!.claim.id, ...veto });
  }
  return refused.map((told) => [...told.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1)).slice(0, TOLD));
}
