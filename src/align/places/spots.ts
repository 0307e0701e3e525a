import type { NameClaim } from '../../model/index.js';
import { placeKey } from '../../text/place-key.js';
import { type Holders, holdersOf } from './holders.js';

/** A phrase of place with what alignment weighs of it. */
export interface Spot {
  readonly claim: NameClaim;
  /** Keys of the places themselves. */
  readonly own: ReadonlySet<string>;
  /** Keys of all places told, and of those that hold them, as any article tells. */
  readonly reach: ReadonlySet<string>;
}

/** Phrases of one article in one topic. */
const MOST = 2;

/** The claim's `within` takes in what other articles tell of where its places lie. */
export function spotOf(claim: NameClaim, holders: Holders): Spot {
  const own = claim.site!.names.map(placeKey).filter((k) => k !== '');
  const reach = holdersOf([...own, ...claim.site!.within.map(placeKey)], holders);
  const site = { ...claim.site!, within: [...reach].filter((k) => !own.includes(k)).sort() };
  return { claim: { ...claim, site }, own: new Set(own), reach };
}

/** True where the two name one place, or one names a place that holds the other. */
export const areLinked = (a: Spot, b: Spot): boolean =>
  [...a.own].some((k) => b.reach.has(k)) || [...b.own].some((k) => a.reach.has(k));

/** True where the two name one place. */
export const areNear = (a: Spot, b: Spot): boolean => [...a.own].some((k) => b.own.has(k));

export const reports = (spots: readonly Spot[]): number => new Set(spots.map((s) => s.claim.article)).size;

/** Groups of spots that `related` joins, directly or over others. */
export function neighbourhoods(spots: readonly Spot[], related: (a: Spot, b: Spot) => boolean): Spot[][] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const near = groups.filter((g) => g.some((other) => related(spot, other)));
    groups.splice(0, groups.length, ...groups.filter((g) => !near.includes(g)), [...near.flat(), spot]);
  }
  return groups;
}

/** By article, then by position. */
export const inOrder = (spots: readonly Spot[]): Spot[] =>
  [...spots].sort((a, b) =>
    a.claim.article === b.claim.article
      ? a.claim.evidence.start - b.claim.evidence.start
      : a.claim.article < b.claim.article
        ? -1
        : 1,
  );

/** Of each article the phrases that tell most closely where: none that holds the place of another, each place once. */
export function finestOfEach(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of inOrder(spots)) {
    const own = kept.filter((k) => k.claim.article === spot.claim.article);
    if (own.length >= MOST || own.some((k) => areNear(k, spot))) continue;
    const finer = spots.some((s) => s !== spot && s.claim.article === spot.claim.article && isHeld(s, spot));
    if (!finer) kept.push(spot);
  }
  return kept;
}

/** True where the place of `inner` lies in that of `outer`, and not the other way round. */
export const isHeld = (inner: Spot, outer: Spot): boolean =>
  [...outer.own].some((k) => inner.reach.has(k) && !inner.own.has(k)) &&
  ![...inner.own].some((k) => outer.reach.has(k));
