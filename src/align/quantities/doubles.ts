import type { Profile } from './profile.js';
import type { Veto } from './vetoes/index.js';

/** What is said of two figures, by their positions. */
type Between<T> = (i: number, j: number) => T;

const NONE: readonly number[] = [];

/** A count from which on an article hardly tells it of two things. */
const LEAST = 13;

/** Of each figure the others by which its article tells it once more: the same figure, that no rule keeps apart from it. */
function doublesOf(all: readonly Profile[], isOne: Between<boolean>): (readonly number[])[] {
  const alike = new Map<string, number[]>();
  all.forEach(({ claim, size }, i) => {
    if (size === null || (claim.dimension === 'count' && size < LEAST)) return;
    const key = `${claim.article} ${claim.dimension} ${size}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [i]);
    else known.push(i);
  });
  const doubles = all.map(() => NONE);
  for (const group of alike.values())
    if (group.length > 1) for (const i of group) doubles[i] = group.filter((j) => j !== i && isOne(i, j));
  return doubles;
}

/**
 * The same rules, but that of what an article tells twice no scope keeps the one from a figure that goes with the other: where a report has "99
 * people aboard" and "99 souls lost", those souls are counted by the "98 aboard" of the next. `isAlike`: two figures score high enough.
 */
export function withDoubles(
  all: readonly Profile[],
  veto: Between<Veto | null>,
  isAlike: Between<boolean>,
): Between<Veto | null> {
  const isOne: Between<boolean> = (i, j) => isAlike(i, j) && veto(i, j) === null;
  const doubles = doublesOf(all, isOne);
  return (i, j) => {
    const kept = veto(i, j);
    if (kept?.relation !== 'other-scope' || all[i]!.claim.article === all[j]!.claim.article) return kept;
    const stands = doubles[i]!.some((k) => isOne(k, j)) || doubles[j]!.some((k) => isOne(i, k));
    return stands ? null : kept;
  };
}
