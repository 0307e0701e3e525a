import type { QuantityClaim } from '../../model/index.js';
import type { Profile } from './profile.js';

/** "one man", "one of the vaults": one of a sort, of whom no fate is told and nothing is counted. */
const isOne = ({ claim, size, fate }: Profile): boolean =>
  claim.dimension === 'count' && size === 1 && !fate && ONLY.has(claim.bound);
/** "at least one exit was locked" tells of one, too, beside "only one exit". */
const ONLY = new Set<QuantityClaim['bound']>(['exact', 'at-least']);

const tellOfOne = (group: readonly number[], all: readonly Profile[]): boolean =>
  group.every((i) => isOne(all[i]!)) && group.some((i) => all[i]!.claim.bound === 'exact');

/**
 * The groups, but of those in which every article tells of one and no other number ("one student told a reporter", "one student told the radio")
 * each figure alone: nothing shows that they are the same one, and that both are one is no news.
 */
export const withoutOnes = (groups: readonly (readonly number[])[], all: readonly Profile[]): number[][] =>
  groups
    .flatMap((group) => (tellOfOne(group, all) ? group.map((i) => [i]) : [[...group]]))
    .sort((a, b) => a[0]! - b[0]!);
