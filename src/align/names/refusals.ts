import type { NameClaim, Refusal } from '../../model/index.js';
import type { Group } from './groups.js';

/** For each group of people, the first claim of every other group with the same surname: looked at, and kept apart. */
export function namesakes(people: readonly Group[]): Map<Group, Refusal[]> {
  const bySurname = new Map<string, Set<Group>>();
  for (const group of people) {
    for (const { words } of group.forms) {
      if (words.length < 2) continue;
      const surname = words.at(-1)!;
      bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(group));
    }
  }
  const refused = new Map<Group, Refusal[]>();
  for (const groups of bySurname.values()) {
    for (const group of groups) {
      const others = [...groups].filter((g) => g !== group).map(firstClaim);
      const refusals = others.map(
        (c): Refusal => ({
          claim: c.id,
          relation: 'incomparable',
          because: `another person of that surname: ${c.name}`,
        }),
      );
      refused.set(
        group,
        [...(refused.get(group) ?? []), ...refusals].sort((a, b) => (a.claim < b.claim ? -1 : 1)),
      );
    }
  }
  return refused;
}

const firstClaim = ({ forms }: Group): NameClaim =>
  forms
    .flatMap((f) => f.claims)
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.evidence.start - b.evidence.start))[0]!;
