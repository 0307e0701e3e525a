import type { NameClaim } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import { placeKey } from '../../text/place-key.js';
import { type Holders, holdersOf } from './holders.js';

/** A phrase of place with what alignment weighs of it. */
export interface Spot {
  readonly claim: NameClaim;
  /** Keys of the places themselves. */
  readonly own: ReadonlySet<string>;
  /** Keys of all places told, and of those that hold them, as any article tells. */
  readonly reach: ReadonlySet<string>;
  /** Keys of what holds the places by the words of the phrase itself: "Zemria" of "in Orley, Zemria". */
  readonly told: ReadonlySet<string>;
}

/** Phrases of one article in one topic. */
const MOST = 2;

/** The claim's `within` takes in what other articles tell of where its places lie. */
export function spotOf(claim: NameClaim, holders: Holders): Spot {
  const own = claim.site!.names.map(placeKey).filter((k) => k !== '');
  const told = new Set(claim.site!.within.map(placeKey));
  const reach = holdersOf([...own, ...told], holders);
  const site = { ...claim.site!, within: [...reach].filter((k) => !own.includes(k)).sort() };
  return { claim: { ...claim, site }, own: new Set(own), reach, told };
}

/** True where the two name one place, or one names a place that holds the other. */
export const areLinked = (a: Spot, b: Spot): boolean => meetsSet(a.own, b.reach) || meetsSet(b.own, a.reach);

/** True where the two name one place. */
const areNear = (a: Spot, b: Spot): boolean => meetsSet(a.own, b.own);

/** True where both phrases tell what holds their places, and it is one: "in Orley, Zemria", "near Marun in Zemria". */
export const areBesides = (a: Spot, b: Spot): boolean => meetsSet(a.told, b.told);

/** How many articles tell of the spots. */
export const reports = (spots: readonly Spot[]): number => new Set(spots.map((s) => s.claim.article)).size;

/** Groups of spots that are linked, directly or over others; takes about linear time, by the places' keys. */
export function neighbourhoods(spots: readonly Spot[]): Spot[][] {
  const parent = spots.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; at !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  const owner = new Map<string, number>();
  spots.forEach((spot, i) => {
    for (const key of spot.own) if (!owner.has(key)) owner.set(key, i);
  });
  spots.forEach((spot, i) => {
    for (const key of spot.reach) if (owner.has(key)) parent[rootOf(i)] = rootOf(owner.get(key)!);
  });
  const groups = new Map<number, Spot[]>();
  spots.forEach((spot, i) => {
    const group = groups.get(rootOf(i));
    if (group === undefined) groups.set(rootOf(i), [spot]);
    else group.push(spot);
  });
  return [...groups.values()];
}

/** Spots of which one place holds another's are looked at up to this many for each place. */
const HELD = 20;

/** The spots of which no place holds that of another: the finest that are told. */
export function finest(spots: readonly Spot[]): Spot[] {
  const inside = new Map<string, Spot[]>();
  for (const spot of spots) {
    for (const key of spot.reach) {
      if (spot.own.has(key)) continue;
      const known = inside.get(key);
      if (known === undefined) inside.set(key, [spot]);
      else if (known.length < HELD) known.push(spot);
    }
  }
  return spots.filter((spot) => ![...spot.own].some((key) => inside.get(key)?.some((inner) => isHeld(inner, spot))));
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

/** The spots of each article, in order. */
export function byArticle(spots: readonly Spot[]): Map<string, Spot[]> {
  const articles = new Map<string, Spot[]>();
  for (const spot of inOrder(spots)) {
    const own = articles.get(spot.claim.article);
    if (own === undefined) articles.set(spot.claim.article, [spot]);
    else own.push(spot);
  }
  return articles;
}

/** Of each article the phrases that tell most closely where: none that holds the place of another, each place once. */
export const finestOfEach = (spots: readonly Spot[]): Spot[] =>
  [...byArticle(spots).values()].flatMap((own) => {
    const kept: Spot[] = [];
    for (const spot of finest(own)) if (kept.length < MOST && !kept.some((k) => areNear(k, spot))) kept.push(spot);
    return kept;
  });

/** True where the place of `inner` lies in that of `outer`, and not the other way round. */
export const isHeld = (inner: Spot, outer: Spot): boolean =>
  [...outer.own].some((k) => inner.reach.has(k) && !inner.own.has(k)) && !meetsSet(inner.own, outer.reach);

/** The first spot of each event and set of places: enough to compare with. */
export const onePerPlace = (spots: readonly Spot[]): Spot[] => [
  ...new Map([...spots].reverse().map((s) => [`${s.claim.site!.of}|${[...s.own].sort().join('|')}`, s])).values(),
];
