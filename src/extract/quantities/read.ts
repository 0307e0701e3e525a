import { CURRENCY_WORDS } from '../../lexicon/currencies.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { Bound, NounPhrase, QuantityMention, QuantityValue, Unit } from '../../model/index.js';
import { ageOf } from './ages.js';
import { contextOf } from './context.js';
import { type Counted, countedAfter, countedBefore, dimensionAfter } from './counted.js';
import { type Figure, readFigure } from './figures.js';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedges.js';
import { articleMeasure, oneCounts, readImplied } from './implied.js';
import { intervalOf, NO_INTERVAL, openPlural, rangeOf } from './intervals.js';
import type { Lexeme } from './lexemes.js';
import { readPlural } from './plurals.js';

/** A mention and the lexeme to read on from. */
export interface Read {
  readonly mention: QuantityMention;
  readonly to: number;
}

/** The article's text and the sentence's index: what a mention needs beside its lexemes. */
export interface Place {
  readonly text: string;
  readonly sentence: number;
  /** The lexeme after the age read last in the sentence, -1 for none: "ages 7 and 10". */
  readonly ageEnd: number;
}

interface Draft {
  readonly figure: Figure;
  readonly value: QuantityValue;
  readonly bound: Bound;
  readonly hedge: Hedge | null;
  readonly counted: NounPhrase | null;
  readonly from: number;
  readonly to: number;
  readonly part: boolean;
  readonly dimension: QuantityMention['dimension'];
  readonly unit: Unit | null;
}

const spanOf = (l: readonly Lexeme[], from: number, to: number) => ({ start: l[from]!.start, end: l[to - 1]!.end });

/** Half-built mention to mention: offsets, printed words, the clause around it. */
function finish(l: readonly Lexeme[], d: Draft, { text, sentence }: Place): QuantityMention {
  const { change, denied, modal, part } = contextOf(l, d.from, d.to, d.figure);
  const hedge = d.hedge === null ? null : spanOf(l, d.hedge.from, d.hedge.to);
  return {
    ...spanOf(l, d.from, d.to),
    figure: spanOf(l, d.figure.numberFrom, d.figure.numberTo),
    value: d.value,
    bound: d.bound,
    hedge: hedge === null ? null : text.slice(hedge.start, hedge.end),
    dimension: d.dimension,
    unit: d.unit,
    counted: d.counted,
    change,
    denied,
    modal,
    part: part || d.part,
    sentence,
  };
}

function unitOf(l: readonly Lexeme[], f: Figure, text: string): Unit | null {
  if (f.unit === null) return null;
  const { name, factor, offset } = f.unit;
  const { start, end } = spanOf(l, f.unit.from, f.unit.to);
  return { text: text.slice(start, end), name, factor, offset };
}

const YEARS: Unit = { text: '', name: 'year of age', factor: 1, offset: 0 };

/** An age is in years: "18 months old" is 1.5. */
function asAge(unit: Unit | null): Unit {
  return unit === null ? YEARS : { ...unit, name: `${unit.name} of age`, factor: unit.factor / 31556952 };
}

/** The bound that the words give, and the interval with it. */
function bounded(f: Figure, hedge: Hedge | null): { bound: Bound; value: QuantityValue } {
  const bound = hedge?.bound ?? 'exact';
  if (!f.range) return { bound, value: intervalOf(bound, f.low, f.grain) };
  return { bound: bound === 'exact' ? 'range' : bound, value: rangeOf(bound, f.low, f.high) };
}

const NOTHING: Counted = { noun: null, to: -1, part: false };

/** What is counted: the noun after the figure, or before a bare one. */
function nounOf(l: readonly Lexeme[], f: Figure, to: number): Counted & { before: number | null } {
  const after = f.unit === null ? countedAfter(l, to, f.high === 1 ? 'singular' : 'plural') : afterMeasure(l, f, to);
  if (after.noun !== null || after.to > to || f.unit !== null) return { ...after, before: null };
  const before = countedBefore(l, f.from);
  return before === null ? { ...after, before: null } : { noun: before, to, part: false, before: before.at };
}

