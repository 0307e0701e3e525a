import { groupOf } from '../lexicon/counted-groups.js';
import { DEGREE_ADVERBS } from '../lexicon/degrees.js';
import { CONDITIONS, fateNamed, UNTOLD } from '../lexicon/fates.js';
import { AREA_NOUNS } from '../lexicon/names.js';
import { ORDEALS, otherBasis, spanOf, thingOf, thingsMeet } from '../lexicon/things.js';
import type { Comparison, QuantityClaim, Relation } from '../model/index.js';
import { toDay } from '../text/calendar.js';
import { pluralOf } from '../text/plural.js';
import { halfUnit, intervalOf, meets, roundingOf } from './interval.js';
import type { Bench } from './judgement.js';
import { narrowerOf } from './narrower.js';

/** A hedged figure and a bare one this near, as a share of the larger, are one figure. */
const SAME = 0.05;
/** A measure and a bound this near say the same: "2 km" and "more than a mile". */
const SAME_MEASURE = 0.25;

/** What binary fractions lose: 0.08 - 0.078 is a little more than 0.002. */
const EPSILON = 1e-9;

/** A round figure may stand for a finer one this near, as a share of itself. */
const COARSE = 0.07;

/** A plural ("dozens") is used up to about this many times its least value. */
const ORDER = 8;

/** Two hedged figures may lie this far apart, as a share of the larger. */
const ROUGH = 0.2;

const HEDGED = new Set<QuantityClaim['bound']>(['about', 'nearly', 'just-over']);

type Finding = Pick<Comparison, 'relation' | 'because'>;
const finding = (relation: Relation, because: string): Finding => ({ relation, because });

/** The people counted, in the plural ("soldiers"; "lives" are people); "" when the words leave it open or count no people. */
const scopeNoun = ({ counted }: QuantityClaim): string =>
  groupOf(counted) === null || UNTOLD.has(counted) ? '' : counted === 'life' ? 'people' : pluralOf(counted);

/** Of a fate, a figure with no noun counts people, where the other counts a group of them; of soldiers it may count the soldiers. */
const untold = (a: QuantityClaim, b: QuantityClaim): string => {
  const group = groupOf(b.counted);
  const told = fateNamed(a.property) !== undefined && group !== null && group !== 'anyone' && group !== 'fighters';
  return told && (a.counted === '' || UNTOLD.has(a.counted)) ? 'people' : '';
};

/** "houses" and "buildings": counts of things of which one noun is wider; null for one noun or its like. */
function otherThings(a: QuantityClaim, b: QuantityClaim): string | null {
  if (a.dimension !== 'count' || a.counted === '' || b.counted === '') return null;
  if (groupOf(a.counted) !== null || groupOf(b.counted) !== null || thingOf(a.counted) === thingOf(b.counted))
    return null;
  return thingsMeet(a.counted, b.counted) ? [a.counted, b.counted].map(pluralOf).sort().join(' | ') : null;
}

/** Distances from two points: from the harbour, from the shore. "The capital" and a town's name may be one. */
const otherReferences = (a: QuantityClaim, b: QuantityClaim): string | null =>
  a.property === 'distance' &&
  b.property === 'distance' &&
  a.counted !== b.counted &&
  a.counted !== '' &&
  b.counted !== '' &&
  AREA_NOUNS.has(a.counted) === AREA_NOUNS.has(b.counted)
    ? [a.counted, b.counted]
        .map((place) => `from ${place}`)
        .sort()
        .join(' | ')
    : null;

/** "in extremely critical condition", "in critical condition": a graver state, of which there are fewer. */
function otherDegrees(a: QuantityClaim, b: QuantityClaim): string | null {
  if (a.property !== b.property || !CONDITIONS.has(a.property)) return null;
  const [x, y] = [a, b].map(({ modifiers }) => modifiers.find((m) => DEGREE_ADVERBS.has(m)) ?? '');
  return x === y
    ? null
    : [x, y]
        .map((degree) => `${degree} ${a.property}`.trim())
        .sort()
        .join(' | ');
}

/** What sets the scopes of two figures apart, in words; null for one scope. */
export function scopeBetween(a: QuantityClaim, b: QuantityClaim): string | null {
  if (
    a.property !== b.property &&
    a.property !== '' &&
    b.property !== '' &&
    fateNamed(a.property) &&
    fateNamed(b.property)
  ) {
    return `scope: ${[a.property, b.property].sort().join(' | ')}`;
  }
  const things =
    a.dimension === 'money'
      ? otherBasis(a, b)
      : (otherThings(a, b) ?? otherReferences(a, b) ?? otherDegrees(a, b) ?? narrowerOf(a, b));
  if (things !== null) return `scope: ${things}`;
  const [x, y] = [scopeNoun(a) || untold(a, b), scopeNoun(b) || untold(b, a)];
  if (x === '' || y === '' || (a.counted !== '' && groupOf(a.counted) === groupOf(b.counted))) return null;
  return `scope: ${[x, y].sort().join(' | ')}`;
}

