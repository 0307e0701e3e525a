import type { QuantityClaim } from '../../model/index.js';
import { dot } from '../../text/vectors.js';
import type { Profile } from './profile.js';

/** What the likeliest pair of two such groups comes to, at least: log odds. */
const LEAST = 1;
/** Figures this near, as a ratio, may be one figure, rounded or mistaken. */
const CLOSE = 1.1;
/** Two groups that tell one figure tell no other that is further from it, as a ratio. */
const NEAR = 1.25;
/** How telling a figure is that two groups may tell of one thing in no word alike: "35 minutes", not "two weeks". */
const TELLING = 0.7;
const SOME_WORDS = 0.1;
/** Counts below this are met by chance. */
const MANY = 20;

/** Dimensions whose property is a mere verb; of the others it says what is measured. */
const VERBAL = new Set<QuantityClaim['dimension']>(['count', 'duration', 'money', 'share']);
/** Figures of which an article tells several, all alike. */
const OFTEN = new Set<QuantityClaim['dimension']>(['age', 'magnitude']);
/** "Dozens", "several": no figure. */
const VAGUE = new Set<QuantityClaim['bound']>(['open-plural', 'vague']);
/** "24 of them": whose noun stands elsewhere. */
const isPronoun = ({ evidence }: QuantityClaim): boolean => / of (?:them|these|those|which|whom)$/.test(evidence.quote);

/** What is asked of two figures; null: they must not stand together. */
type Affinity = (i: number, j: number) => number | null;

/** Two groups, and the pair of their figures by which they met. */
type Meeting = readonly [a: number, b: number];

const isWithin = (a: number, b: number, ratio: number): boolean => Math.max(a, b) <= ratio * Math.min(a, b);

const isFigure = ({ claim, size }: Profile): boolean =>
  size !== null &&
  !OFTEN.has(claim.dimension) &&
  !VAGUE.has(claim.bound) &&
  !isPronoun(claim) &&
  (claim.dimension !== 'count' || size >= MANY);

/** The figures of each dimension, the smallest first, each with the groups that tell it. */
function figuresOf(groups: readonly (readonly number[])[], all: readonly Profile[]) {
  const figures = new Map<string, Map<number, Set<number>>>();
  groups.forEach((group, k) => {
    for (const { claim, size } of group.map((i) => all[i]!).filter(isFigure)) {
      const held = figures.get(claim.dimension) ?? new Map<number, Set<number>>();
      figures.set(claim.dimension, held.set(size!, (held.get(size!) ?? new Set()).add(k)));
    }
  });
  return [...figures.values()].map((held) => [...held].sort(([a], [b]) => a - b));
}

/** Pairs of groups that alone tell a figure, or two figures a tenth apart. */
function meetings(groups: readonly (readonly number[])[], all: readonly Profile[]): Meeting[] {
  const found: Meeting[] = [];
  for (const figures of figuresOf(groups, all)) {
    figures.forEach(([size], at) => {
      const near = new Set<number>();
      let first = at;
      while (first > 0 && isWithin(figures[first - 1]![0], size, CLOSE)) first--;
      for (let n = first; n < figures.length && near.size <= 2 && isWithin(figures[n]![0], size, CLOSE); n++)
        for (const k of figures[n]![1]) near.add(k);
      const [a, b, ...more] = near;
      if (a !== undefined && b !== undefined && more.length === 0) found.push(a < b ? [a, b] : [b, a]);
    });
  }
  return found;
}

/** True for two figures that may be of one thing; false for two measures, and for two counts that but have one figure. */
function areAlike(a: Profile, b: Profile, score: number): boolean {
  const { dimension } = a.claim;
  const other = !VERBAL.has(dimension) && a.claim.property !== b.claim.property;
  if (other || !isFigure(a) || !isFigure(b) || (dimension === 'count' && a.size === b.size)) return false;
  const chance = a.size === b.size && Math.min(a.telling, b.telling) < TELLING && dot(a.words, b.words) < SOME_WORDS;
  return isWithin(a.size!, b.size!, CLOSE) && score >= LEAST && !chance;
}

/** True where no article tells of both, none of theirs must stand apart or lies far off, and one pair is alike enough. */
function areOne(mine: readonly number[], theirs: readonly number[], all: readonly Profile[], affinity: Affinity) {
  const articles = new Set(mine.map((i) => all[i]!.claim.article));
  if (theirs.some((j) => articles.has(all[j]!.claim.article))) return false;
  let alike = false;
  for (const i of mine) {
    for (const j of theirs) {
      const [a, b] = [all[i]!, all[j]!];
      const score = affinity(Math.min(i, j), Math.max(i, j));
      if (score === null || (a.size !== null && b.size !== null && !isWithin(a.size, b.size, NEAR))) return false;
      alike ||= areAlike(a, b, score);
    }
  }
  return alike;
}

/**
 * The same groups, two of them joined where they alone, of all articles, tell one figure of a measure, or two that lie a tenth apart: "35 minutes"
 * that the police took and "about 35 minutes" of searching, 50 people charged and 51. There is nothing else that either could be. Positions in
 * `all`, each in order.
 */
export function withSoleFigures(
  groups: readonly (readonly number[])[],
  all: readonly Profile[],
  affinity: Affinity,
): number[][] {
  const members = groups.map((group) => [...group]);
  const joined = new Set<number>();
  for (const [a, b] of meetings(groups, all)) {
    if (joined.has(a) || joined.has(b) || !areOne(members[a]!, members[b]!, all, affinity)) continue;
    joined.add(a).add(b);
    members[a] = [...members[a]!, ...members[b]!].sort((x, y) => x - y);
    members[b] = [];
  }
  return members.filter((group) => group.length > 0).sort((x, y) => x[0]! - y[0]!);
}