/** "a 450-pound gorilla", "12 inches wide", "six weeks of fighting", "$44 million in taxes": measured things stay outside the span. */
function afterMeasure(l: readonly Lexeme[], f: Figure, to: number): Counted {
  const adjective = dimensionAfter(l, to);
  if (adjective !== null) return { noun: adjective, to, part: false };
  const hyphen = l[to]?.text === '-';
  const preposition = l[to]?.lower === 'of' || (l[to]?.lower === 'in' && f.dimension === 'money');
  const singular = f.unit?.hyphenated === true || l[f.to - 1]!.lemma === l[f.to - 1]!.lower;
  if (!(hyphen || preposition || singular)) return NOTHING;
  const after = countedAfter(l, preposition && l[to]!.lower === 'in' ? to + 1 : to, f.dimension === 'money' || f.dimension === 'share' ? 'plural' : 'singular');
  return { noun: after.noun, to, part: false };
}

function readNumbered(l: readonly Lexeme[], i: number, place: Place): Read | null {
  const article = articleMeasure(l, i);
  const f: Figure | null = article === null ? readFigure(l, i) : figureOfArticle(article);
  if (f === null) return null;
  const early = hedgeBefore(l, i);
  if (article !== null && early === null) return null;
  const late = hedgeAfter(l, f.to) ?? hedgeAfter(l, f.numberTo);
  const older = late?.bound === 'at-least' && f.unit === null && countedAfter(l, late.to, 'plural').noun === null;
  const age = ageOf(l, f, early?.from ?? f.from, older, place.ageEnd);
  const hedge = early ?? late;
  const { bound, value } = bounded(f, hedge);
  if (isAtOnePoint(l, f)) return null;
  const end = Math.max(f.to, late?.to ?? 0, age?.to ?? 0);
  const counted = age === null ? nounOf(l, f, end) : { ...afterAge(l, end), before: null };
  const lone = f.low === 1 && !f.range && l[f.numberFrom]!.lower === 'one' && f.unit === null;
  if (lone && !oneCounts(l, i, counted.noun !== null && counted.before === null, hedge !== null)) return null;
  const agoAt = counted.to > end ? counted.to : end;
  if (f.dimension === 'duration' && age === null && l[agoAt]?.lower === 'ago') return null;
  const from = Math.min(f.from, early?.from ?? f.from, f.opener ?? f.from);
  const to = Math.max(end, counted.to);
  const last = hedgeAfter(l, to);
  const read = unitOf(l, f, place.text);
  const measured = f.unit === null && age === null && counted.before === null ? measureOf(l, end, counted) : null;
  const mention = finish(l, {
    figure: f, value, bound, hedge, counted: measured === null ? counted.noun : null, from, to, part: counted.part,
    dimension: age === null ? (measured?.dimension ?? f.dimension) : 'age', unit: age === null ? (read ?? measured?.unit ?? null) : asAge(read),
  }, place);
  return { mention: last !== null && hedge === null ? rebound(l, mention, f, last, place.text) : mention, to };
}

/** "at one point", "at one time" tell when, not how many. */
const isAtOnePoint = (l: readonly Lexeme[], f: Figure): boolean =>
  f.low === 1 && l[f.from - 1]?.lower === 'at' && l[f.numberFrom]!.lower === 'one' && ['point', 'time', 'stage', 'moment'].includes(l[f.numberTo]?.lower ?? '');

/** "six people or more": the bound stands after what is counted. */
function rebound(l: readonly Lexeme[], m: QuantityMention, f: Figure, hedge: Hedge, text: string): QuantityMention {
  const words = spanOf(l, hedge.from, hedge.to);
  return { ...m, ...bounded(f, hedge), end: words.end, hedge: text.slice(words.start, words.end) };
}

