import { familiesTold } from '../lexicon/date-events.js';
import type { Claim, Cluster, Comparison, DateClaim, Topic, Verdict } from '../model/index.js';
import { fromDay, toDay } from '../text/days.js';
import { type Bench, type Judge, type Judgement, originsOf } from './judgement.js';

/** Half-widths in minutes of "around 10:45" and of "shortly after 1 a.m."; a time printed to the half hour is rounded to minutes. */
const AROUND = 12;
const SHORTLY = 15;
const ROUNDED = 5;
/** Days (and, for years, years) within which two acts of one event, told apart by their verbs, explain two dates. */
const ACT_DAYS = 3;
const ACT_YEARS = 3;
/** Distinct readings compared with each other; more of them would print a table nobody reads. */
const MOST_READINGS = 40;

/**
 * The verdict on dates of one event: conflict when two origins' dates exclude each other and neither precision, hedge,
 * the act that is dated, nor the article's own day explains it.
 */
export const judgeDates: Judge = (cluster, bench) => {
  const claims = cluster.claims.filter((c): c is DateClaim => c.kind === 'date');
  const readings = distinct(claims, bench);
  const comparisons: Compared[] = [];
  readings.forEach((a, i) => {
    for (const b of readings.slice(i + 1)) comparisons.push(compare(a, b, bench));
  });
  return { ...verdictOf(cluster, bench, comparisons), reported: reported(claims), comparisons: comparisons.map(plainly) };
};

interface Compared extends Comparison {
  /** The comparison calls for one of these verdicts. */
  readonly calls: Extract<Verdict, 'conflict' | 'divergent' | 'agreed'> | null;
}

const plainly = ({ calls: _, ...comparison }: Compared): Comparison => comparison;

/** One claim for each value, hedge, act and origin. */
function distinct(claims: readonly DateClaim[], { originOf }: Bench): DateClaim[] {
  const seen = new Map<string, DateClaim>();
  for (const c of claims) {
    const { start, end, time } = c.value;
    const key = [start, end, time, c.hedge, c.property, originOf.get(c.article) ?? c.article].join('|');
    if (!seen.has(key)) seen.set(key, c);
  }
  return [...seen.values()].slice(0, MOST_READINGS);
}

function compare(a: DateClaim, b: DateClaim, { originOf }: Bench): Compared {
  const ids = { a: a.id, b: b.id };
  if (a.article !== b.article && originOf.get(a.article) !== undefined && originOf.get(a.article) === originOf.get(b.article)) {
    return { ...ids, relation: 'same-origin', because: `origin: ${originOf.get(a.article)}`, calls: null };
  }
  const byDay = days(a, b);
  const byTime = a.value.time !== null && b.value.time !== null ? times(a, b) : null;
  const deciding = byTime === null || byDay.relation === 'contradict' ? byDay : byTime;
  return { ...ids, ...deciding };
}

type Outcome = Omit<Compared, 'a' | 'b'>;

function days(a: DateClaim, b: DateClaim): Outcome {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (x === null || y === null) return { relation: 'incomparable', because: `unresolved: ${quoted(x === null ? a : b)}`, calls: null };
  if (x.first === y.first && x.last === y.last) return { relation: 'agree', because: `date: ${dateWords(a)}`, calls: 'agreed' };
  if (a.role === 'span' || b.role === 'span' || a.role === 'since' || b.role === 'since') {
    if (x.first === y.first) return { relation: 'agree', because: `date: both begin with ${fromDay(x.first)}`, calls: 'agreed' };
  }
  if (x.first <= y.last && y.first <= x.last) {
    const because = a.precision === b.precision ? `overlap: ${quoted(a)} | ${quoted(b)}` : `precision: ${a.precision} | ${b.precision}`;
    return { relation: 'compatible', because, calls: 'agreed' };
  }
  return apart(a, b, Math.max(x.first - y.last, y.first - x.last));
}

/** Days that exclude each other: what explains it, else a contradiction. */
function apart(a: DateClaim, b: DateClaim, gap: number): Outcome {
  const bounded = a.role === 'until' || b.role === 'until';
  if (bounded) return { relation: 'compatible', because: `bound: ${quoted(a)} | ${quoted(b)}`, calls: 'divergent' };
  if (gap === 1 && (isNearWord(a) || isNearWord(b))) {
    return { relation: 'incomparable', because: `report-date: ${quoted(a)} | ${quoted(b)}, counted from the article's own day`, calls: null };
  }
  const yearly = a.precision === 'year' || b.precision === 'year';
  const otherAct = a.property !== b.property && a.property !== '' && b.property !== '';
  if (otherAct && gap <= (yearly ? ACT_YEARS * 366 : ACT_DAYS)) {
    return { relation: 'compatible', because: `act: ${actsOf(a, b)}`, calls: 'divergent' };
  }
  return { relation: 'contradict', because: `dates: ${dateWords(a)} | ${dateWords(b)}`, calls: 'conflict' };
}

