import { STATES } from '../../lexicon/counting-nouns.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { Bound, NounPhrase, QuantityMention, QuantityValue, Unit } from '../../model/index.js';
import { ageOf, asAge } from './ages.js';
import { type Counted, countedAfter, countedBefore, countedBehind, dimensionAfter, isPopulation } from './counted.js';
import { type Draft, finish, freeHedge, type Place, type Read, spanOf } from './drafts.js';
import { type Figure, readFigure } from './figures.js';
import { type Hedge, hedgeAfter, hedgeBefore } from './hedges.js';
import { articleMeasure, isTerm, within } from './implied.js';
import { intervalOf, rangeOf } from './intervals.js';
import type { Lexeme } from './lexemes.js';
import { COMPARING, readUnit } from './measures.js';
import { oneCounts } from './ones.js';
import { nounlike, phrase } from './phrases.js';
import { measureOf, readDecade, readWithoutNumber } from './worded.js';

function unitOf(l: readonly Lexeme[], f: Figure, text: string): Unit | null {
  if (f.unit === null) return null;
  const { name, factor, offset } = f.unit;
  const { start, end } = spanOf(l, f.unit.from, f.unit.to);
  return { text: text.slice(start, end), name, factor, offset };
}

/** The bound that the words give, and the interval with it. */
function bounded(f: Figure, given: Bound): { bound: Bound; value: QuantityValue } {
  const bound = given === 'range' ? 'exact' : given;
  if (!f.range) return { bound, value: intervalOf(bound, f.low, f.grain) };
  return { bound: bound === 'exact' ? 'range' : bound, value: rangeOf(bound, f.low, f.high) };
}

const NOTHING: Counted = { noun: null, to: -1, part: false };

/** What is counted, and where its noun stands when that is before the figure. */
type CountedHere = Counted & { readonly before: number | null };

/** "the toll rose, and 2,527 were injured": what befell those counted stands behind the figure, and no noun before it is theirs. */
const tellsState = (l: readonly Lexeme[], to: number): boolean =>
  l[to]?.pos === 'AUX' && l.slice(to + 1, to + 3).some((w) => STATES.has(w.lower));

/** What is counted: the noun after the figure, or before a bare one. */
function nounOf(l: readonly Lexeme[], f: Figure, to: number): CountedHere {
  const after = f.unit === null ? countedAfter(l, to, f.high === 1 ? 'singular' : 'plural') : afterMeasure(l, f, to);
  const population = isPopulation(l, f.from) && after.noun?.head !== 'people';
  if (!population && (after.noun !== null || after.to > to || f.unit !== null)) return { ...after, before: null };
  const behind = countedBehind(l, to);
  if (behind !== null) return { noun: behind, to, part: false, before: null };
  const before = tellsState(l, to) && l[f.from - 1]?.lower !== 'of' ? null : countedBefore(l, f.from);
  return before === null
    ? { ...after, before: null }
    : {
        noun: { start: before.start, end: before.end, head: before.head, modifiers: before.modifiers },
        to,
        part: false,
        before: before.at,
      };
}

/** Lexemes of a conversion, at most: "(about 8,800 pounds / 4 t)". */
const CONVERSION = 10;

/** Past the same measure in another unit: "32 meters (104 ft) deep", "200 metres, or 650 feet, deep", "8 km/5 miles long". */
function pastConversion(l: readonly Lexeme[], to: number, f: Figure): number {
  if (f.unit === null) return to;
  const open = l[to]?.text;
  if (open === '(' || (open === ',' && l[to + 1]?.lower === 'or')) {
    const close = l.slice(to + 1, to + CONVERSION).findIndex((w) => w.text === (open === '(' ? ')' : ','));
    const held = l.slice(to + 1, to + 1 + close);
    return close > 0 && held.some((w) => w.kind === 'number') ? to + close + 2 : to;
  }
  const other = open === '/' && l[to + 1]?.kind === 'number' ? readUnit(l, to + 2, true) : null;
  return other?.dimension === f.dimension ? other.to : to;
}

/** The noun behind a conversion: of a measure joined to it by a hyphen ("an 18-metre (60-foot) wave"), or by "of". */
function countedPast(l: readonly Lexeme[], f: Figure, to: number): NounPhrase | null {
  return f.unit?.hyphenated === true || l[to]?.lower === 'of' ? countedAfter(l, to, 'singular').noun : null;
}

const ARTICLES = new Set(['a', 'an']);