/** "a 25-year-old immigrant": who is that old stays outside the span. */
function afterAge(l: readonly Lexeme[], to: number): Counted {
  if (l[to]?.kind !== 'word') return { ...NOTHING, to };
  return { ...countedAfter(l, to, 'singular'), to };
}

function figureOfArticle(m: NonNullable<ReturnType<typeof articleMeasure>>): Figure {
  return {
    from: m.from, to: m.to, numberFrom: m.numeral.from, numberTo: m.numeral.to, low: 1, high: 1, range: false, grain: 1,
    unit: m.unit, dimension: m.dimension, spelled: true, sign: null, opener: null, inner: null,
  };
}

const wordless = (from: number, to: number, value: number): Figure => ({
  from, to, numberFrom: from, numberTo: to, low: value, high: value, range: false, grain: 1, unit: null, dimension: 'count', spelled: true,
  sign: null, opener: null, inner: null,
});

function readWithoutNumber(l: readonly Lexeme[], i: number, place: Place): Read | null {
  const plural = readPlural(l, i);
  const implied = plural === null ? readImplied(l, i) : null;
  const found = plural ?? implied;
  if (found === null) return null;
  const f = wordless(found.from, found.to, implied?.value ?? 0);
  const hedge = hedgeBefore(l, i);
  const counted = countedAfter(l, found.to, implied !== null && implied.value > 0 ? 'singular' : 'plural');
  if (plural?.scale === null && counted.noun === null) return null;
  const pronoun = implied?.pronoun ?? null;
  const noun = pronoun === null ? counted.noun : { ...spanOf(l, pronoun, pronoun + 1), head: 'person', modifiers: [] };
  const unitRead = plural === null ? null : measureOf(l, found.to, counted);
  const value = implied !== null ? intervalOf('exact', implied.value, 1) : plural!.scale === null ? NO_INTERVAL : openPlural(plural!.scale);
  const to = pronoun === null ? Math.max(found.to, counted.to) : found.to;
  const mention = finish(l, {
    figure: f, value, hedge, from: hedge?.from ?? i, to, part: counted.part,
    bound: implied !== null ? 'exact' : plural!.scale === null ? 'vague' : 'open-plural',
    counted: unitRead === null ? noun : null, dimension: unitRead?.dimension ?? 'count', unit: unitRead?.unit ?? null,
  }, place);
  return { mention, to };
}

/** Dimensions whose units may stand behind other words: "three further months", "517 rushing yards". */
const LOOSE = new Set(['duration', 'length', 'mass', 'money', 'area']);
const AMBIGUOUS = new Set(['seconds', 'stone', 'points', 'times', 'bits', 'bars', 'quarters', 'pounds', 'feet', 'nights', 'won', 'crowns']);

/** "hundreds of miles", "millions of dollars", "three further months": the noun is a unit. */
function measureOf(l: readonly Lexeme[], to: number, counted: Counted): { unit: Unit; dimension: QuantityMention['dimension'] } | null {
  if (counted.noun === null || (counted.noun.modifiers.length > 0 && AMBIGUOUS.has(l[counted.to - 1]!.lower))) return null;
  const unit = unitNamed(l, counted.to - 1 >= to ? counted.to - 1 : to);
  return unit !== null && (counted.noun.modifiers.length === 0 || LOOSE.has(unit.dimension)) ? unit : null;
}


/** The mention that starts at lexeme `i`, or null. */
export const readQuantity = (l: readonly Lexeme[], i: number, place: Place): Read | null =>
  readNumbered(l, i, place) ?? readWithoutNumber(l, i, place);

function unitNamed(l: readonly Lexeme[], i: number): { unit: Unit; dimension: QuantityMention['dimension'] } | null {
  const { text, lower } = l[i]!;
  const entry = UNIT_WORDS.get(lower);
  if (entry !== undefined) return { unit: { text, name: entry.name, factor: entry.factor, offset: entry.offset }, dimension: entry.dimension };
  const money = CURRENCY_WORDS.get(lower);
  return money === undefined ? null : { unit: { text, name: money, factor: 1, offset: 0 }, dimension: 'money' };
}
