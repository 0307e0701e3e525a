import { thingsMeet } from '../../lexicon/things.js';
import type { QuantityClaim } from '../../model/index.js';
import { meetsSet } from '../../text/meet.js';
import type { EventFrame } from '../event.js';
import type { Witness } from '../witness.js';
import { ageRows } from './age-rows.js';
import type { Sides } from './combatants.js';
import { listedAges } from './listed-ages.js';
import { type Drawn, drawn, type Profile, type Weighing } from './profile.js';
import { scopesOf } from './scopes.js';
import { isMinor, isPart, tollsOf } from './tolls.js';

/** Significant digits by which two figures of an article are one: a depth in feet and, in brackets, in metres. */
const ALIKE = 2;
/** Dimensions of which a text on one event tells few. */
const FEW = new Set<QuantityClaim['dimension']>(['area', 'energy', 'mass', 'power', 'pressure', 'speed', 'volume']);

/** Of the figures of one article, by a key that each has (null: none): the values told, those alike in two digits as one. */
function valuesBy(
  figures: readonly Drawn[],
  keyOf: (p: Drawn) => string | null,
): ReadonlyMap<string, ReadonlySet<number | null>> {
  const values = new Map<string, Set<number | null>>();
  for (const p of figures) {
    const key = keyOf(p);
    if (key === null) continue;
    const value = p.size === null ? null : Number(p.size.toPrecision(ALIKE));
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return values;
}

const isCount = ({ claim, fate, size, revised }: Drawn): boolean =>
  claim.dimension === 'count' && claim.bound === 'exact' && !fate && !revised && size !== null;

const NONE: ReadonlySet<number> = new Set();

/** Characters of " of the " between a share and its whole. */
const OF_THE = 10;

/** "two of the five members": the share has the whole's noun. */
const areShareAndWhole = ({ claim: x }: Drawn, { claim: y }: Drawn): boolean =>
  x.part &&
  x.counted === '' &&
  x.sentence === y.sentence &&
  y.evidence.start > x.evidence.end &&
  y.evidence.start - x.evidence.end <= OF_THE;

const areOfOneNoun = (p: Drawn, q: Drawn): boolean =>
  p.claim.counted !== '' && q.claim.counted !== '' && thingsMeet(q.kind.thing, p.kind.thing);

/** The other bare counts of one noun and voice: "two of the three dogs" tells that two are not three. */
function othersOf(p: Drawn, counts: readonly Drawn[]): ReadonlySet<number> {
  if (!isCount(p)) return NONE;
  const alike = counts.filter(
    (q) =>
      q.size !== p.size &&
      q.claim.speaker === p.claim.speaker &&
      (areOfOneNoun(p, q) || areShareAndWhole(q, p) || areShareAndWhole(p, q)),
  );
  return new Set([...alike.map((q) => q.size!), ...sumOfShares(p, counts)]);
}

/** "Two stood at the gate and another two at the pier": what the shares of one act come to. */
function sumOfShares({ claim }: Drawn, counts: readonly Drawn[]): number[] {
  if (!claim.part) return [];
  const shares = counts.filter(
    ({ claim: c }) =>
      c.part && c.sentence === claim.sentence && c.counted === claim.counted && c.property === claim.property,
  );
  return shares.length > 1 ? [shares.reduce((sum, { size }) => sum + size!, 0)] : [];
}

/** The first figure that an article tells in each slot. */
function firstsIn(figures: readonly Drawn[]): ReadonlyMap<string, QuantityClaim> {
  const firsts = new Map<string, QuantityClaim>();
  for (const { slot, near, claim } of figures) if (slot !== null && near && !firsts.has(slot)) firsts.set(slot, claim);
  return firsts;
}

/** The figures of one article, each set beside the others. */
function besideEachOther(figures: readonly Drawn[], frame: EventFrame): Profile[] {
  const firsts = firstsIn(figures);
  const bySlot = valuesBy(figures, (p) => (p.near ? p.slot : null));
  const few = valuesBy(figures, ({ claim, size }) =>
    FEW.has(claim.dimension) && size !== null ? claim.dimension : null,
  );
  const counts = figures.filter(isCount);
  const crewed = new Set(figures.filter((p) => p.group === 'crew').map((p) => p.claim.sentence));
  const ages = new Set(figures.filter((p) => p.claim.dimension === 'age').flatMap(({ size }) => size ?? []));
  const [tolls, nearTolls] = [tollsOf(figures, 'main'), tollsOf(figures, 'near')];
  return figures.map((p) => ({
    ...p,
    ages: p.claim.dimension === 'age' ? ages : NONE,
    minor: isMinor(p, tolls, frame),
    // "of 41 dead, 31 were on the Northern side": a part of both, and all of that side
    part: p.side === null && isPart(p, nearTolls),
    alone: few.get(p.claim.dimension)?.size === 1,
    besideCrew: p.group === 'passengers' && crewed.has(p.claim.sentence),
    others: othersOf(p, counts),
    first: firsts.get(p.slot ?? '') === p.claim,
    rivals: p.slot === null ? 0 : (bySlot.get(p.slot)?.size ?? 0),
    scope: null,
    sided: false,
  }));
}

/** The profiles of one article's figures; `withSides` and `withScopes` add what all articles together tell. */
export function profilesOf(witness: Witness, weighing: Weighing, frame: EventFrame, sides: Sides): Profile[] {
  const claims = witness.claims.filter((c): c is QuantityClaim => c.kind === 'quantity');
  const byId = new Map(claims.map((c) => [c.id, c]));
  const listed = listedAges(claims, witness.document.article.text);
  const rows = ageRows(claims);
  const figures = claims.map((claim) => {
    const { side, foes } = sides.of(claim, witness);
    const original = byId.get(claim.restates ?? '') ?? null;
    return drawn(claim, witness, weighing, frame, {
      side,
      foes,
      original,
      listed: listed.has(claim),
      ageRow: rows.get(claim) ?? [],
    });
  });
  return besideEachOther(figures, frame);
}

/** The same profiles, marked where two sides that fight each other have counts of one fate. */
export function withSides(profiles: readonly Profile[]): Profile[] {
  const counted = new Map<string, Set<string>>();
  for (const { claim, side } of profiles)
    if (side !== null) counted.set(claim.property, (counted.get(claim.property) ?? new Set()).add(side));
  const hasFoe = ({ claim, foes }: Profile): boolean => meetsSet(counted.get(claim.property) ?? [], foes);
  const sided = new Set(profiles.filter((p) => p.fate && p.side !== null && hasFoe(p)).map((p) => p.claim.property));
  return profiles.map((p) => (sided.has(p.claim.property) ? { ...p, sided: true } : p));
}

/** The same profiles, each with the part of a toll that it counts by its place. */
export function withScopes(
  profiles: readonly Profile[],
  wordsOf: (claim: QuantityClaim) => readonly string[],
): Profile[] {
  const scopeOf = scopesOf(profiles, wordsOf);
  return profiles.map((p) => {
    const scope = scopeOf(p);
    return scope === null ? p : { ...p, scope };
  });
}
