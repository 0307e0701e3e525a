import { numbering } from '../../text/vectors.js';
import { type Scored, scoredPairs } from '../cluster.js';
import { ranksOf } from '../ranks.js';
import { scorer } from './score.js';
import type { Scale } from './weighed.js';

/** Score from which two statements are rivals of others for being told of one thing. */
const RIVALS = 0.1;
/** What a pair of two articles gains by each point that it lies ahead of the next best, and is lowered by, for each that it lies behind the best. */
const AHEAD = 0.3;
const BEHIND = 0.3;

/** Pairs of statements that may tell one thing, scored with their ranks, and the score of any other pair with its rank. */
export interface Ranked {
  readonly pairs: readonly Scored[];
  readonly ranked: (i: number, j: number, score: number) => number;
}

/** Scores the pairs of statements that share a rare word: by how near they are, and by whether another statement of either article is nearer. */
export function rankedPairs(scale: Scale, vetoed: (i: number, j: number) => boolean): Ranked {
  const { all } = scale;
  const numberOf = numbering();
  const articleOf = all.map((w) => numberOf(w.claim.article));
  const near = scoredPairs(
    all.map((w) => w.keys),
    scorer(scale, RIVALS),
    RIVALS,
  ).filter(({ i, j }) => !vetoed(i, j));
  const rankOf = ranksOf(near, articleOf);
  const ranked = (i: number, j: number, score: number): number => {
    if (score < RIVALS || articleOf[i] === articleOf[j]) return score;
    const { behind, ahead } = rankOf({ i, j, score });
    return Math.min(1, score + AHEAD * ahead - BEHIND * behind);
  };
  return { pairs: near.map(({ i, j, score }) => ({ i, j, score: ranked(i, j, score) })), ranked };
}
