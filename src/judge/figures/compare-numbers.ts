import { groupOf } from '../../lexicon/counted-groups.js';
import { DEGREE_ADVERBS } from '../../lexicon/degrees.js';
import { CONDITIONS, fateNamed, UNTOLD } from '../../lexicon/fates.js';
import { AREA_NOUNS } from '../../lexicon/names.js';
import { otherBasis, thingOf, thingsMeet } from '../../lexicon/things.js';
import type { Comparison, QuantityClaim, Relation } from '../../model/index.js';
import { areOneSort } from '../../text/one-part.js';
import { pluralOf } from '../../text/plural.js';
import type { Bench } from '../judgement.js';
import { halfUnit, intervalOf, meets, roundingOf } from './interval.js';
import { areBesideGreater } from './look-back.js';
import { narrowerOf } from './narrower.js';
import { HEDGED, vaguely } from './plurals.js';
import { laterReport } from './report-time.js';
import { isPiece, isRoughSpan } from './spans.js';

/** A hedged figure and a bare one this near, as a share of the larger, are one figure. */
const SAME = 0.05;
/** A measure and a bound this near say the same: "2 km" and "more than a mile". */
const SAME_MEASURE = 0.25;

/** What binary fractions lose: 0.08 - 0.078 is a little more than 0.002. */
const EPSILON = 1e-9;

/** A round figure may stand for a finer one this near, as a share of itself. */
const COARSE = 0.1;

/** Counts below this are counted one by one. */
const COUNTED = 1000;

/** Two hedged figures may lie this far apart, as a share of the larger. */
const ROUGH = 0.2;
/** …and two measures, as a share of the larger. */
const ROUGH_MEASURE = 0.25;

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

/** Two fates, two nouns of things or of people, two points or degrees, in words; null for one scope. */
export function nounsBetween(a: QuantityClaim, b: QuantityClaim): string | null {
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
    a.dimension === 'money' ? otherBasis(a, b) : (otherThings(a, b) ?? otherReferences(a, b) ?? otherDegrees(a, b));
  if (things !== null) return `scope: ${things}`;
  const [x, y] = [scopeNoun(a) || untold(a, b), scopeNoun(b) || untold(b, a)];
  if (x === '' || y === '' || (a.counted !== '' && groupOf(a.counted) === groupOf(b.counted))) return null;
  return `scope: ${[x, y].sort().join(' | ')}`;
}

/** What sets the scopes of two figures apart, in words: nouns, or that the smaller is told more closely; null for one scope. */
function scopeBetween(a: QuantityClaim, b: QuantityClaim): string | null {
  const narrower = a.dimension === 'money' ? null : narrowerOf(a, b);
  return nounsBetween(a, b) ?? (narrower === null ? null : `part: ${narrower}`);
}

const words = (c: QuantityClaim): string => `"${(c.hedge ?? c.value.text).toLowerCase()}"`;

/** The words of bounds and hedges that make room between two figures: `bound: "at least"`. */
export function boundBetween(a: QuantityClaim, b: QuantityClaim): string {
  const hedged = [a, b].filter((c) => c.hedge !== null);
  const code = hedged.some((c) => !HEDGED.has(c.bound)) ? 'bound' : 'hedge';
  return `${code}: ${[...new Set((hedged.length > 0 ? hedged : [a, b]).map(words))].sort().join(' | ')}`;
}

/** "about 850" and "nearly 1,000": two rough figures this near may be one; of measures ("about four miles", 5 km) one rough figure is enough. */
const roughly = (a: QuantityClaim, b: QuantityClaim): boolean => {
  const [x, y] = [a.base.best, b.base.best];
  const hedged = [a, b].filter(({ bound }) => HEDGED.has(bound)).length;
  const measured = a.dimension !== 'count' && a.dimension !== 'money' && a.dimension !== 'share';
  if (x === null || y === null || hedged < (measured ? 1 : 2)) return false;
  return Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) * (measured ? ROUGH_MEASURE : ROUGH);
};

/** Bounds that a figure on their other side is outside of, however near. */
const EXCLUDING = new Set<QuantityClaim['bound']>(['at-least', 'at-most', 'less-than', 'more-than']);

/** Half a unit of the last digit printed: of "6.0" as of "6.4" a twentieth. */
function grainOf({ value: { best, text } }: QuantityClaim): number {
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return decimals > 0 ? 0.5 * 10 ** -decimals : halfUnit(best ?? 0);
}

