import { groupOf } from '../../lexicon/counted-groups.js';
import { eventClass } from '../../lexicon/events.js';
import { fateNamed } from '../../lexicon/fates.js';
import { REVISIONS } from '../../lexicon/revisions.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import { contentLemmas } from '../../text/content.js';
import { type PackedVector, packed, unitVector } from '../../text/vectors.js';
import { type EventFrame, isDatedElsewhere, isElsewhere, isOfKnownDay, publishedOf } from '../event.js';
import type { Witness } from '../witness.js';
import type { Sides } from './combatants.js';
import { isFirsthand } from './firsthand.js';
import { type Kind, kindOf } from './kinds.js';
import { listedAges } from './listed-ages.js';
import { scopesOf } from './scopes.js';
import { slotOf } from './slots.js';
import { isSought } from './sought.js';
import { isSurveyed } from './surveyed.js';
import { tellingOf } from './telling.js';
import { isMinor, isPart, tollsOf } from './tolls.js';

/** How much a word of the sentence outside the figure's clause weighs, against 1 for one inside. */
const REST = 0.4;
/** Significant digits by which two figures of an article are one: a depth in feet and, in brackets, in metres. */
const ALIKE = 2;
/** Ages below this are children's, where no noun says more. */
const GROWN = 18;

/** What lemmas weigh, and their numbers; of all articles. */
export interface Weighing {
  readonly rarity: (lemma: string) => number;
  readonly numberOf: (lemma: string) => number;
}

/** A quantity claim with what alignment weighs of it. */
export interface Profile {
  readonly claim: QuantityClaim;
  /** Content words of clause and sentence, and the classes of their events, weighted by rarity. */
  readonly words: PackedVector;
  /** The group of people counted ("fighters"), "things" for what is no person, "anyone" when not told. */
  readonly group: string;
  /** True when the property is a fate that news counts (killed, injured …). */
  readonly fate: boolean;
  /** A toll or a state that later reports change: no count that is made once, of those aboard or at a march. */
  readonly moving: boolean;
  /** Day of its article, as a number; null when not known. */
  readonly published: number | null;
  /** Told as its article's own event: neither dated nor placed elsewhere, nor "another". */
  readonly main: boolean;
  /** The day of its article or of its clause is known, or no article's is. */
  readonly dayKnown: boolean;
  /** Neither dated elsewhere nor "another": of the event's own time, wherever. */
  readonly near: boolean;
  /** The middle of the interval in base units, for blocking and for how far two figures lie apart; null for words like "several". */
  readonly size: number | null;
  /** What an article tells one figure of, as a rule: a depth of the well, the age of a child; null where it may tell many. */
  readonly slot: string | null;
  /** A bare count of one fate beside a far greater one in its article: a part of that toll. */
  readonly minor: boolean;
  /** A part of what its article counts: told as one, and beside a greater count of the same. */
  readonly part: boolean;
  /** The thing measured, and what the words say of it beside its noun. */
  readonly kind: Kind;
  /** The claim whose figure this one tells again in another unit or currency; null for none. */
  readonly original: QuantityClaim | null;
  /** The only figure of a dimension of which news tells few: one weight, one area. */
  readonly alone: boolean;
  /** How telling it is that another article gives its figure, too, 0 to 1. */
  readonly telling: number;
  /** Its sentence tells of a figure given before, or in its place: "initially". */
  readonly revised: boolean;
  /** What one witness counted: "I saw three". */
  readonly firsthand: boolean;
  /** Its sentence tells what somebody asks for, and nothing that is given. */
  readonly sought: boolean;
  /** The word behind the figure, in small letters; "" for none. */
  readonly next: string;
  /** A poll or a projection tells it. */
  readonly surveyed: boolean;
  /** One of several ages told in a row, or the span of several: of one being among others. */
  readonly listed: boolean;
  /** How many figures its article gives for that slot. */
  readonly rivals: number;
  /** The first of those. */
  readonly first: boolean;
  /** The part of a toll that it counts, by the place: those killed on the island; null for all, or where nothing tells. */
  readonly scope: string | null;
  /** Whose fighters are counted, by the beginning of the side's name ("north"); null when not told. */
  readonly side: string | null;
  /** The sides that fight that side. */
  readonly foes: ReadonlySet<string>;
  /** The articles count this fate for two sides apart, so that a count of no side is of both. */
  readonly sided: boolean;
}

function sizeOf({ base }: QuantityClaim): number | null {
  const { low, best, high } = base;
  if (best !== null) return best;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}

function groupIn(claim: QuantityClaim, size: number | null): string {
  if (claim.origin) return 'anyone';
  if (claim.counted !== '') return groupOf(claim.counted) ?? 'things';
  return claim.dimension === 'age' && size !== null && size < GROWN ? 'children' : 'anyone';
}

