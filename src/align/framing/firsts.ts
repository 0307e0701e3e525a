import { nearWord } from '../../lexicon/near-words.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import { reachesApart } from './bounds.js';
import { inOrder, OPENING, type Setting } from './families.js';
import { commonKeys, isShared, joinByKeys } from './groups.js';

/** "the first mayor in years to resign" is one with what is told of resigning; in openings, with what is told of a mayor, too. */
function firstKeys({ objects = [], sentence }: FramingClaim): Set<string> {
  const [noun, deed] = objects;
  const keys = deed === undefined ? [] : [`to ${nearWord(deed)}`];
  return new Set(noun === undefined || sentence >= OPENING ? keys : [...keys, nearWord(noun)]);
}

const isTelling = (claims: readonly FramingClaim[], published: Setting['published']): boolean =>
  claims.some((a) => claims.some((b) => a.article < b.article && reachesApart(a, b, published)));

/** Since when two articles say that somebody is the first to do it, or something the first of its kind. */
export function alignFirsts(claims: readonly FramingClaim[], { published }: Setting): Cluster[] {
  return joinByKeys(inOrder(claims.filter((c) => c.concept === 'first')), firstKeys)
    .filter((group) => isShared(group) && isTelling(group, published))
    .map((group) => {
      const [noun = 'one'] = commonKeys(group, ({ objects = [] }) => new Set(objects.slice(0, 1)));
      return {
        kind: 'framing' as const,
        key: `first ${noun}`,
        title: `How far back the ${noun} is the first`,
        claims: inOrder(group),
        together: [`the first: ${noun}`],
        refused: [],
      };
    });
}