/** Days after which a toll is history, no longer brought up to date by the day. */
const HISTORY = 730;

const isHistory = (c: QuantityClaim, published: string): boolean =>
  c.event.to !== null && toDay(published) - toDay(c.event.to) > HISTORY;

/** Seconds of a day. */
const DAY = 86_400;
const goesOn = ({ property, context }: QuantityClaim): boolean =>
  [property, ...context].some((word) => spanOf(word).some((span) => ORDEALS.has(span)));

/** "trapped for three days", two days later "for five days": what went on from the one report to the other, within a day. */
function stillLasts([a, x]: readonly [QuantityClaim, string], [b, y]: readonly [QuantityClaim, string]): boolean {
  const [m, n] = [a.base.best, b.base.best];
  if (a.dimension !== 'duration' || m === null || n === null || m < DAY || n < DAY || x === y) return false;
  if (!goesOn(a) || !goesOn(b)) return false;
  const [longer, between] = [(n - m) / DAY, toDay(y) - toDay(x)];
  return longer * between > 0 && Math.abs(longer - between) <= 1;
}

/**
 * The later of two reports of a toll that rises, when it has the higher figure, or of a state that changes from day to day (in critical
 * condition, missing); null otherwise.
 */
export function laterReport(a: QuantityClaim, b: QuantityClaim, bench: Bench): string | null {
  const fate = fateNamed(a.property);
  const [x, y] = [a, b].map((c) => bench.articles.get(c.article)?.published.value ?? null);
  if (x && y && stillLasts([a, x], [b, y])) return `later: ${[x, y].sort()[1]}`;
  if (!fate || fate.fixed || !x || !y || x === y || isHistory(a, x) || isHistory(b, y)) return null;
  if (!fate.rising) return `report-date: ${[x, y].sort().join(' | ')}`;
  const [early, late] = x < y ? [a, b] : [b, a];
  const low = early.base.best ?? early.base.low;
  const high = late.base.best ?? late.base.low;
  return low !== null && high !== null && high >= low ? `later: ${[x, y].sort()[1]}` : null;
}

/** Two counts of a toll that rises, of which not both articles have a date: the higher may be the later. */
function isUndatedRise(a: QuantityClaim, b: QuantityClaim, { articles }: Bench): boolean {
  const undated = [a, b].some((c) => (articles.get(c.article)?.published.value ?? null) === null);
  return undated && a.article !== b.article && [a, b].every((c) => fateNamed(c.property)?.rising === true);
}

const words = (c: QuantityClaim): string => `"${(c.hedge ?? c.value.text).toLowerCase()}"`;

/** The words of bounds and hedges that make room between two figures: `bound: "at least"`. */
export function boundBetween(a: QuantityClaim, b: QuantityClaim): string {
  const hedged = [a, b].filter((c) => c.hedge !== null);
  const code = hedged.some((c) => !HEDGED.has(c.bound)) ? 'bound' : 'hedge';
  return `${code}: ${[...new Set((hedged.length > 0 ? hedged : [a, b]).map(words))].sort().join(' | ')}`;
}

/** "about 850" and "nearly 1,000": two rough figures this near may be one. */
const bothHedged = (a: QuantityClaim, b: QuantityClaim): boolean => {
  const [x, y] = [a.base.best, b.base.best];
  if (x === null || y === null || !HEDGED.has(a.bound) || !HEDGED.has(b.bound)) return false;
  return Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) * ROUGH;
};

/** True when the finer of two bare figures, cut to the precision of the coarser, is the coarser: 32 and 30. */
function roundsTo(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.value.best, b.value.best];
  if (x === null || y === null || a.unit !== b.unit || a.dimension === 'age') return false;
  const [coarse, fine] = halfUnit(x) >= halfUnit(y) ? [x, y] : [y, x];
  const gap = Math.abs(coarse - fine);
  return halfUnit(coarse) > halfUnit(fine) && gap <= halfUnit(coarse) && gap <= Math.abs(coarse) * COARSE;
}

