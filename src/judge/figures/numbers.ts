import type { Comparison, QuantityClaim, Verdict } from '../../model/index.js';
import { allExclusive } from '../excluding.js';
import type { Bench, Judge } from '../judgement.js';
import { boundBetween, nounsBetween } from './compare-numbers.js';
import { type Compared, compareAll, type Reading, readingsOf } from './compared.js';
import { correctedIn } from './corrected.js';
import { earlierIn, type Told } from './earlier.js';
import { bystanders } from './in-conflict.js';
import { intervalOf, meets } from './interval.js';
import { withLowered } from './lowered.js';
import { oddOnes, withoutParts } from './odd-ones.js';
import { laterReport } from './report-time.js';
import { reportedFigures } from './reported.js';

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

/** Without what tells a figure of the topic again in another unit: "(104 ft)" was reckoned from its 32 metres, and rounded as it pleased. */
function withoutRestated(claims: readonly QuantityClaim[]): QuantityClaim[] {
  const ids = new Set(claims.map((c) => c.id));
  return claims.filter(({ restates }) => restates === undefined || !ids.has(restates));
}

/** True when both figures have an interval and some value lies in both. */
function overlap(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return x !== null && y !== null && meets(x, y);
}

/** Two units of one measure lie this near. */
const CONVERTED = 0.03;

/** The words of a figure in the unit of the topic's first: "400-pound" for "181-kg", where both are told. */
function wordsFor(c: QuantityClaim, claims: readonly QuantityClaim[]): string {
  const best = c.base.best ?? 0;
  const isSame = ({ base, unit, bound }: QuantityClaim): boolean =>
    unit === claims[0]?.unit && bound === c.bound && Math.abs((base.best ?? 0) - best) <= CONVERTED * Math.abs(best);
  return (c.unit === claims[0]?.unit ? c : (claims.find(isSame) ?? c)).value.text;
}

/** All that explains a difference short of a contradiction: bound, scope of a fate, later report. */
function explained(pair: Compared, claims: readonly QuantityClaim[], bench: Bench): string[] {
  const [x, y] = pair.claims;
  if (pair.relation === 'contradict')
    return [`contradiction: ${wordsFor(x, claims)} | ${wordsFor(y, claims)}`, nounsBetween(x, y)].filter(
      (r) => r !== null,
    );
  const bound = pair.relation === 'superseded' && overlap(x, y) ? boundBetween(x, y) : null;
  // Two nouns explain nothing where a bound or a hedge makes room already; two fates do.
  const scope = pair.relation === 'compatible' && x.property === y.property ? null : nounsBetween(x, y);
  return [pair.because, bound, scope, laterReport(x, y, bench)].filter((r) => r !== null);
}

/** Reasons that are told of a conflict. */
const KEPT: ReadonlySet<string> = new Set(['contradiction', 'corrected', 'scope']);

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

const DIFFERING: ReadonlySet<Comparison['relation']> = new Set([
  'compatible',
  'superseded',
  'other-scope',
  'contradict',
]);

/** True for two figures surely of one thing of which the one says other than the other. */
const differs = ({ relation, apart }: Compared): boolean => DIFFERING.has(relation) && !apart;

/** True when two origins tell one figure, or figures that agree: two that cannot be compared agree on nothing. */
function areTold(claims: readonly QuantityClaim[], across: readonly Compared[], bench: Bench): boolean {
  const origins = (reading: Reading): number => new Set(reading.map((c) => bench.originOf.get(c.article))).size;
  const agreed = across.some(({ relation }) => relation === 'agree');
  return agreed || readingsOf(claims).some((r) => intervalOf(r[0]!) !== null && origins(r) > 1);
}

/** Words that tell of how many without a figure: "dozens", "many". */
const WORDS = new Set<QuantityClaim['bound']>(['open-plural', 'vague']);

/** "Hundreds" and "thousands" lie side by side, and are no two figures; "hundreds" and "tens of thousands" are. */
const ORDERS_APART = 100;

function areOrdersApart({ claims }: Compared): boolean {
  const [low, high] = claims.map(({ base }) => base.low ?? base.best ?? 0).sort((a, b) => a - b);
  return low! > 0 && high! >= low! * ORDERS_APART;
}

