import { fatesMeet } from '../../lexicon/fates.js';
import type { QuantityClaim } from '../../model/index.js';
import { placeKey } from '../../text/place-key.js';

/** What scopes are read from: a count of people and what became of them. */
export interface Counted {
  readonly claim: QuantityClaim;
  readonly fate: boolean;
  readonly near: boolean;
  readonly size: number | null;
}

/** Sentences that may lie between the counts of two parts that are set beside each other. */
const BESIDE = 2;

/** Which places a fate is counted at apart, by their keys. */
interface Parts {
  /** Places whose count is a part of a greater one that some article tells. */
  readonly parts: Set<string>;
  /** For each place, those it is set beside. */
  readonly apart: Map<string, Set<string>>;
  /** The same, where both make up the whole: what the one counts is all but the other. */
  readonly exact: Map<string, Set<string>>;
}

const link = (links: Map<string, Set<string>>, a: string, b: string): void => {
  links.set(a, (links.get(a) ?? new Set()).add(b));
  links.set(b, (links.get(b) ?? new Set()).add(a));
};

const keysOf = (c: Counted): readonly string[] => (c.claim.where ?? []).map(placeKey);
const placeOf = (c: Counted): string | null => (c.claim.where?.length === 1 ? keysOf(c)[0]! : null);

/** Placed counts of one fate and article that are set beside each other: keeps the cost of a list in bounds. */
const MOST = 40;

/** Whole counts of one article with two of its counts at two places that they hold. */
function learn(found: Parts, counts: readonly Counted[]): void {
  const placed = counts.filter((c) => placeOf(c) !== null).slice(0, MOST);
  for (const [i, p] of placed.entries()) {
    for (const q of placed.slice(i + 1)) {
      const [a, b] = [placeOf(p)!, placeOf(q)!];
      if (a === b || Math.abs(p.claim.sentence - q.claim.sentence) > BESIDE) continue;
      link(found.apart, a, b);
      // "120 were hurt in Calder and 360 in Ellery": one sentence tells each its own
      if (p.claim.sentence === q.claim.sentence) found.parts.add(a).add(b);
      const sum = p.size! + q.size!;
      const wholes = counts.filter((t) => t !== p && t !== q && placeOf(t) !== a && placeOf(t) !== b && t.size! >= sum);
      if (wholes.length === 0) continue;
      found.parts.add(a).add(b);
      if (wholes.some((t) => t.size === sum)) link(found.exact, a, b);
    }
  }
}

/** How many times a part the whole is, at least, where no other part is told. */
const TIMES = 2;

/** "The quake injured 400. On Samburg 12 were hurt": where the dead of Samburg are known to be a part, so are the far fewer hurt there. */
function learnFrom(found: Parts, known: ReadonlySet<string>, counts: readonly Counted[]): void {
  for (const p of counts) {
    const place = placeOf(p);
    if (place === null || !known.has(place)) continue;
    if (counts.some((t) => keysOf(t).length === 0 && t.size! >= TIMES * p.size!)) found.parts.add(place);
  }
}

/** "85 people in Calder and Ellery": where counts of each are told as well, they are parts of it. */
function learnJoint(found: Parts, counts: readonly Counted[]): void {
  const single = new Set(counts.map(placeOf));
  for (const c of counts) {
    const keys = keysOf(c);
    if (keys.length < 2 || !keys.every((k) => single.has(k))) continue;
    for (const k of keys) found.parts.add(k);
    for (const a of keys) for (const b of keys) if (a < b) link(found.apart, a, b);
  }
}

/** "120 were hurt in Calder, 360 in Ellery": those taken to hospital in Ellery are a part, too. */
function shareParts(from: Parts, to: Parts): void {
  for (const part of [...from.parts]) to.parts.add(part);
}

/** One name for places that are both all but a third: where 57 are 55 in a city and two on an island, and 53 are 51 in its country and those two. */
function nameOf({ exact, apart }: Parts, key: string): string {
  const others = [...(exact.get(key) ?? [])];
  const same = others.flatMap((o) => [...(exact.get(o) ?? [])]).filter((k) => !apart.get(key)?.has(k));
  return [key, ...same].sort()[0]!;
}

/** The part that a figure counts, by article and figure: a total has none. */
export type ScopeOf = (c: Counted) => string | null;

/** Letters by which a land and its people are one. */
const STEM = 4;
const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);

/**
 * Parts by place: the dead of one town, beside those of another or of all. A place is a part where some article tells its count beside another place's, and a
 * greater figure that holds both, or tells both in one sentence. `wordsOf` gives the words of a claim's sentence.
 */
export function scopesOf(all: readonly Counted[], wordsOf: (claim: QuantityClaim) => readonly string[]): ScopeOf {
  const counts = all.filter(
    (c) => c.fate && c.near && c.size !== null && c.claim.dimension === 'count' && !c.claim.part,
  );
  const byFate = new Map<string, Parts>();
  const inArticle = new Map<string, Counted[]>();
  for (const fate of new Set(counts.map((c) => c.claim.property))) {
    const found: Parts = { parts: new Set(), apart: new Map(), exact: new Map() };
    const ofFate = counts.filter((c) => c.claim.property === fate);
    for (const article of new Set(ofFate.map((c) => c.claim.article))) {
      const own = ofFate.filter((c) => c.claim.article === article);
      inArticle.set(`${article} ${fate}`, own);
      learn(found, own);
    }
    learnJoint(found, ofFate);
    byFate.set(fate, found);
  }
  for (const [fate, found] of byFate)
    for (const near of byFate.keys()) if (near !== fate && fatesMeet(near, fate)) shareParts(found, byFate.get(near)!);
  const known = new Set([...byFate.values()].flatMap(({ parts }) => [...parts]));
  for (const [key, own] of inArticle) learnFrom(byFate.get(key.slice(key.lastIndexOf(' ') + 1))!, known, own);
  /** "the Northern agency said 17 had died" where all are 19: its own country's part. */
  const named = (c: Counted, found: Parts, own: readonly Counted[]): string | null => {
    if (!own.some((t) => keysOf(t).length !== 1 && t.size! > c.size!)) return null;
    const stems = new Set(wordsOf(c.claim).map(stemOf));
    const places = [...found.parts].filter((k) =>
      own.some((t) => (t.claim.where ?? []).some((w) => placeKey(w) === k && stems.has(stemOf(w)))),
    );
    return places.length === 1 ? places[0]! : null;
  };
  return (c) => {
    const found = byFate.get(c.claim.property);
    if (found === undefined || found.parts.size === 0 || !c.fate || !c.near || c.claim.part) return null;
    const keys = keysOf(c);
    if (keys.length > 1) return null;
    if (keys.length === 1) return found.parts.has(keys[0]!) ? nameOf(found, keys[0]!) : null;
    const own = inArticle.get(`${c.claim.article} ${c.claim.property}`) ?? [];
    if (c.size === null || c.claim.bound !== 'exact') return null;
    const part = named(c, found, own);
    return part === null ? null : nameOf(found, part);
  };
}
