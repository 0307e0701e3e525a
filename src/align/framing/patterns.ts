import { DEGREE_ADVERBS } from '../../lexicon/degrees.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import { inOrder, type Setting } from './families.js';
import { isShared, joinByKeys } from './groups.js';
import { objectKeys } from './keys.js';
import { byMoment } from './moments.js';

const distinct = (claims: readonly FramingClaim[]): number => new Set(claims.map((c) => c.label)).size;

/** What two articles call the first of its kind: same noun, same days. */
export function alignSuperlatives(claims: readonly FramingClaim[], { published }: Setting): Cluster[] {
  // Told as background or not: "the worst in the city's history" speaks of history and is still told of this event.
  const found = claims.filter((c) => c.concept === 'superlative');
  return byMoment(found, published)
    .flatMap((moment) => joinByKeys(inOrder(moment), objectKeys))
    .filter((group) => isShared(group) && distinct(group) >= 2)
    .map((group) => {
      const noun = group[0]?.objects?.[0] ?? '';
      return {
        kind: 'framing' as const,
        key: `superlative ${noun}`,
        title: `How the ${noun} is ranked`,
        claims: inOrder(group),
        together: [`ranked noun: ${noun}`],
        refused: [],
      };
    });
}

const isGraded = (claim: FramingClaim): boolean => DEGREE_ADVERBS.has(claim.label.split(' ')[0] ?? '');

/** What it is said of, and where: one article's "endangered gorilla" and "endangered species" are one thing. */
const degreeKeys = (claim: FramingClaim): Set<string> =>
  new Set([...objectKeys(claim), `in ${claim.article}: ${claim.label}`]);

/** One property that some article grades and another does not, or grades otherwise, of nouns that two articles share. */
export function alignDegrees(claims: readonly FramingClaim[]): Cluster[] {
  const byProperty = new Map<string, FramingClaim[]>();
  for (const c of claims)
    if (c.concept.startsWith('degree:')) byProperty.set(c.concept, [...(byProperty.get(c.concept) ?? []), c]);
  return [...byProperty]
    .filter(([, group]) => group.some(isGraded))
    .flatMap(([concept, group]) => joinByKeys(inOrder(group), degreeKeys).map((g) => ({ concept, g })))
    .filter(({ g }) => isShared(g) && distinct(g) >= 2 && g.some(isGraded))
    .map(({ concept, g }) => {
      const property = concept.slice('degree:'.length);
      const noun = g[0]?.objects?.[0] ?? '';
      return {
        kind: 'framing' as const,
        key: `${concept} ${noun}`,
        title: `Words for: how ${property}`,
        claims: inOrder(g),
        together: [`property: ${property}`, `of: ${noun}`],
        refused: [],
      };
    });
}

/** The headlines, side by side. */
export function alignHeadlines(claims: readonly FramingClaim[]): Cluster[] {
  const headlines = inOrder(claims.filter((c) => c.concept === 'headline'));
  if (!isShared(headlines)) return [];
  return [
    {
      kind: 'framing',
      key: 'headline',
      title: 'What each headline puts first',
      claims: headlines,
      together: ['one headline an article'],
      refused: [],
    },
  ];
}
