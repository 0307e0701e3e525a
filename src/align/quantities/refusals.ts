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

/** What keeps two claims apart of which one alone stands in a group: by the last of their pairs that anything speaks against. */
function vetoIn(apart: readonly Compared[], all: readonly Profile[], frame: EventFrame): Veto | null {
  for (let k = apart.length - 1; k >= 0; k--) {
    const { i, j, bar } = apart[k]!;
    const veto = bar ?? vetoOf(all[i]!, all[j]!, frame);
    if (veto !== null) return veto;
  }
  return null;
}

/**
 * For each group, the claims that look like its own and were kept out, with the rule: by claim id, at most TOLD. People never look like things. Of a
 * large group many are kept out, and only those are asked about that are told.
 */
export function refusalsOf(
  all: readonly Profile[],
  pairs: readonly Compared[],
  groups: readonly (readonly number[])[],
  frame: EventFrame,
): Refusal[][] {
  const apart = groups.map(() => new Map<string, Compared[]>());
  const groupAt: number[] = [];
  groups.forEach((group, k) => {
    for (const i of group) groupAt[i] = k;
  });
  const keepOut = (other: number, group: number, pair: Compared): void => {
    const { id } = all[other]!.claim;
    const known = apart[group]!.get(id);
    if (known === undefined) apart[group]!.set(id, [pair]);
    else known.push(pair);
  };
  for (const pair of pairs) {
    const { i, j, score } = pair;
    if (groupAt[i] === groupAt[j] || score < ALIKE || looksOther(all[i]!.claim, all[j]!.claim)) continue;
    keepOut(j, groupAt[i]!, pair);
    keepOut(i, groupAt[j]!, pair);
  }
  return apart.map((others) => {
    const told: Refusal[] = [];
    for (const claim of [...others.keys()].sort()) {
      const veto = vetoIn(others.get(claim)!, all, frame);
      if (veto !== null) told.push({ claim, ...veto });
      if (told.length === TOLD) break;
    }
    return told;
  });
}
