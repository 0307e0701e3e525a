import type { QuantityClaim } from '../../model/index.js';
import type { Profile } from './profile.js';

/** What the likeliest pair of two such groups comes to, at least. */
const LEAST = 0.3;

/** Dimensions whose property is a mere verb; of the others it says what is measured. */
const VERBAL = new Set<QuantityClaim['dimension']>(['duration', 'money', 'share']);
/** Figures of which an article tells several, and of which two are often as many. */
const OFTEN = new Set<QuantityClaim['dimension']>(['age', 'count', 'magnitude']);

/** Two groups that tell one figure tell no other that is further from it, as a ratio. */
const NEAR = 1.25;

const areNear = ({ size: a }: Profile, { size: b }: Profile): boolean =>
  a === null || b === null || Math.max(a, b) <= NEAR * Math.min(a, b);

/** What is asked of two figures; null: they must not stand together. */
type Affinity = (i: number, j: number) => number | null;

/** A measure by its figure in base units, "duration 2100"; null for what is no measure, or none of one figure. */
const figureOf = ({ claim, size }: Profile): string | null =>
  OFTEN.has(claim.dimension) || claim.value.best === null || size === null ? null : `${claim.dimension} ${size}`;

/** The groups that hold each figure. */
function holders(groups: readonly (readonly number[])[], all: readonly Profile[]): Map<string, Set<number>> {
  const held = new Map<string, Set<number>>();
  groups.forEach((group, k) => {
    for (const i of group) {
      const figure = figureOf(all[i]!);
      if (figure !== null) held.set(figure, (held.get(figure) ?? new Set()).add(k));
    }
  });
  return held;
}

/** True where the two tell that figure of what may be one thing, no article tells both, and none of theirs must stand apart. */
function areOne(
  mine: readonly number[],
  theirs: readonly number[],
  figure: string,
  all: readonly Profile[],
  affinity: Affinity,
): boolean {
  const articles = new Set(mine.map((i) => all[i]!.claim.article));
  if (theirs.some((j) => articles.has(all[j]!.claim.article))) return false;
  let best = 0;
  for (const i of mine) {
    for (const j of theirs) {
      const score = affinity(Math.min(i, j), Math.max(i, j));
      const [a, b] = [all[i]!, all[j]!];
      if (score === null || !areNear(a, b)) return false;
      const measured = VERBAL.has(a.claim.dimension) || a.claim.property === b.claim.property;
      if (measured && figureOf(a) === figure && figureOf(b) === figure) best = Math.max(best, score);
    }
  }
  return best >= LEAST;
}

/**
 * The same groups, two of them joined where they alone, of all articles, tell one figure of a measure: "35 minutes" that the police took, and
 * "about 35 minutes" of searching. There is nothing else that either could be. Positions in `all`, each in order.
 */
export function withSoleFigures(
  groups: readonly (readonly number[])[],
  all: readonly Profile[],
  affinity: Affinity,
): number[][] {
  const members = groups.map((group) => [...group]);
  // Where the members of a group that was joined to another one stand now.
  const into = groups.map((_, k) => k);
  const placeOf = (k: number): number => (into[k] === k ? k : placeOf(into[k]!));
  for (const [figure, held] of holders(groups, all)) {
    const [a, b, ...more] = new Set([...held].map(placeOf));
    if (a === undefined || b === undefined || more.length > 0) continue;
    if (!areOne(members[a]!, members[b]!, figure, all, affinity)) continue;
    members[a] = [...members[a]!, ...members[b]!].sort((x, y) => x - y);
    members[b] = [];
    into[b] = a;
  }
  return members.filter((group) => group.length > 0).sort((x, y) => x[0]! - y[0]!);
}
