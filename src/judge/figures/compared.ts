import { groupOf } from '../../lexicon/counted-groups.js';
import { eventClass } from '../../lexicon/events.js';
import { fateNamed } from '../../lexicon/fates.js';
import type { Comparison, QuantityClaim } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { areOneSort } from '../../text/one-part.js';
import type { Bench } from '../judgement.js';
import { countsOtherOccasion } from '../occasions.js';
import { compareNumbers, nounsBetween } from './compare-numbers.js';
import { correctionOf } from './corrected.js';
import type { Told } from './earlier.js';
import { groundless } from './grounds.js';
import { nearTo } from './near-to.js';
import { isNotFinal } from './not-final.js';
import { isToldAsPart } from './parts.js';
import { stillCounted } from './report-time.js';
import { tentative, toldOtherwise } from './same-told.js';
import { setAgainst } from './set-against.js';
import { unsigned } from './signs.js';
import { summedUp } from './summed.js';
import { toldBoth } from './told-both.js';
import { withDoer } from './with-doer.js';

/** Claims with one reading: the same figure in the same words for the same thing, from one article or several. */
export type Reading = readonly QuantityClaim[];

/** Two readings, compared by a claim of each. */
export interface Compared extends Comparison {
  readonly readings: readonly [Reading, Reading];
  readonly claims: readonly [QuantityClaim, QuantityClaim];
  readonly twoOrigins: boolean;
  /** The two are not surely of one thing: whatever their figures, they do not differ. */
  readonly apart: boolean;
}

type Found = Pick<Comparison, 'relation' | 'because'>;

/** The claims of a topic by what they say. */
export function readingsOf(claims: readonly QuantityClaim[]): Reading[] {
  const readings = new Map<string, QuantityClaim[]>();
  for (const c of claims) {
    const { low, best, high } = c.base;
    const key = [c.bound, low, best, high, c.property, c.counted].join(' ');
    const reading = readings.get(key);
    if (reading) reading.push(c);
    else readings.set(key, [c]);
  }
  return [...readings.values()];
}

/** A pair of claims from the two readings that stand in different origins, else their first ones. */
function witnessesOf(a: Reading, b: Reading, bench: Bench): readonly [QuantityClaim, QuantityClaim] {
  const origin = (c: QuantityClaim): string => bench.originOf.get(c.article) ?? c.article;
  for (const x of a) {
    const y = b.find((c) => origin(c) !== origin(x));
    if (y) return [x, y];
  }
  return [a[0]!, b[0]!];
}

/** What the sentences around two figures tell: that the smaller is a part, or that one is of an act done again. */
function toldElsewhere(x: QuantityClaim, y: QuantityClaim, bench: Bench): Found | null {
  const [few, many] = (x.base.best ?? 0) < (y.base.best ?? 0) ? [x, y] : [y, x];
  const part = isToldAsPart(few, bench) && !isToldAsPart(many, bench) && !areOneSort(x, y);
  const other = part || countsOtherOccasion(x, y, bench);
  return other
    ? { relation: 'other-scope', because: `part: ${[x.value.text, y.value.text].sort().join(' | ')}` }
    : null;
}

/** What explains a contradiction of two origins that words alone do not: a correction, two counts of one source, two hours of one count. */
function settle(
  a: Reading,
  b: Reading,
  [x, y]: readonly [QuantityClaim, QuantityClaim],
  told: Told,
  bench: Bench,
): Found | null {
  const words = [x.value.text, y.value.text].sort().join(' | ');
  const doer = withDoer(x, y, told.claims, bench);
  if (doer !== null) return { relation: 'compatible', because: `doer: ${doer}` };
  const corrected = correctionOf(x, y, told, bench);
  if (corrected !== null) return { relation: 'superseded', because: corrected };
  if (toldBoth(a, b, told.claims, bench)) return { relation: 'other-scope', because: `both: ${words}` };
  if (isNotFinal(x, bench) !== isNotFinal(y, bench)) return tentative(isNotFinal(x, bench) ? x : y);
  const summed = summedUp(x, y, bench);
  if (summed !== null) return { relation: 'other-scope', because: `scope: ${summed}` };
  const otherwise = toldOtherwise(x, y) ?? toldElsewhere(x, y, bench) ?? groundless(x, y, told.claims, bench);
  if (otherwise !== null) return otherwise;
  const moved = stillCounted(x, y, bench);
  return moved === null || setAgainst(x, y, told.claims) ? null : { relation: 'superseded', because: moved };
}

/** A fate of both, in whatever words for those whom it befell. */
const areOfOneFate = (a: QuantityClaim, b: QuantityClaim): boolean =>
  [a, b].every(({ property }) => fateNamed(property) !== undefined);

/** "hunted", "searched for": verbs of one class tell one deed. */
const deedOf = ({ property }: QuantityClaim): string => eventClass(property) ?? property;
const haveOneVerb = (a: QuantityClaim, b: QuantityClaim): boolean => a.property !== '' && deedOf(a) === deedOf(b);

/** Of things one noun may be wider ("homes", "households"); of people another noun is another group. */
const areThings = (a: QuantityClaim, b: QuantityClaim): boolean =>
  [a, b].every(({ counted }) => groupOf(counted) === null);

/** Counts of things this near, as a ratio, may be one though other verbs are told of them: 34 schools closed, pupils of 41 sent home. */
const NEAR = 1.25;

