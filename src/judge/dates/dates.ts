import type { Cluster, Comparison, DateClaim, Topic, Verdict } from '../../model/index.js';
import { allExclusive } from '../excluding.js';
import { type Bench, type Judge, type Judgement, originsOf } from '../judgement.js';
import { datesOtherOccasion, isTimetable } from '../occasions.js';
import { compareDates, type Outcome } from './compare-dates.js';
import { isOfOtherAct } from './own-day.js';
import { strangers } from './strangers.js';

/** Distinct readings compared with each other: beyond this nobody reads the table. */
const MOST_READINGS = 40;

type Compared = Comparison & Pick<Outcome, 'calls'>;

/**
 * The verdict on dates of one event: conflict when dates exclude each other and neither precision, hedge, the act that is
 * dated, nor the article's own day explains it; divergent when one of these does. With one origin the topic is
 * single-origin, unless that origin differs with itself.
 */
export const judgeDates: Judge = (cluster, bench) => {
  const dates = cluster.claims.filter((c): c is DateClaim => c.kind === 'date');
  const claims = dates.filter((c) => !isOfOtherAct(c, dates, bench));
  const readings = distinct(claims, bench);
  const comparisons = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => compare(a, b, claims, bench)));
  const found = verdictOf(cluster, claims, bench, comparisons);
  const others = dates.filter((c) => !claims.includes(c)).map(({ id }) => id);
  const left = [...others, ...leaving(found.verdict, claims, comparisons)];
  const told = claims.filter((c) => !left.includes(c.id));
  return {
    ...found,
    left,
    reported: reported(told),
    comparisons: comparisons.map(({ calls: _, ...comparison }) => comparison),
  };
};

/** Ids of the dates that a topic does not hold: of something else than the sides of a conflict, or comparable with none of those that agree. */
function leaving(verdict: Verdict, claims: readonly DateClaim[], comparisons: readonly Compared[]): string[] {
  if (verdict === 'conflict') return strangers(claims, comparisons);
  return verdict === 'agreed' ? incomparable(claims, comparisons) : [];
}

/** Ids of the resolved dates that can be compared with none of the others, which can: "since 1995" beside "in 1993" told by two. */
function incomparable(claims: readonly DateClaim[], comparisons: readonly Compared[]): string[] {
  const comparable = new Set(comparisons.flatMap((c) => (c.relation === 'incomparable' ? [] : [c.a, c.b])));
  const tried = new Set(comparisons.flatMap(({ a, b }) => [a, b]));
  const alone = claims.filter(({ id, value }) => tried.has(id) && !comparable.has(id) && value.start !== null);
  return comparable.size === 0 ? [] : alone.map(({ id }) => id);
}

const originOf = (claim: DateClaim, bench: Bench): string => bench.originOf.get(claim.article) ?? claim.article;

/** One claim for each value, hedge, act and article: the same words twice are compared once. */
function distinct(claims: readonly DateClaim[], bench: Bench): DateClaim[] {
  const seen = new Map<string, DateClaim>();
  for (const c of claims) {
    const { start, end, time, timeTo } = c.value;
    const key = [start, end, time, timeTo, c.hedge, c.property, originOf(c, bench)].join('|');
    if (!seen.has(key)) seen.set(key, c);
  }
  return [...seen.values()].slice(0, MOST_READINGS);
}

/** A contradiction that is none: the time of a timetable beside what happened, an act done again beside its first time. */
function settled(a: DateClaim, b: DateClaim, all: readonly DateClaim[], bench: Bench): Outcome {
  const outcome = compareDates(a, b);
  if (outcome.calls !== 'conflict') return outcome;
  // "at a conference on Friday she told of the events of Thursday": one sentence dates two acts.
  if (a.article === b.article && a.sentence === b.sentence)
    return { relation: 'incomparable', because: 'two dates of one sentence', calls: null };
  if (isTimetable(a, b, bench)) return { relation: 'incomparable', because: 'the time of a timetable', calls: null };
  return datesOtherOccasion(a, b, all, bench)
    ? { relation: 'incomparable', because: 'an act done again', calls: null }
    : outcome;
}

/** Copies of one origin that give one date are no second witness; a copy that changed a date is compared. */
function compare(a: DateClaim, b: DateClaim, all: readonly DateClaim[], bench: Bench): Compared {
  const outcome = settled(a, b, all, bench);
  const ids = { a: a.id, b: b.id };
  const copies = a.article !== b.article && originOf(a, bench) === originOf(b, bench);
  if (copies && outcome.relation !== 'contradict') {
    return { ...ids, relation: 'same-origin', because: `origin: ${originOf(a, bench)}`, calls: null };
  }
  return { ...ids, ...outcome };
}

const sameDay = ({ value: a }: DateClaim, { value: b }: DateClaim): boolean =>
  a.start === b.start && a.end === b.end && a.time === b.time;

/** The contradictions between dates of which each two exclude each other: those that most articles tell first. */
function exclusive(conflicts: readonly Compared[], claims: readonly DateClaim[]): string[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const weight = (id: string): number =>
    new Set(claims.filter((c) => sameDay(c, byId.get(id)!)).map((c) => c.article)).size;
  const kept = allExclusive(
    conflicts.map(({ a, b }) => [a, b] as const),
    weight,
    (id) => id,
  );
  return conflicts.filter(({ a, b }) => kept.has(a) && kept.has(b)).map((c) => c.because);
}

/** Two days of an act that went on, or was done again. */
const isOfLasting = ({ because }: Compared): boolean => because.startsWith('lasting:');

function verdictOf(
  cluster: Cluster,
  claims: readonly DateClaim[],
  bench: Bench,
  comparisons: readonly Compared[],
): Pick<Judgement, 'verdict' | 'reasons'> {
  const because = (calls: Outcome['calls']): string[] =>
    comparisons.filter((c) => c.calls === calls).map((c) => c.because);
  const conflicts = comparisons.filter((c) => c.calls === 'conflict');
  if (conflicts.length > 0) return { verdict: 'conflict', reasons: exclusive(conflicts, claims) };
  const explained = because('divergent');
  if (explained.length > 0) return { verdict: 'divergent', reasons: explained };
  const unmet = comparisons.some(isOfLasting) && comparisons.every((c) => c.calls !== 'agreed');
  if (unmet || originsOf(cluster, bench).size < 2) return { verdict: 'single-origin', reasons: [] };
  return {
    verdict: 'agreed',
    reasons: comparisons.filter((c) => c.relation === 'compatible').map((c) => c.because),
  };
}

/** The earliest and the latest that is reported: times of day where there are any, else days. */
function reported(claims: readonly DateClaim[]): Topic['reported'] {
  const times = claims
    .map((c) => c.value.time)
    .filter((t) => t !== null)
    .sort();
  if (times.length > 0) return range(times);
  const starts = claims
    .map((c) => c.value.start)
    .filter((s) => s !== null)
    .sort();
  const ends = claims
    .map((c) => c.value.end)
    .filter((s) => s !== null)
    .sort();
  return starts.length === 0 ? null : range([starts[0]!, ends[ends.length - 1]!]);
}

const range = (sorted: readonly string[]): string =>
  sorted[0] === sorted[sorted.length - 1] ? sorted[0]! : `${sorted[0]}–${sorted[sorted.length - 1]}`;
