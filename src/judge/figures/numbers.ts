import type { Comparison, QuantityClaim, Verdict } from '../../model/index.js';
import type { Bench, Judge } from '../judgement.js';
import { countsOtherOccasion } from '../occasions.js';
import { boundBetween, compareNumbers, scopeBetween } from './compare-numbers.js';
import { intervalOf, meets } from './interval.js';
import { isToldAsPart } from './parts.js';
import { laterReport, stillCounted } from './report-time.js';
import { reportedFigures } from './reported.js';
import { toldOtherwise } from './same-told.js';
import { setAgainst } from './set-against.js';
import { toldBoth } from './told-both.js';

/** Claims with one reading: the same figure in the same words for the same thing, from one article or several. */
type Reading = readonly QuantityClaim[];

/** "at least two people", and "two" in the same article's headline: the short form carries the fuller one's bound. */
function withBoundOfArticle(claims: readonly QuantityClaim[]): QuantityClaim[] {
  return claims.map((claim) => {
    if (claim.bound !== 'exact' || claim.value.best === null) return claim;
    const fuller = claims.find(
      (c) => c.article === claim.article && c.bound !== 'exact' && c.base.best === claim.base.best,
    );
    return fuller ? { ...claim, bound: fuller.bound, hedge: fuller.hedge } : claim;
  });
}

function readingsOf(claims: readonly QuantityClaim[]): Reading[] {
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

/** Without what tells a figure of the topic again in another unit: "(104 ft)" was reckoned from its 32 metres, and rounded as it pleased. */
function withoutRestated(claims: readonly QuantityClaim[]): QuantityClaim[] {
  const ids = new Set(claims.map((c) => c.id));
  return claims.filter(({ restates }) => restates === undefined || !ids.has(restates));
}

interface Compared extends Comparison {
  readonly claims: readonly [QuantityClaim, QuantityClaim];
  readonly twoOrigins: boolean;
}

/** What the sentences around two figures tell: that the smaller is a part, or that one is of an act done again. */
function toldElsewhere(
  x: QuantityClaim,
  y: QuantityClaim,
  bench: Bench,
): Pick<Comparison, 'relation' | 'because'> | null {
  const [few, many] = (x.base.best ?? 0) < (y.base.best ?? 0) ? [x, y] : [y, x];
  const other = (isToldAsPart(few, bench) && !isToldAsPart(many, bench)) || countsOtherOccasion(x, y, bench);
  return other
    ? { relation: 'other-scope', because: `scope: ${[x.value.text, y.value.text].sort().join(' | ')}` }
    : null;
}

/** What explains a contradiction of two origins that words alone do not: two counts of one source, two hours of one count. */
function settle(
  a: Reading,
  b: Reading,
  [x, y]: readonly [QuantityClaim, QuantityClaim],
  all: readonly QuantityClaim[],
  bench: Bench,
): Pick<Comparison, 'relation' | 'because'> | null {
  if (toldBoth(a, b, all, bench))
    return { relation: 'other-scope', because: `both: ${[x.value.text, y.value.text].sort().join(' | ')}` };
  const otherwise = toldOtherwise(x, y) ?? toldElsewhere(x, y, bench);
  if (otherwise !== null) return otherwise;
  const moved = stillCounted(x, y, bench);
  return moved === null || setAgainst(x, y, all, bench) ? null : { relation: 'superseded', because: moved };
}

function compareAll(claims: readonly QuantityClaim[], bench: Bench): Compared[] {
  const readings = readingsOf(claims);
  return readings.flatMap((a, i) =>
    readings.slice(i + 1).map((b) => {
      const [x, y] = witnessesOf(a, b, bench);
      const twoOrigins = bench.originOf.get(x.article) !== bench.originOf.get(y.article);
      const told = compareNumbers(x, y, bench);
      const settled = told.relation === 'contradict' && twoOrigins ? settle(a, b, [x, y], claims, bench) : null;
      return { a: x.id, b: y.id, claims: [x, y] as const, twoOrigins, ...(settled ?? told) };
    }),
  );
}

/** True when both figures have an interval and some value lies in both. */
function overlap(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== null && y !== null && meets(x, y);
}

/** All that explains a difference short of a contradiction: bound, scope, later report. */
function explained(pair: Compared, bench: Bench): string[] {
  const [x, y] = pair.claims;
  const bound = pair.relation === 'superseded' && overlap(x, y) ? boundBetween(x, y) : null;
  return [pair.because, bound, scopeBetween(x, y), laterReport(x, y, bench)].filter((r) => r !== null);
}

/** One reason a code, its words together: `bound: "at least" | "more than"`. */
function byCode(reasons: readonly string[]): string[] {
  const words = new Map<string, Set<string>>();
  for (const reason of reasons) {
    const at = reason.indexOf(': ');
    const code = reason.slice(0, at);
    const told = words.get(code) ?? new Set<string>();
    for (const word of reason.slice(at + 2).split(' | ')) told.add(word);
    words.set(code, told);
  }
  return [...words].map(([code, told]) => `${code}: ${[...told].sort().join(' | ')}`);
}

/** True when two origins tell one figure, or figures that agree: two that cannot be compared agree on nothing. */
function areTold(claims: readonly QuantityClaim[], across: readonly Compared[], bench: Bench): boolean {
  const origins = (reading: Reading): number => new Set(reading.map((c) => bench.originOf.get(c.article))).size;
  const agreed = across.some(({ relation }) => relation === 'agree');
  return agreed || readingsOf(claims).some((r) => intervalOf(r[0]!) !== null && origins(r) > 1);
}

/**
 * The verdict on figures of one property of one event. A contradiction between two origins is a conflict; where scope, bound, rounding or a
 * later report explains the difference it is divergent.
 */
export const judgeNumbers: Judge = (cluster, bench) => {
  const claims = withBoundOfArticle(cluster.claims.filter((c): c is QuantityClaim => c.kind === 'quantity'));
  const compared = compareAll(withoutRestated(claims), bench);
  const across = compared.filter((c) => c.twoOrigins);
  const contradictions = across.filter((c) => c.relation === 'contradict');
  const differing = across.filter((c) =>
    ['compatible', 'superseded', 'other-scope', 'contradict'].includes(c.relation),
  );
  const comparable = new Set(claims.filter((c) => intervalOf(c) !== null).map((c) => bench.originOf.get(c.article)));
  const verdict: Verdict =
    comparable.size < 2 || (differing.length === 0 && !areTold(claims, across, bench))
      ? 'single-origin'
      : contradictions.length > 0
        ? 'conflict'
        : differing.length > 0 && comparable.size > 1
          ? 'divergent'
          : 'agreed';
  return {
    verdict,
    reasons: verdict === 'single-origin' ? [] : byCode(differing.flatMap((pair) => explained(pair, bench))),
    reported: reportedFigures(claims),
    comparisons: compared.map(({ a, b, relation, because }) => ({ a, b, relation, because })),
  };
};