/** True when two printed figures are one within rounding or within what a hedge or a bound of a measure allows. */
function sameFigure(a: QuantityClaim, b: QuantityClaim, overlap: boolean): boolean {
  const [x, y] = [a.base.best, b.base.best];
  if (x === null || y === null) return false;
  const gap = Math.abs(x - y);
  const larger = Math.max(Math.abs(x), Math.abs(y));
  if (gap === 0) return true;
  if (a.unit !== b.unit && gap <= larger * 2 * SAME) return true;
  if (a.bound === 'exact' && b.bound === 'exact') return gap <= Math.max(roundingOf(a), roundingOf(b)) * (1 + EPSILON);
  if (gap <= larger * SAME && (HEDGED.has(a.bound) || HEDGED.has(b.bound))) return true;
  return overlap && a.dimension !== 'count' && gap <= larger * SAME_MEASURE && a.dimension !== 'age';
}

/** "thousands" says no other than 5,500, nor "millions" than nearly two million: a plural with a figure of its own order. */
const vaguely = (plural: QuantityClaim, figure: QuantityClaim, overlap: boolean): boolean => {
  const [low, best] = [plural.base.low, figure.base.best ?? figure.base.high];
  if (plural.bound !== 'open-plural' || low === null || best === null) return false;
  return best <= low * ORDER && (overlap || (HEDGED.has(figure.bound) && best >= low));
};

/** A lower bound that is the other count cut to its own precision: "more than 3,000" and 3,400. From this figure on: "at least 80" is no 84. */
const CUT = 1000;
/** …and how far below, as a share of itself. */
const CUT_SHARE = 0.15;

function cutTo(bound: QuantityClaim, figure: QuantityClaim): boolean {
  const [x, y] = [bound.value.best, figure.value.best];
  if (x === null || y === null || x < CUT || bound.dimension !== 'count') return false;
  const open = bound.bound === 'more-than' || bound.bound === 'at-least';
  return (
    open &&
    (figure.bound === 'exact' || HEDGED.has(figure.bound)) &&
    y >= x &&
    y < Math.min(x + 2 * halfUnit(x), x * (1 + CUT_SHARE))
  );
}

/** Agreement of figures that are the same or round to the same, where their bounds do not keep them apart; else null. */
function sameWithin(a: QuantityClaim, b: QuantityClaim, overlap: boolean): Finding | null {
  const equal = a.base.best === b.base.best;
  const exact = a.bound === 'exact' && b.bound === 'exact';
  if (!sameFigure(a, b, overlap) || !(overlap || equal || exact || a.unit !== b.unit)) return null;
  return finding('agree', equal ? 'the same figure' : `rounding: ${a.value.text} | ${b.value.text}`);
}

/** Figures that nothing reconciles: a conflict, but where one may have risen to the other. */
function contradiction(a: QuantityClaim, b: QuantityClaim, bench: Bench): Finding {
  return isUndatedRise(a, b, bench)
    ? finding('superseded', `undated: ${[a.value.text, b.value.text].sort().join(' | ')}`)
    : finding('contradict', `contradiction: ${[a.value.text, b.value.text].join(' | ')}`);
}

/** Two figures of one topic by the rules that README.md beside this file lists: the first that holds. */
export function compareNumbers(a: QuantityClaim, b: QuantityClaim, bench: Bench): Finding {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x === null || y === null) return finding('incomparable', `no figure: ${words(x === null ? a : b)}`);
  if (a.part && b.part && a.base.best !== b.base.best) return finding('incomparable', 'two parts of a total');
  const overlap = meets(x, y);
  const same = sameWithin(a, b, overlap);
  if (same !== null) return same;
  if (a.bound === 'open-plural' && b.bound === 'open-plural' && x.low === y.low)
    return finding('agree', 'the same order');
  const scope = scopeBetween(a, b);
  const later = laterReport(a, b, bench);
  if (!overlap && scope !== null) return finding('other-scope', scope);
  if (later !== null) return finding('superseded', later);
  if (vaguely(a, b, overlap) || vaguely(b, a, overlap))
    return finding('agree', `vaguer: ${words(a.bound === 'open-plural' ? a : b)}`);
  if (cutTo(a, b) || cutTo(b, a))
    return finding('agree', `rounding: ${[a.value.text, b.value.text].sort().join(' | ')}`);
  if (overlap && a.dimension === 'age') return finding('agree', `vaguer: ${words(a.base.best === null ? a : b)}`);
  if (overlap) return finding('compatible', boundBetween(a, b));
  if (bothHedged(a, b)) return finding('compatible', boundBetween(a, b));
  if (roundsTo(a, b)) return finding('compatible', `rounding: ${[a.value.text, b.value.text].sort().join(' | ')}`);
  return contradiction(a, b, bench);
}