/** "today", "last night": counted from a day that an edition may have moved by one. */
const isNearWord = ({ relative, value, precision }: DateClaim): boolean =>
  relative === true && precision !== 'week' && precision !== 'month' && /night|today|yesterday|morning|evening/i.test(value.text) && !/day\b/i.test(value.text.replace(/\b(?:to|yester)day\b/i, ''));

function times(a: DateClaim, b: DateClaim): Outcome {
  if (a.zone !== b.zone) return { relation: 'incomparable', because: `time zone: ${quoted(a)} | ${quoted(b)}`, calls: null };
  if (a.value.time === b.value.time) return { relation: 'agree', because: `time: ${a.value.time}`, calls: 'agreed' };
  const [x, y] = [clockOf(a), clockOf(b)];
  const words = `${quoted(a)} | ${quoted(b)}`;
  if (x.first <= y.last && y.first <= x.last) {
    const hedged = a.hedge !== null || b.hedge !== null;
    return { relation: 'compatible', because: `${hedged ? 'hedge' : 'rounding'}: ${words}`, calls: hedged ? 'divergent' : 'agreed' };
  }
  if (!oneAct(a, b)) return { relation: 'compatible', because: `act: ${actsOf(a, b)}`, calls: 'divergent' };
  return { relation: 'contradict', because: `times: ${words}`, calls: 'conflict' };
}

/** True where both clauses tell one kind of event, or neither tells any that is known. */
function oneAct(a: DateClaim, b: DateClaim): boolean {
  const told = familiesTold(b.property, b.context);
  return [...familiesTold(a.property, a.context)].some((family) => told.has(family));
}

const actsOf = (a: DateClaim, b: DateClaim): string => [a.property, b.property].sort().join(' | ');

interface Range {
  readonly first: number;
  readonly last: number;
}

function spanOf({ value: { start, end } }: DateClaim): Range | null {
  return start === null || end === null ? null : { first: toDay(start), last: toDay(end) };
}

/** The minutes that a time of day with its hedge allows. */
function clockOf({ value: { time }, hedge }: DateClaim): Range {
  const at = Number(time!.slice(0, 2)) * 60 + Number(time!.slice(3));
  const words = hedge ?? '';
  if (words === 'before' || words === 'by' || words === 'until' || words === 'no later than') return { first: 0, last: at };
  if (words === 'after' || words === 'not long after') return { first: at, last: 1440 };
  if (words.endsWith('after') || words.endsWith('past')) return { first: at, last: at + SHORTLY };
  if (words.endsWith('before') || words === 'nearly') return { first: at - SHORTLY, last: at };
  const half = words === '' ? (at % 30 === 0 ? ROUNDED : 0) : AROUND;
  return { first: at - half, last: at + half };
}

function verdictOf(cluster: Cluster, bench: Bench, comparisons: readonly Compared[]): Pick<Judgement, 'verdict' | 'reasons'> {
  const called = (verdict: Verdict): readonly Compared[] => comparisons.filter((c) => c.calls === verdict);
  const articleOf = new Map(cluster.claims.map((c: Claim) => [c.id, c.article]));
  const conflicts = called('conflict').map((c) => `${articleOf.get(c.a) === articleOf.get(c.b) ? 'within one article' : 'contradiction'}: ${c.because}`);
  if (conflicts.length > 0) return { verdict: 'conflict', reasons: conflicts };
  const differing = called('divergent').map((c) => c.because);
  if (originsOf(cluster, bench).size < 2) return { verdict: differing.length > 0 ? 'divergent' : 'single-origin', reasons: differing };
  if (differing.length > 0) return { verdict: 'divergent', reasons: differing };
  return { verdict: 'agreed', reasons: called('agreed').filter((c) => c.relation === 'compatible').map((c) => c.because) };
}

const quoted = (c: DateClaim): string => `"${c.value.text.replace(/\s+/g, ' ')}"`;

const dateWords = ({ value: { start, end } }: DateClaim): string => (start === end ? `${start}` : `${start}–${end}`);

/** The earliest and the latest that is reported, in words. */
function reported(claims: readonly DateClaim[]): Topic['reported'] {
  const times = claims.map((c) => c.value.time).filter((t) => t !== null).sort();
  if (times.length > 0) return range(times);
  const starts = claims.map((c) => c.value.start).filter((s) => s !== null).sort();
  const ends = claims.map((c) => c.value.end).filter((s) => s !== null).sort();
  return starts.length === 0 ? null : range([starts[0]!, ends[ends.length - 1]!]);
}

const range = (sorted: readonly string[]): string =>
  sorted[0] === sorted[sorted.length - 1] ? sorted[0]! : `${sorted[0]}–${sorted[sorted.length - 1]}`;
