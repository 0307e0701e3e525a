import { COMPASS, isPlaceNoun } from '../../lexicon/names.js';
import type { Comparison, NameClaim } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import { placeKey } from '../../text/place-key.js';
import { type Judge, originsOf } from '../judgement.js';

/** Distinct places compared with each other: beyond this nobody reads the table. */
const MOST_PLACES = 40;

/** What one or more claims tell alike: places, and what holds them, by key. */
interface Reading {
  readonly first: NameClaim;
  readonly articles: Set<string>;
  readonly own: ReadonlySet<string>;
  readonly within: Set<string>;
}

/**
 * Where something happened: agreed while every source shares a place with another, or tells one that holds it; divergent where a source tells
 * a place that none of the others names. Places that differ may lie side by side: no conflict.
 */
export const judgePlaces: Judge = (cluster, bench) => {
  const claims = cluster.claims.filter((c): c is NameClaim => c.kind === 'place-name' && c.site !== undefined);
  // "20 km from X", "220 km from Y": from where one place is seen is no other place.
  const readings = distinct(claims.filter((c) => c.site!.of !== 'lie'));
  const [main, ...others] = neighbourhoods(readings.filter((r) => !isRegion(r) && !isWide(r, readings)));
  const comparisons = others.flatMap((other): Comparison[] => {
    const [a, b] = [main![0]!.first, other[0]!.first];
    return [{ a: a.id, b: b.id, relation: 'compatible', because: `place: ${pair(a, b)}` }];
  });
  comparisons.push(...bearings(claims));
  const one = originsOf(cluster, bench).size < 2;
  const verdict = one ? 'single-origin' : comparisons.length > 0 ? 'divergent' : 'agreed';
  return { verdict, reasons: comparisons.map((c) => c.because), reported: null, comparisons };
};

/** "north of X" beside "northeast of X": where one place lies, seen from one other, in two directions. */
function bearings(claims: readonly NameClaim[]): Comparison[] {
  const told = new Map<string, NameClaim>();
  for (const claim of claims) {
    const bearing = claim.site!.of === 'lie' ? bearingIn(claim.value.text) : null;
    if (bearing !== null && !told.has(bearing)) told.set(bearing, claim);
  }
  const [first, ...others] = [...told.values()];
  return others.flatMap((other): Comparison[] =>
    first!.article === other.article || !meetsSet(keysOf(first!), keysOf(other))
      ? []
      : [{ a: first!.id, b: other.id, relation: 'compatible', because: `bearing: ${pair(first!, other)}` }],
  );
}

const keysOf = (claim: NameClaim): ReadonlySet<string> => new Set(claim.site!.names.map(placeKey));

function bearingIn(text: string): string | null {
  const words = text
    .toLowerCase()
    .replaceAll('-', '')
    .split(/[^a-z]+/);
  return words.find((w) => /^(?:north|south)?(?:east|west)?$/.test(w) && w !== '') ?? null;
}

function distinct(claims: readonly NameClaim[]): Reading[] {
  const readings = new Map<string, Reading>();
  for (const claim of claims) {
    const own = claim.site!.names.map(placeKey);
    const key = [...own].sort().join('|');
    const reading = readings.get(key) ?? { first: claim, articles: new Set(), own: new Set(own), within: new Set() };
    readings.set(key, reading);
    reading.articles.add(claim.article);
    for (const place of claim.site!.within) reading.within.add(placeKey(place));
  }
  return [...readings.values()].slice(0, MOST_PLACES);
}

/** "in eastern X", "Central X": a stretch of country that may hold any place of the others. */
const isRegion = ({ first }: Reading): boolean =>
  /\b(?:(?:[Nn]orth|[Ss]outh)?-?(?:[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh)ern|[Cc]entral) \p{Lu}/u.test(first.value.text);

/** True for a place that holds one told by another: it is told more widely, and says nothing against it. */
const isWide = (wide: Reading, readings: readonly Reading[]): boolean =>
  readings.some((r) => meetsSet(r.within, wide.own) && !meetsSet(r.own, wide.own) && !meetsSet(r.own, wide.within));

/** Readings whose places are linked, the neighbourhood of most reports first. */
function neighbourhoods(readings: readonly Reading[]): Reading[][] {
  const all: Reading[][] = [];
  for (const reading of readings) {
    const near = all.filter((group) => group.some((other) => areLinked(reading, other)));
    all.splice(0, all.length, ...all.filter((group) => !near.includes(group)), [...near.flat(), reading]);
  }
  const reports = (group: readonly Reading[]): number => new Set(group.flatMap((r) => [...r.articles])).size;
  return all.sort((a, b) => reports(b) - reports(a) || (a[0]!.first.id < b[0]!.first.id ? -1 : 1));
}

/**
 * The words by which a phrase names its places: "west Orland", "the air show in West Orland" both have Orland's. What stands behind a comma only tells
 * what holds them: "Marun, Zemria" and "Zenda, Zemria" are two.
 */
const namedBy = ({ first }: Reading): ReadonlySet<string> =>
  new Set(
    (first.value.text.split(',', 1)[0]!.match(/\p{Lu}\p{L}{3,}/gu) ?? [])
      .map((w) => w.toLowerCase())
      .filter((w) => !COMPASS.has(w) && !isPlaceNoun(w)),
  );

/** True where the two name one place, or have a word of its name in common, one names a place that holds the other, or one article tells both. */
const areLinked = (a: Reading, b: Reading): boolean =>
  meetsSet(a.articles, b.articles) ||
  meetsSet(a.own, b.own) ||
  meetsSet(a.own, b.within) ||
  meetsSet(b.own, a.within) ||
  meetsSet(namedBy(a), namedBy(b));

const pair = (a: NameClaim, b: NameClaim): string =>
  [a, b]
    .map((c) => `"${c.value.text.replace(/\s+/g, ' ')}"`)
    .sort()
    .join(' | ');