/** Dimensions of which a text on one event tells few. */
const FEW = new Set<QuantityClaim['dimension']>(['area', 'energy', 'mass', 'power', 'pressure', 'speed', 'volume']);

function wordsOf(claim: QuantityClaim, witness: Witness, { rarity, numberOf }: Weighing): PackedVector {
  const weights = new Map<string, number>();
  const add = (lemma: string, share: number): void => {
    const known = eventClass(lemma);
    weights.set(lemma, share * rarity(lemma));
    if (known !== null) weights.set(`#${known}`, share * rarity(lemma));
  };
  for (const lemma of contentLemmas(witness.document.sentences[claim.sentence]!.tokens, claim.evidence))
    add(lemma, REST);
  for (const lemma of claim.context) add(lemma, 1);
  return packed(unitVector(weights), numberOf);
}

/** The word behind a figure, in small letters; "" for none. */
const wordBehind = ({ evidence }: QuantityClaim, tokens: readonly Token[]): string =>
  tokens.find((t) => t.start >= evidence.end)?.lower ?? '';

/** The profiles of one article's figures. */
export function profilesOf(witness: Witness, weighing: Weighing, frame: EventFrame, sides: Sides): Profile[] {
  const claims = witness.claims.filter((c): c is QuantityClaim => c.kind === 'quantity');
  const byId = new Map(claims.map((c) => [c.id, c]));
  const listed = listedAges(claims, witness.document.article.text);
  const profiles = claims.map((claim) => {
    const { content, tokens } = witness.document.sentences[claim.sentence]!;
    const next = wordBehind(claim, tokens);
    const kind = kindOf(claim, content, next);
    const size = sizeOf(claim);
    const group = groupIn(claim, size);
    const main = isOfKnownDay(claim, frame) && !isElsewhere(claim, frame);
    const near = !isDatedElsewhere(claim, frame) && !claim.event.background;
    const fate = fateNamed(claim.property) !== undefined;
    const { side, foes } = sides.of(claim, witness);
    return {
      claim,
      words: wordsOf(claim, witness, weighing),
      group,
      fate,
      published: publishedOf(claim, frame),
      moving: fate && fateNamed(claim.property)?.fixed !== true,
      main,
      dayKnown: claim.event.from !== null || isOfKnownDay(claim, frame),
      near,
      size,
      next,
      firsthand: isFirsthand(claim, tokens),
      sought: isSought(tokens),
      surveyed: isSurveyed(claim, tokens),
      listed: listed.has(claim),
      revised: tokens.some((t) => REVISIONS.has(t.lower)),
      slot: slotOf(claim, group, kind),
      kind,
      telling: tellingOf(claim, claim.value.best ?? size ?? 0),
      original: byId.get(claim.restates ?? '') ?? null,
      side,
      foes,
      scope: null,
      sided: false,
    };
  });
  const sizes = new Map<string, Set<number | null>>();
  const firsts = new Map<string, QuantityClaim>();
  for (const { claim, slot, near, size } of profiles) {
    if (slot === null || !near) continue;
    if (!firsts.has(slot)) firsts.set(slot, claim);
    sizes.set(slot, (sizes.get(slot) ?? new Set()).add(size === null ? null : Number(size.toPrecision(ALIKE))));
  }
  const [tolls, nearTolls] = [tollsOf(profiles, 'main'), tollsOf(profiles, 'near')];
  const few = new Map<string, Set<number>>();
  for (const { claim, size } of profiles) {
    if (FEW.has(claim.dimension) && size !== null)
      few.set(claim.dimension, (few.get(claim.dimension) ?? new Set()).add(Number(size.toPrecision(ALIKE))));
  }
  return profiles.map((p) => ({
    ...p,
    minor: isMinor(p, tolls, frame),
    // "of 41 dead, 31 were on the Northern side": a part of both, and all of that side
    part: p.side === null && isPart(p, nearTolls),
    alone: few.get(p.claim.dimension)?.size === 1,
    first: firsts.get(p.slot ?? '') === p.claim,
    rivals: p.slot === null ? 0 : (sizes.get(p.slot)?.size ?? 0),
  }));
}

/** The same profiles, marked where two sides that fight each other have counts of one fate. */
export function withSides(profiles: readonly Profile[]): Profile[] {
  const counted = new Map<string, Set<string>>();
  for (const { claim, side } of profiles)
    if (side !== null) counted.set(claim.property, (counted.get(claim.property) ?? new Set()).add(side));
  const hasFoe = ({ claim, foes }: Profile): boolean =>
    [...(counted.get(claim.property) ?? [])].some((side) => foes.has(side));
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
