import { dot } from '../../text/vectors.js';
import type { Scored } from '../cluster.js';
import type { Profile } from './profile.js';

/** What the mean of all pairs of a figure and the group that it joins late comes to, at least: log odds. */
const ALLIED = -0.5;
/** Articles that must tell of one thing before another article's lone figure is set beside theirs. */
const TELLERS = 2;
/** A figure, mistaken, is hardly this many times too high; a toll may rise by more. */
const MISTAKEN = 4;

/** What is asked of two figures; null: they must not stand together. */
type Affinity = (i: number, j: number) => number | null;

const isFarFrom = (a: Profile, b: Profile): boolean =>
  !(a.moving && b.moving) && Math.max(a.size!, b.size!) > MISTAKEN * Math.min(a.size!, b.size!);

/** Counts up to this are met by chance. */
const FEW = 3;

/** "one man", "five": a small count or a bare one joins nothing late, and nothing joins it. */
const tellsEnough = ({ claim, size }: Profile): boolean =>
  claim.dimension !== 'count' || (claim.counted !== '' && size! > FEW);

/** Both are figures of one order and, of what befell people, of the same people. */
const mayDeviate = (a: Profile, b: Profile): boolean =>
  a.size !== null &&
  b.size !== null &&
  !isFarFrom(a, b) &&
  tellsEnough(a) &&
  tellsEnough(b) &&
  !((a.fate || b.fate) && a.group !== b.group);

/** Of two groups, the mean score of their pairs, and the mean likeness of the words around them. */
interface Likeness {
  readonly score: number;
  readonly words: number;
}

/** The group that a lone one joins. */
interface Choice extends Likeness {
  readonly to: number;
}

/** Figures of a group that a lone one is compared with, at most: of more, the first tell what the others tell. */
const ASKED = 24;

const mean = (scores: readonly number[]): number => scores.reduce((sum, s) => sum + s, 0) / scores.length;

/** How like two groups are; not at all where one pair of theirs must not stand together. */
function likeness(
  group: readonly number[],
  other: readonly number[],
  all: readonly Profile[],
  affinity: Affinity,
): Likeness {
  const scores: number[] = [];
  const words: number[] = [];
  for (const i of group) {
    for (const j of other.slice(0, ASKED)) {
      const score = mayDeviate(all[i]!, all[j]!) ? affinity(Math.min(i, j), Math.max(i, j)) : null;
      if (score === null) return { score: Number.NEGATIVE_INFINITY, words: 0 };
      scores.push(score);
      words.push(dot(all[i]!.words, all[j]!.words));
    }
  }
  return { score: mean(scores), words: mean(words) };
}

/**
 * The same groups, each joined by the figures of one further article that are most like its own: where two articles tell of one thing, a third that
 * tells of it once more, in words of its own and with another figure, is the one that a reader wants to see. `pairs`: those that share a
 * block; `groups` and what is returned: positions in `all`, each in order.
 */
export function withStragglers(
  groups: readonly (readonly number[])[],
  all: readonly Profile[],
  pairs: readonly Scored[],
  affinity: Affinity,
): number[][] {
  const articlesOf = groups.map((group) => new Set(group.map((i) => all[i]!.claim.article)));
  const groupAt: number[] = [];
  groups.forEach((group, k) => {
    for (const i of group) groupAt[i] = k;
  });
  /** For each lone group, the one that it is most like. */
  const best = new Map<number, Choice>();
  const tried = new Set<string>();
  const tryJoin = (from: number, to: number): void => {
    if (tried.has(`${from} ${to}`) || articlesOf[from]!.size > 1 || articlesOf[to]!.size < TELLERS) return;
    tried.add(`${from} ${to}`);
    const [article] = articlesOf[from]!;
    if (articlesOf[to]!.has(article!)) return;
    const found = likeness(groups[from]!, groups[to]!, all, affinity);
    if (found.score >= ALLIED && found.score > (best.get(from)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(from, { to, ...found });
  };
  for (const { i, j, score } of pairs) {
    const [a, b] = [groupAt[i]!, groupAt[j]!];
    if (a === b || score < ALLIED) continue;
    tryJoin(a, b);
    tryJoin(b, a);
  }
  return joined(groups, articlesOf, best);
}

/** Groups with those that join them, of each article the one told in words most like theirs. */
function joined(
  groups: readonly (readonly number[])[],
  articlesOf: readonly ReadonlySet<string>[],
  best: ReadonlyMap<number, Choice>,
): number[][] {
  const members = groups.map((group) => [...group]);
  const came = groups.map(() => new Set<string>());
  for (const [from, { to }] of [...best].sort(([a, x], [b, y]) => y.words - x.words || a - b)) {
    const [article] = articlesOf[from]!;
    if (came[to]!.has(article!)) continue;
    came[to]!.add(article!);
    members[to]!.push(...members[from]!);
    members[from] = [];
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => group.sort((x, y) => x - y))
    .sort((a, b) => a[0]! - b[0]!);
}