/** "a 450-pound boulder", "12 inches wide", "six weeks of fighting", "$44 million in taxes": measured things stay outside the span. */
function afterMeasure(l: readonly Lexeme[], f: Figure, end: number): Counted {
  const to = pastConversion(l, end, f);
  // "200 metres across" is a width; "by 3 percent across the firm" is none
  const adjective = f.dimension === 'share' || f.dimension === 'money' ? null : dimensionAfter(l, to);
  if (adjective !== null) return { noun: adjective, to: end, part: false };
  if (to > end) return { noun: countedPast(l, f, to), to: end, part: false };
  const hyphen = l[to]?.text === '-';
  const preposition = l[to]?.lower === 'of' || (l[to]?.lower === 'in' && f.dimension === 'money');
  const singular = f.unit?.hyphenated === true || l[f.to - 1]!.lemma === l[f.to - 1]!.lower;
  if (!(hyphen || preposition || singular)) return NOTHING;
  // "a $30,000 fine", "a more than $30,000 fine", "$44 million in taxes"
  const opening = l[(hedgeBefore(l, f.from)?.from ?? f.from) - 1]?.lower ?? '';
  const several = f.dimension === 'share' || (f.dimension === 'money' && !ARTICLES.has(opening));
  const after = countedAfter(l, preposition && l[to]!.lower === 'in' ? to + 1 : to, several ? 'plural' : 'singular');
  return { noun: after.noun, to, part: false };
}

/** "6 % less than a year before": a year to compare with, not less than a year. */
const comparesWith = (l: readonly Lexeme[], hedge: Hedge, to: number): boolean =>
  hedge.from > 0 &&
  ['more', 'less', 'higher', 'lower'].includes(l[hedge.from]!.lower) &&
  COMPARING.has(l[to]?.lower ?? '') &&
  (l[hedge.from - 1]!.text === '%' || UNIT_WORDS.has(l[hedge.from - 1]!.lower));

/** The article before a unit counts only with a bound ("over a mile") and after "within" ("within the hour"). */
function figureAt(l: readonly Lexeme[], i: number): Figure | null {
  const article = articleMeasure(l, i);
  if (article === null) return readFigure(l, i);
  const hedge = hedgeBefore(l, i);
  const one = within(l, i) || (article.dimension === 'duration' && isTerm(l, i, article.to));
  return one || (hedge !== null && !comparesWith(l, hedge, article.to)) ? figureOfArticle(article) : null;
}

/** "at one point", "at one time" tell when, not how many. */
const isAtOnePoint = (l: readonly Lexeme[], f: Figure): boolean =>
  f.low === 1 &&
  l[f.from - 1]?.lower === 'at' &&
  l[f.numberFrom]!.lower === 'one' &&
  ['point', 'time', 'stage', 'moment'].includes(l[f.numberTo]?.lower ?? '');

/** The pronoun "one", and "two years ago", which is a date. */
function isNoQuantity(l: readonly Lexeme[], f: Figure, counted: CountedHere, end: number, hedged: boolean): boolean {
  const one = f.low === 1 && !f.range && l[f.numberFrom]!.lower === 'one' && f.unit === null;
  if (one && !oneCounts(l, f.from, counted.noun !== null && counted.before === null, hedged)) return true;
  return f.dimension === 'duration' && l[Math.max(counted.to, end)]?.lower === 'ago';
}

/** "more than 10 miles (16 km)", "just under 200 hp (149 kW / 203 PS)": the same figure in another unit, with the same bound. */
function convertedFrom(l: readonly Lexeme[], f: Figure, { last }: Place): QuantityMention | null {
  if (last === null || f.unit === null || last.mention.unit === null || last.to !== f.from - 1) return null;
  const { mention } = last;
  const other = mention.dimension === f.dimension && mention.unit?.name !== f.unit.name;
  return other && ['(', '/'].includes(l[f.from - 1]!.text) ? mention : null;
}

/** Words between "from" and the second level, at most. */
const LEVELS = 7;

/** "from 37,000 feet to 15,000": the second level is told in the unit of the first. */
function levelAfter(l: readonly Lexeme[], f: Figure, { last }: Place) {
  if (f.unit !== null || last === null || last.mention.unit === null || last.mention.dimension === 'age') return null;
  if (last.to !== f.from - 1 || l[last.to]?.lower !== 'to') return null;
  if (!l.slice(Math.max(0, last.to - LEVELS), last.to).some((w) => w.lower === 'from')) return null;
  return { unit: last.mention.unit, dimension: last.mention.dimension, counted: null };
}

/** "18 and older", "21+" tell an age; "40 or more" does not. */
const saysOlder = (l: readonly Lexeme[], { bound, to }: Hedge): boolean =>
  bound === 'at-least' && !['counting', 'greater', 'least', 'longer', 'minimum', 'more'].includes(l[to - 1]!.lower);

