import { fateNamed } from '../../lexicon/fates.js';
import type { QuantityClaim } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import type { Compared } from './compared.js';
import { isToldAsPart } from './parts.js';

/** Of what befell people, a figure this small beside another of its article's own is of a part, or of another day's event. */
const HALF = 0.5;

/** "of them", "of whom" behind a figure. */
const OF_THEM = /^ of (?:them|these|those|which|whom)\b/i;

const sizeOf = ({ base: { low, best } }: QuantityClaim): number => best ?? low ?? 0;

const isPart = (c: QuantityClaim, bench: Bench): boolean =>
  isToldAsPart(c, bench) ||
  OF_THEM.test(c.evidence.suffix) ||
  / of (?:them|these|those|which|whom)$/i.test(c.evidence.quote);

const isOfFate = ({ property }: QuantityClaim): boolean => fateNamed(property)?.rising === true;

/** True where the article tells, in the same topic, a greater figure of which this one is a part, or beside which it counts others. */
function isBesideItsWhole(c: QuantityClaim, claims: readonly QuantityClaim[], bench: Bench): boolean {
  const greater = claims.filter(
    (d) => d.article === c.article && d.bound !== 'vague' && !d.modal && sizeOf(d) > sizeOf(c) && !isPart(d, bench),
  );
  if (greater.length === 0) return false;
  if (isPart(c, bench)) return true;
  const own = greater.filter((d) => d.speaker === c.speaker && d.bound !== 'open-plural');
  return isOfFate(c) && c.bound !== 'open-plural' && own.some((d) => sizeOf(c) <= sizeOf(d) * HALF);
}

/** The claims of a topic without words that give no figure beside one, and without parts beside their whole. */
export function withoutParts(claims: readonly QuantityClaim[], bench: Bench): QuantityClaim[] {
  const figures = claims.filter((c) => c.bound !== 'vague');
  const told = new Set(figures.map((c) => c.article)).size < 2 ? claims : figures;
  return told.filter((c) => c.dimension !== 'count' || !isBesideItsWhole(c, told, bench));
}

/** The claims of readings that are surely of one thing with nothing that another origin tells, where others are. */
export function oddOnes(compared: readonly Compared[], bench: Bench): ReadonlySet<QuantityClaim> {
  const met = new Set<QuantityClaim>();
  const all = new Set<QuantityClaim>();
  for (const { readings, twoOrigins, relation, apart } of compared) {
    for (const reading of readings) {
      const shared = new Set(reading.map((c) => bench.originOf.get(c.article))).size > 1;
      for (const c of reading) {
        all.add(c);
        if (shared || (twoOrigins && !apart && relation !== 'incomparable')) met.add(c);
      }
    }
  }
  return met.size === 0 ? new Set() : new Set([...all].filter((c) => !met.has(c)));
}
