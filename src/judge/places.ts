import type { Comparison, NameClaim } from '../model/index.js';
import { placeKey } from '../text/place-key.js';
import { type Judge, originsOf } from './judgement.js';

/**
 * Where something happened: agreed while every source shares a place with another, or tells one that holds it; divergent where a source tells
 * a place that none of the others names. Places that differ may lie side by side: no conflict.
 */
export const judgePlaces: Judge = (cluster, bench) => {
  const claims = cluster.claims.filter((c): c is NameClaim => c.kind === 'place-name' && c.site !== undefined);
  const [main = [], ...others] = neighbourhoods(claims.filter((c) => !isWide(c, claims)));
  const comparisons = others.flatMap(([other]): Comparison[] =>
    main[0] === undefined || other === undefined
      ? []
      : [{ a: main[0].id, b: other.id, relation: 'compatible', because: `place: ${pair(main[0], other)}` }],
  );
  const one = originsOf(cluster, bench).size < 2;
  const verdict = one ? 'single-origin' : comparisons.length > 0 ? 'divergent' : 'agreed';
  return { verdict, reasons: comparisons.map((c) => c.because), reported: null, comparisons };
};

/** True for a place that holds one told by another article: it is told more widely, and says nothing against it. */
function isWide(claim: NameClaim, claims: readonly NameClaim[]): boolean {
  const own = claim.site!.names.map(placeKey);
  const within = new Set(claim.site!.within.map(placeKey));
  return claims.some(({ site }) => {
    const names = site!.names.map(placeKey);
    return site!.within.some((w) => own.includes(placeKey(w))) && !names.some((n) => own.includes(n) || within.has(n));
  });
}

/** Claims whose places are linked, the largest neighbourhood first. */
function neighbourhoods(claims: readonly NameClaim[]): NameClaim[][] {
  const all: NameClaim[][] = [];
  for (const claim of claims) {
    const near = all.filter((group) => group.some((other) => areLinked(claim, other)));
    all.splice(0, all.length, ...all.filter((group) => !near.includes(group)), [...near.flat(), claim]);
  }
  const reports = (group: readonly NameClaim[]): number => new Set(group.map((c) => c.article)).size;
  return all.sort((a, b) => reports(b) - reports(a) || (a[0]!.id < b[0]!.id ? -1 : 1));
}

/** True where the two name one place, one names a place that holds the other, or one article tells both. */
function areLinked(a: NameClaim, b: NameClaim): boolean {
  if (a.article === b.article) return true;
  const own = ({ site }: NameClaim): string[] => site!.names.map(placeKey);
  const reach = (c: NameClaim): Set<string> => new Set([...own(c), ...c.site!.within.map(placeKey)]);
  const [x, y] = [reach(a), reach(b)];
  return own(a).some((k) => y.has(k)) || own(b).some((k) => x.has(k));
}

const pair = (a: NameClaim, b: NameClaim): string =>
  [a, b]
    .map((c) => `"${c.value.text.replace(/\s+/g, ' ')}"`)
    .sort()
    .join(' | ');