/** What stands after the number of `f`: a bound, an age's words, what is counted; `end` is where the figure ends with the first two. */
function tailOf(l: readonly Lexeme[], f: Figure, early: Hedge | null, ageEnd: number) {
  const late = hedgeAfter(l, f.to) ?? hedgeAfter(l, f.numberTo);
  const older =
    late !== null && saysOlder(l, late) && f.unit === null && countedAfter(l, late.to, 'plural').noun === null;
  const age = ageOf(l, f, early?.from ?? f.from, older, ageEnd);
  const end = Math.max(f.to, late?.to ?? 0, age?.to ?? 0);
  const counted: CountedHere =
    age === null
      ? nounOf(l, f, end)
      : {
          ...(age.noun !== undefined || f.unit === null ? { ...NOTHING, noun: age.noun ?? null } : afterAge(l, end)),
          before: null,
        };
  return { late, end, counted, isAge: age !== null };
}

function readNumbered(l: readonly Lexeme[], i: number, place: Place): Read | null {
  const f = figureAt(l, i);
  if (f === null || isAtOnePoint(l, f)) return null;
  const early = freeHedge(l, i, place);
  const { late, end, counted, isAge } = tailOf(l, f, early, place.ageEnd);
  const near = early ?? late;
  if (!isAge && isNoQuantity(l, f, counted, end, near !== null)) return null;
  const reach = Math.max(end, counted.to);
  // "six people or more": the bound may stand after what is counted, too
  const last = near === null ? hedgeAfter(l, reach) : null;
  const hedge = near ?? last;
  const to = last?.to ?? reach;
  const first = Math.min(f.from, early?.from ?? f.from, f.opener ?? f.from);
  // "magnitude 6.4": the one unit that stands before its figure
  const unitFrom = f.unit?.from ?? first;
  const from = unitFrom < first && unitFrom >= (place.last?.to ?? 0) ? unitFrom : first;
  const like = hedge === null ? convertedFrom(l, f, place) : null;
  const { bound, value } = bounded(f, hedge?.bound ?? like?.bound ?? 'exact');
  const level = isAge || counted.noun !== null ? null : levelAfter(l, f, place);
  const measured = level ?? measuredBy(l, f, counted, end, isAge, place.text);
  const draft: Draft = {
    figure: f,
    value,
    bound,
    hedge,
    counted: measured.counted,
    from: Math.max(place.last?.to ?? 0, from),
    to,
    part: counted.part,
    dimension: measured.dimension,
    unit: measured.unit,
    like,
  };
  return { mention: finish(l, draft, place), to };
}

/** The unit, its dimension and the noun left: of "three further months" the noun is the unit. */
function measuredBy(l: readonly Lexeme[], f: Figure, counted: CountedHere, end: number, isAge: boolean, text: string) {
  const unit = unitOf(l, f, text);
  if (isAge) return { unit: asAge(unit), dimension: 'age' as const, counted: counted.noun };
  const noun = unit === null && counted.before === null ? measureOf(l, end, counted) : null;
  return noun === null ? { unit, dimension: f.dimension, counted: counted.noun } : { ...noun, counted: null };
}

/** Words within which the owner of an age has its "'s". */
const OWNER = 3;

/** "a 25-year-old immigrant": who is that old stays outside the span. */
function afterAge(l: readonly Lexeme[], to: number): Counted {
  if (l[to]?.kind !== 'word') return { ...NOTHING, to };
  // "the 167-year-old bank's chairman": the owner is that old
  for (let k = to; k < Math.min(l.length - 1, to + OWNER); k++) {
    if (nounlike(l[k]!) && l[k + 1]!.lower === "'s") return { ...NOTHING, noun: phrase(l, to, k, 'singular'), to };
  }
  return { ...countedAfter(l, to, 'singular'), to };
}

function figureOfArticle(m: NonNullable<ReturnType<typeof articleMeasure>>): Figure {
  return {
    from: m.from,
    to: m.to,
    numberFrom: m.numeral.from,
    numberTo: m.numeral.to,
    low: 1,
    high: 1,
    range: false,
    grain: 1,
    unit: m.unit,
    dimension: m.dimension,
    spelled: true,
    sign: null,
    opener: null,
    inner: null,
  };
}

/** The mention that starts at lexeme `i` (of a decade of age: at the pronoun before it), or null. */
export const readQuantity = (l: readonly Lexeme[], i: number, place: Place): Read | null =>
  readDecade(l, i, place) ?? readNumbered(l, i, place) ?? readWithoutNumber(l, i, place);