function areNear({ base: a }: QuantityClaim, { base: b }: QuantityClaim): boolean {
  const [x, y] = [a.best ?? 0, b.best ?? 0];
  return Math.max(x, y) <= NEAR * Math.min(x, y);
}

/** "no bullets were found" denies no shots: none of one thing says nothing of another. */
const isNoneOfOthers = (none: QuantityClaim, some: QuantityClaim): boolean =>
  none.base.best === 0 && none.counted !== some.counted && areThings(none, some);

/** What a crew contained and what a tanker carried: two measures of a substance, each of another act. */
const areOtherMeasures = (a: QuantityClaim, b: QuantityClaim): boolean =>
  AMOUNTS.has(a.dimension) && a.property !== '' && b.property !== '' && a.property !== b.property;

/** Measures of how much there is, of which an act takes its own share. */
const AMOUNTS = new Set<QuantityClaim['dimension']>(['volume', 'mass', 'area']);

/** People told in two places, which may be two parts: the dead of one island, and of another. */
function areElsewhere({ where: a = [] }: QuantityClaim, { where: b = [] }: QuantityClaim): boolean {
  const words = (places: readonly string[]): string[] => places.flatMap((place) => place.split(' '));
  return a.length > 0 && b.length > 0 && !meet(words(a), words(b));
}

/** Scopes that leave it open whether two figures are of one thing: other acts, a part, nouns with no fate or verb in common; what is only possible, of another act. */
function areApart(x: QuantityClaim, y: QuantityClaim, { relation, because }: Found): boolean {
  if (relation === 'agree' || relation === 'incomparable') return false;
  if (because.startsWith('unsure:')) return false;
  if (because.startsWith('part:') || because.startsWith('unlike:')) return true;
  if (because.startsWith('act:')) return !(areThings(x, y) && areNear(x, y));
  if (areElsewhere(x, y) || isNoneOfOthers(x, y) || isNoneOfOthers(y, x) || areOtherMeasures(x, y)) return true;
  if (x.modal !== y.modal && x.property !== y.property) return true;
  if (areOfOneFate(x, y) || haveOneVerb(x, y) || areThings(x, y)) return false;
  return (relation === 'other-scope' && !because.startsWith('both:')) || nounsBetween(x, y) !== null;
}

const figuresOf = ([x, y]: Compared['claims']): string =>
  [x, y]
    .map(({ base: { low, best, high } }) => `${best ?? `${low} ${high}`}`)
    .sort()
    .join(' | ');

/** Two figures that one pair tells of other things do not contradict each other by another pair, but by one with one verb. */
function withoutDoubtful(compared: readonly Compared[]): Compared[] {
  const doubtful = new Map(
    compared.filter((c) => c.apart && !c.because.startsWith('unlike:')).map((c) => [figuresOf(c.claims), c.because]),
  );
  return compared.map((c) => {
    const because = doubtful.get(figuresOf(c.claims));
    const [x, y] = c.claims;
    const isOne = x.property === y.property && !because?.startsWith('scope:');
    return c.relation === 'contradict' && because !== undefined && !isOne
      ? { ...c, relation: 'other-scope', because, apart: true }
      : c;
  });
}

/** Readings compared two by two at most: a topic of more, in a hundred articles, is judged by those that most claims tell. */
const COMPARED = 24;

/** In order, the readings that most claims have; of those that as many have the first. */
function mostTold(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length <= COMPARED) return readings;
  const kept = new Set([...readings].sort((a, b) => b.length - a.length).slice(0, COMPARED));
  return readings.filter((reading) => kept.has(reading));
}

const DIFFERING: ReadonlySet<Comparison['relation']> = new Set(['compatible', 'superseded', 'other-scope']);

/**
 * What two readings that differ are where too little shows that they are of one thing: a contradiction needs two signs of it, and a difference that
 * something explains ("38 years of the zoo", "gorillas live 30 to 50 years") one, be it that they
 * are near each other; two fates were put together for what they are. Null where nothing is in doubt.
 */
function doubted(a: Reading, b: Reading, [x, y]: Compared['claims'], explained: Found, { claims }: Told): Found | null {
  const contradict = explained.relation === 'contradict';
  if (!contradict && (!DIFFERING.has(explained.relation) || areOfOneFate(x, y) || areNear(x, y))) return null;
  if (setAgainst(x, y, claims)) return null;
  const doubt = unsigned(a, b, claims);
  return contradict || doubt?.because.startsWith('unlike:') ? doubt : null;
}

/** The readings of a topic, two by two. */
export function compareAll(told: Told, bench: Bench): Compared[] {
  const readings = mostTold(readingsOf(told.claims));
  const compared = readings.flatMap((a, i) =>
    readings.slice(i + 1).map((b): Compared => {
      const [x, y] = witnessesOf(a, b, bench);
      const twoOrigins = bench.originOf.get(x.article) !== bench.originOf.get(y.article);
      const first = compareNumbers(x, y, bench);
      const settled = first.relation === 'contradict' && twoOrigins ? settle(a, b, [x, y], told, bench) : null;
      const near = first.relation === 'contradict' && settled === null ? nearTo(x, y) : null;
      const explained = settled ?? near ?? first;
      const found = (twoOrigins ? doubted(a, b, [x, y], explained, told) : null) ?? explained;
      const apart = areApart(x, y, found);
      return { a: x.id, b: y.id, readings: [a, b], claims: [x, y], twoOrigins, ...found, apart };
    }),
  );
  return withoutDoubtful(compared);
}
