import type { Scored } from './cluster.js';

/** How alike an item and the one most like it are, of all that one other article tells, and how alike it and the next. */
interface Best {
  first: number;
  second: number;
}

/** How a pair stands beside the other pairs of its two items in their two articles. */
export interface Rank {
  /** What the likest pairs of the two lie ahead of it, both added; 0: each is the other's likest. */
  readonly behind: number;
  /** What it lies ahead of the next best pair of either; 0 where it is not the best of both. */
  readonly ahead: number;
}

/** A lead or a lag beyond this says no more. */
const MOST_BEHIND = 4;
const MOST_AHEAD = 3;
/** Log odds of a pair of which nothing is known. */
const EVEN = 0;

/**
 * Tells how pairs of items (figures, dates) rank: an article tells a thing once as a rule, so that of two that might be another's, the liker is. `pairs`:
 * all that are alike enough to count as rivals; `articleOf`: the article of each position, by number. Without a rival a pair is set beside even odds.
 * Source: Christen, Data Matching (2012), ch. 6: restricting matches to one to one.
 */
export function ranksOf(pairs: readonly Scored[], articleOf: readonly number[]): (pair: Scored) => Rank {
  const articles = 1 + articleOf.reduce((most, n) => Math.max(most, n), 0);
  const best = new Map<number, Best>();
  const see = (i: number, j: number, score: number): void => {
    const code = i * articles + articleOf[j]!;
    const known = best.get(code);
    if (known === undefined) best.set(code, { first: score, second: EVEN });
    else if (score > known.first) {
      known.second = known.first;
      known.first = score;
    } else if (score > known.second) known.second = score;
  };
  for (const { i, j, score } of pairs) {
    if (articleOf[i] === articleOf[j]) continue;
    see(i, j, score);
    see(j, i, score);
  }
  return ({ i, j, score }) => {
    const x = best.get(i * articles + articleOf[j]!) ?? { first: score, second: EVEN };
    const y = best.get(j * articles + articleOf[i]!) ?? { first: score, second: EVEN };
    const behind = Math.max(0, x.first - score) + Math.max(0, y.first - score);
    return {
      behind: Math.min(MOST_BEHIND, behind),
      ahead: behind > 0 ? 0 : Math.max(0, Math.min(MOST_AHEAD, score - Math.max(x.second, y.second, EVEN))),
    };
  };
}
