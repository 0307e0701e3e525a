import { STATES } from '../../lexicon/counting-nouns.js';
import { CURRENCY_WORDS } from '../../lexicon/currencies.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { QuantityMention, Unit } from '../../model/index.js';
import { YEARS } from './ages.js';
import { type Counted, countedAfter } from './counted.js';
import { decadeOfAge } from './decades.js';
import { finish, freeHedge, type Place, type Read, spanOf, wordless } from './drafts.js';
import type { Hedge } from './hedges.js';
import { readImplied } from './implied.js';
import { intervalOf, NO_INTERVAL, openPlural, rangeOf } from './intervals.js';
import type { Lexeme } from './lexemes.js';
import { readPlural } from './plurals.js';

/** Dimensions whose units may stand behind other words: "three further months", "40 muddy yards". */
const LOOSE = new Set(['duration', 'length', 'mass', 'money', 'area']);
const AMBIGUOUS = new Set([
  'seconds',
  'stone',
  'points',
  'times',
  'bits',
  'bars',
  'quarters',
  'pounds',
  'feet',
  'nights',
  'won',
  'crowns',
]);

/** "hundreds of miles", "millions of dollars", "three further months": the noun is a unit. */
export function measureOf(
  l: readonly Lexeme[],
  to: number,
  counted: Counted,
): { unit: Unit; dimension: QuantityMention['dimension'] } | null {
  if (counted.noun === null || (counted.noun.modifiers.length > 0 && AMBIGUOUS.has(l[counted.to - 1]!.lower)))
    return null;
  const unit = unitNamed(l, Math.max(counted.to - 1, to));
  return unit !== null && (counted.noun.modifiers.length === 0 || LOOSE.has(unit.dimension)) ? unit : null;
}

/** Prepositions of place that bound a figure, and no plural. */
const PLACES = new Set(['below', 'under']);

/** What bounds a plural; "trapped under dozens of houses" tells where, not how many. */
function pluralHedge(l: readonly Lexeme[], i: number, place: Place): Hedge | null {
  const hedge = freeHedge(l, i, place);
  return hedge !== null && PLACES.has(l[hedge.from]!.lower) ? null : hedge;
}

/** Words before "pounds" by which they are money: "millions of pounds". */
const MILLIONS = new Set(['billions', 'millions', 'trillions']);

function unitNamed(l: readonly Lexeme[], i: number): { unit: Unit; dimension: QuantityMention['dimension'] } | null {
  const { text, lower } = l[i]!;
  if (lower === 'pounds' && MILLIONS.has(l[i - 2]?.lower ?? ''))
    return { unit: { text, name: 'pound sterling', factor: 1, offset: 0 }, dimension: 'money' };
  const entry = UNIT_WORDS.get(lower);
  if (entry !== undefined)
    return {
      unit: { text, name: entry.name, factor: entry.factor, offset: entry.offset },
      dimension: entry.dimension,
    };
  const money = CURRENCY_WORDS.get(lower);
  return money === undefined ? null : { unit: { text, name: money, factor: 1, offset: 0 }, dimension: 'money' };
}

export function readWithoutNumber(l: readonly Lexeme[], i: number, place: Place): Read | null {
  const plural = readPlural(l, i);
  const implied = plural === null ? readImplied(l, i) : null;
  const found = plural ?? implied;
  if (found === null) return null;
  const f = wordless(found.from, found.to, implied?.value ?? 0);
  const hedge = plural === null ? freeHedge(l, i, place) : pluralHedge(l, i, place);
  const counted = countedAfter(l, found.to, implied !== null && implied.value > 0 ? 'singular' : 'plural');
  // "wounded several more": whom, the verb tells
  const more = counted.to > found.to && STATES.has(l[i - 1]?.lower ?? '');
  if (plural?.scale === null && counted.noun === null && !more) return null;
  const pronoun = implied?.pronoun ?? null;
  const noun = pronoun === null ? counted.noun : { ...spanOf(l, pronoun, pronoun + 1), head: 'person', modifiers: [] };
  const unitRead = plural === null ? null : measureOf(l, found.to, counted);
  const value =
    implied !== null
      ? intervalOf('exact', implied.value, 1)
      : plural!.scale === null
        ? NO_INTERVAL
        : openPlural(plural!.scale);
  const to = pronoun === null ? Math.max(found.to, counted.to) : found.to;
  const mention = finish(
    l,
    {
      figure: f,
      value,
      hedge,
      from: hedge?.from ?? i,
      to,
      part: counted.part,
      bound: implied !== null ? 'exact' : plural!.scale === null ? 'vague' : 'open-plural',
      counted: unitRead === null ? noun : null,
      dimension: unitRead?.dimension ?? 'count',
      unit: unitRead?.unit ?? null,
    },
    place,
  );
  return { mention, to };
}

export function readDecade(l: readonly Lexeme[], i: number, place: Place): Read | null {
  const decade = decadeOfAge(l, i);
  if (decade === null) return null;
  const figure = { ...wordless(decade.from, decade.to, decade.low), high: decade.low + 9, range: true };
  const mention = finish(
    l,
    {
      figure,
      value: rangeOf('range', decade.low, decade.low + 9),
      bound: 'range',
      hedge: null,
      counted: null,
      from: decade.from,
      to: decade.to,
      part: false,
      dimension: 'age',
      unit: YEARS,
    },
    place,
  );
  return { mention, to: decade.to };
}
