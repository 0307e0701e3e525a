import type { Refusal } from '../../model/index.js';
import { numbering } from '../../text/vectors.js';
import { clusterScored, type Scored, scoredPairs } from '../cluster.js';
import type { EventFrame } from '../event.js';
import { ranksOf } from '../ranks.js';
import { blocksOf } from './blocks.js';
import { WEIGHTS, type Weights } from './features.js';
import { haveMoreInCommon } from './in-common.js';
import { withDeeds } from './one-deed.js';
import { withoutOnes } from './ones.js';
import type { Profile } from './profile.js';
import { type Compared, refusalsOf } from './refusals.js';
import { scorer } from './score.js';
import { withSoleFigures } from './sole.js';
import { withStragglers } from './stragglers.js';
import { areTied, withTies } from './tied.js';
import { barOf, doubtsOf, type Veto } from './vetoes/index.js';

/** Log odds from which two figures are taken to be of one thing, and from which the mean of two groups lets them join. */
const FLOOR = 0.5;
const MEAN = 0;

/** Log odds by its own words that a pair needs, however far it lies ahead of its rivals. */
const LIKELY = 0.1;

/** However sure two figures are one, or are not, they speak for their groups no louder than this. */
const LOUDEST = 2;
const LOUDEST_AGAINST = 5;

/** Log odds of a pair below which it is no rival of another: it is rather not of one thing itself. */
const LEAST = 0;

/** Log odds of a measure and its own conversion: more than any other pair's. */
const ONE = 9;

/** "32 metres (104 ft)": what one article tells in two units, but for sums, which are compared in one currency. */
const isOneMeasure = (a: Profile, b: Profile): boolean =>
  (a.original !== null || b.original !== null) &&
  a.claim.dimension !== 'money' &&
  (a.original === b.claim || b.original === a.claim);

const cut = (odds: number): number => Math.max(-LOUDEST_AGAINST, Math.min(LOUDEST, odds));

/** Of all figures, by their positions: which pairs may be of one thing, how alike they are, and how the pairs rank. */
export interface Comparison {
  /** Pairs of one block that look alike, those that are barred among them. */
  readonly pairs: readonly Compared[];
  /** Log odds by a pair's own words; null: barred. */
  readonly alike: (i: number, j: number) => number | null;
  readonly rankOf: ReturnType<typeof ranksOf>;
}

/** Compares the figures of all articles, two by two. */
export function compared(
  all: readonly Profile[],
  frame: EventFrame,
  rarity: (lemma: string) => number,
  weights: Weights = WEIGHTS,
): Comparison {
  const scoreOf = scorer(weights);
  const bare = (i: number, j: number): number => (isOneMeasure(all[i]!, all[j]!) ? ONE : scoreOf(all[i]!, all[j]!));
  const barred = (i: number, j: number, score: number): Veto | null =>
    score === ONE ? null : barOf(all[i]!, all[j]!, frame);
  const doubted = (i: number, j: number, score: number): number =>
    score === ONE ? ONE : doubtsOf(all[i]!, all[j]!, frame).reduce((sum, doubt) => sum + weights.doubts[doubt], score);
  const pairs = scoredPairs(
    all.map((p) => blocksOf(p, rarity)),
    bare,
    LEAST,
  ).map(({ i, j, score }): Compared => {
    const bar = barred(i, j, score);
    return { i, j, score, bar, alike: bar === null ? doubted(i, j, score) : null };
  });
  const rivals = pairs.flatMap(({ i, j, alike }) => (alike === null || alike < LEAST ? [] : [{ i, j, score: alike }]));
  const numberOf = numbering();
  return {
    pairs,
    alike: (i, j) => {
      const score = bare(i, j);
      return barred(i, j, score) === null ? doubted(i, j, score) : null;
    },
    rankOf: ranksOf(
      rivals,
      all.map((p) => numberOf(p.claim.article)),
    ),
  };
}

/** Tells of two figures the log odds that they are of one thing: by how alike they are, and by how much liker others are. */
function affinityOf(all: readonly Profile[], { alike, rankOf }: Comparison) {
  const { ofTwo, ofOne } = WEIGHTS.ranks;
  const ranked = (i: number, j: number, score: number): number => {
    if (all[i]!.claim.article === all[j]!.claim.article) return cut(ofOne.bias + ofOne.alike * score);
    const { behind, ahead } = rankOf({ i, j, score });
    return cut(ofTwo.bias + ofTwo.alike * score + ofTwo.behind * behind + ofTwo.ahead * ahead);
  };
  const affinity = (i: number, j: number): number | null => {
    const score = alike(i, j);
    return score === null ? null : ranked(i, j, score);
  };
  return { ranked, affinity };
}

/** Positions of the figures that belong together, group by group, and what was kept apart from each group. */
export function grouped(
  all: readonly Profile[],
  frame: EventFrame,
  rarity: (lemma: string) => number,
): { groups: number[][]; refused: Refusal[][] } {
  const comparison = compared(all, frame, rarity);
  const { ranked, affinity } = affinityOf(all, comparison);
  // What one article tells twice is joined by what others tell, unless it is a measure and its conversion.
  const isLikely = (a: Profile, b: Profile, alike: number): boolean =>
    alike === ONE ||
    (a.claim.article !== b.claim.article && alike >= LIKELY && haveMoreInCommon(a, b, WEIGHTS) && areTied(a, b));
  const pairs: Scored[] = comparison.pairs.flatMap(({ i, j, alike }) =>
    alike === null || !isLikely(all[i]!, all[j]!, alike) ? [] : [{ i, j, score: ranked(i, j, alike) }],
  );
  const clusters = clusterScored(
    all.length,
    pairs.filter(({ score }) => score >= FLOOR),
    affinity,
    MEAN,
  );
  const told = withStragglers(withSoleFigures(clusters, all, affinity), all, pairs, affinity);
  const groups = withoutOnes(withTies(withDeeds(told, all, affinity), all), all);
  return { groups, refused: refusalsOf(all, comparison.pairs, groups, frame) };
}