/** What the claims of a topic come to, some of them left out. */
function verdictOf(claims: readonly QuantityClaim[], across: readonly Compared[], bench: Bench): Verdict {
  const comparable = new Set(claims.filter((c) => intervalOf(c) !== null).map((c) => bench.originOf.get(c.article)));
  const differing = across.filter(differs);
  if (differing.length > 0 && claims.every(({ bound }) => WORDS.has(bound)) && !differing.some(areOrdersApart))
    return 'single-origin';
  if (comparable.size < 2 || (differing.length === 0 && !areTold(claims, across, bench))) return 'single-origin';
  if (differing.some((c) => c.relation === 'contradict')) return 'conflict';
  return differing.length > 0 ? 'divergent' : 'agreed';
}

/** Why two figures differ. In a conflict what other pairs are explained by, their scopes too, is not said: the reader would take it for what explains the conflict. */
function why(pair: Compared, verdict: Verdict, told: Told, bench: Bench): string[] {
  const reasons = explained(pair, told.claims, bench);
  if (verdict !== 'conflict') return reasons;
  if (pair.relation !== 'contradict') return [];
  const corrected = correctedIn(pair.claims, told);
  const all = corrected === null ? reasons : [...reasons, corrected];
  return all.filter((reason) => KEPT.has(reason.slice(0, reason.indexOf(':'))));
}

/** Of a conflict the contradictions between figures of which each two exclude each other, as the sentence says that tells them. */
function named(pairs: readonly Compared[], verdict: Verdict, bench: Bench): readonly Compared[] {
  if (verdict !== 'conflict') return pairs;
  const contradicting = pairs.filter(({ relation }) => relation === 'contradict');
  const told = (reading: Reading): number => new Set(reading.map((c) => bench.originOf.get(c.article))).size;
  const kept = allExclusive(
    contradicting.map(({ readings }) => readings),
    told,
    ([c]) => c!.id,
  );
  return pairs.filter(({ relation, readings }) => relation !== 'contradict' || readings.every((r) => kept.has(r)));
}

/** What the articles of a topic tell of the same act or measure in other topics: a figure that was given before is often put apart from the one that stands. */
function elsewhere(claims: readonly QuantityClaim[], { figures }: Bench): QuantityClaim[] {
  const [ids, acts] = [new Set(claims.map((c) => c.id)), new Set(claims.map(actOf))];
  return [...new Set(claims.map((c) => c.article))]
    .flatMap((article) => figures.get(article) ?? [])
    .filter((c) => c.property !== '' && !ids.has(c.id) && acts.has(actOf(c)));
}

const actOf = ({ dimension, property }: QuantityClaim): string => `${dimension} ${property}`;

/** The claims of a topic, and how they compare, some of them left out. */
function without(out: ReadonlySet<QuantityClaim>, fit: readonly QuantityClaim[], all: readonly Compared[]) {
  const compared = all.filter(({ claims: [x, y] }) => !out.has(x) && !out.has(y));
  return { claims: fit.filter((c) => !out.has(c)), compared, across: compared.filter((c) => c.twoOrigins) };
}

/**
 * The verdict on figures of one property of one event. A contradiction between two origins is a conflict; where bound, rounding, a later
 * report or the scope of a fate explains the difference it is divergent. Figures that are not surely of one thing do not differ.
 */
export const judgeNumbers: Judge = (cluster, bench) => {
  const all = withBoundOfArticle(cluster.claims.filter((c): c is QuantityClaim => c.kind === 'quantity'));
  // A figure alone, as most are, is compared with nothing: what is told around it is not read.
  if (all.length === 1)
    return { verdict: 'single-origin', reasons: [], reported: reportedFigures(all), comparisons: [] };
  const earlier = earlierIn([...all, ...elsewhere(all, bench)], bench);
  const fit = withoutParts(
    all.filter((c) => !earlier.has(c)),
    bench,
  );
  const first = compareAll({ claims: withoutRestated(fit), earlier }, bench);
  const paired = without(oddOnes(first, bench), fit, first);
  const verdict = verdictOf(paired.claims, paired.across, bench);
  const { claims, compared, across } =
    verdict === 'conflict' ? without(bystanders(paired.across), paired.claims, paired.compared) : paired;
  const told = { claims, earlier };
  const reasons = named(across.filter(differs), verdict, bench).flatMap((pair) => why(pair, verdict, told, bench));
  const single = verdict === 'single-origin';
  const kept = new Set(claims.map((c) => c.id));
  return {
    verdict,
    reasons: single ? [] : withLowered(byCode(reasons), told),
    reported: reportedFigures(withoutRestated(single ? all : claims)),
    comparisons: compared.map(({ a, b, relation, because }) => ({ a, b, relation, because })),
    ...(single ? {} : { left: all.filter((c) => !kept.has(c.id)).map((c) => c.id) }),
  };
};
