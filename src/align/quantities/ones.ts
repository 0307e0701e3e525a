import type { Profile } from './profile.js';

/** "one man", "one of the vaults": one of a sort, of whom no fate is told and nothing is counted. */
const isOne = ({ claim, size, fate }: Profile): boolean =>
  claim.dimension === 'count' && claim.bound === 'exact' && size === 1 && !fate;

/**
 * The groups, but of those in which every article tells of one and no other number ("one student told a reporter", "one student told the radio")
 * each figure alone: nothing shows that they are the same one, and that both are one is no news.
 */
export const withoutOnes = (groups: readonly (readonly number[])[], all: readonly Profile[]): number[][] =>
  groups
    .flatMap((group) => (group.every((i) => isOne(all[i]!)) ? group.map((i) => [i]) : [[...group]]))
    .sort((a, b) => a[0]! - b[0]!);