/** True when the finer of two measures, cut to the precision of the coarser, is the coarser: 32 m and 30 m. Counts below a thousand are counted, not rounded. */
function roundsTo(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.value.best, b.value.best];
  if (x === null || y === null || a.unit !== b.unit || a.dimension === 'age') return false;
  if (EXCLUDING.has(a.bound) || EXCLUDING.has(b.bound)) return false;
  if (a.dimension === 'count' && Math.max(x, y) < COUNTED) return false;
  const [coarse, fine] = grainOf(a) >= grainOf(b) ? [a, b] : [b, a];
  const gap = Math.abs(x - y);
  return grainOf(coarse) > grainOf(fine) && gap <= grainOf(coarse) && gap <= Math.abs(coarse.value.best ?? 0) * COARSE;
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
  return overlap && a.dimension !== 'count' && gap <= larger * SAME_MEASURE && !PRECISE.has(a.dimension);
}

/** Ages, and shares of a whole: "over 70 percent" is not said of one that is over 90. */
const PRECISE = new Set<QuantityClaim['dimension']>(['age', 'share']);

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

/** "aged 39 to 60", not "in their 30s". */
const isRange = ({ bound, value }: QuantityClaim): boolean => bound === 'range' && !/0s$/.test(value.text);

/** "50 to 75", "some 50 to 75": two ranges with the same ends. */
const areOneRange = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.base.best === null &&
  a.base.low !== null &&
  a.base.low === b.base.low &&
  a.base.high !== null &&
  a.base.high === b.base.high &&
  b.base.best === null;

/** Agreement of figures that are the same or round to the same, where their bounds do not keep them apart; else null. */
function sameWithin(a: QuantityClaim, b: QuantityClaim, overlap: boolean): Finding | null {
  const equal = a.base.best === b.base.best;
  const exact = a.bound === 'exact' && b.bound === 'exact';
  if (!sameFigure(a, b, overlap) || !(overlap || equal || exact || a.unit !== b.unit)) return null;
  return finding('agree', equal ? 'the same figure' : `rounding: ${a.value.text} | ${b.value.text}`);
}

/** "400-500" and "more than 500": where the one ends the other begins. */
const touch = (range: QuantityClaim, bound: QuantityClaim): boolean =>
  range.bound === 'range' &&
  ((bound.bound === 'more-than' && range.base.high === bound.base.low) ||
    (bound.bound === 'less-than' && range.base.low === bound.base.high));

/** "aged 39 to 60", "between 35 and 70": neither tells the other more vaguely. */
const areOtherRanges = (a: QuantityClaim, b: QuantityClaim): boolean =>
  isRange(a) && isRange(b) && (a.base.low !== b.base.low || a.base.high !== b.base.high);

/** What makes room between two figures, by vagueness, bounds, hedges or rounding; null for nothing. */
function reconciled(a: QuantityClaim, b: QuantityClaim, overlap: boolean): Finding | null {
  if (vaguely(a, b, overlap) || vaguely(b, a, overlap))
    return finding('agree', `vaguer: ${words(a.bound === 'open-plural' ? a : b)}`);
  if (cutTo(a, b) || cutTo(b, a))
    return finding('agree', `rounding: ${[a.value.text, b.value.text].sort().join(' | ')}`);
  if (overlap && areOtherRanges(a, b)) return finding('compatible', `bound: ${[a, b].map(words).sort().join(' | ')}`);
  if (overlap && a.dimension === 'age') return finding('agree', `vaguer: ${words(a.base.best === null ? a : b)}`);
  if (overlap || roughly(a, b) || touch(a, b) || touch(b, a)) return finding('compatible', boundBetween(a, b));
  if (isRoughSpan(a, b) || roundsTo(a, b))
    return finding('compatible', `rounding: ${[a.value.text, b.value.text].sort().join(' | ')}`);
  return null;
}

/** Two figures of one topic by the rules that README.md beside this file lists: the first that holds. */
export function compareNumbers(a: QuantityClaim, b: QuantityClaim, bench: Bench): Finding {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x === null || y === null) return finding('incomparable', `no figure: ${words(x === null ? a : b)}`);
  if ((isPiece(a) || isPiece(b)) && a.base.best !== b.base.best) return finding('incomparable', 'a piece of a span');
  const overlap = meets(x, y);
  const parts = a.part && b.part && !areOneSort(a, b);
  if ((parts && !overlap) || areBesideGreater(a, b, bench)) return finding('incomparable', 'two parts of a total');
  const same = sameWithin(a, b, overlap);
  if (same !== null) return same;
  if (areOneRange(a, b)) return finding('agree', 'the same figure');
  if (a.bound === 'open-plural' && b.bound === 'open-plural' && x.low === y.low)
    return finding('agree', 'the same order');
  const scope = scopeBetween(a, b);
  const later = laterReport(a, b, bench);
  if (!overlap && scope !== null) return finding('other-scope', scope);
  if (later !== null) return finding('superseded', later);
  return (
    reconciled(a, b, overlap) ?? finding('contradict', `contradiction: ${[a.value.text, b.value.text].join(' | ')}`)
  );
}
