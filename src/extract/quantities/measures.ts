import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  MINOR_COINS,
  PRICE_SUFFIXES,
} from '../../lexicon/currencies.js';
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.js';
import type { Dimension } from '../../model/index.js';
import type { Lexeme } from './lexemes.js';
import { magnitudeBeside } from './magnitudes.js';
import { type Numeral, readNumeral } from './numerals.js';
import { readShare } from './shares.js';
import type { UnitRead } from './unit-read.js';

/** A number with its currency or unit: "$13.6 million", "40-metre", or bare "60". */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly unit: UnitRead | null;
  readonly dimension: Dimension;
  /** "two thirds": a share although no unit says so. */
  readonly share: boolean;
}

const LONGEST_UNIT = 7;

const INCH = UNIT_WORDS.get('inch');

/** "in" is an inch where it is glued to its digits ("18in") or closes a bracket ("(18 in)"). */
const isInch = (l: readonly Lexeme[], i: number): boolean =>
  l[i]?.lower === 'in' && (l[i]!.glued || l[i + 1]?.text === ')');

/** '"about 23" girls': the mark at `i` closes a quotation, and is no inch. */
const closesQuote = (l: readonly Lexeme[], i: number): boolean =>
  l.slice(0, i).filter((w) => w.text === '"').length % 2 === 1;

/** The unit that starts at `i`, a joining hyphen before it allowed. */
export function readUnit(l: readonly Lexeme[], i: number, digits: boolean): UnitRead | null {
  const hyphenated = l[i]?.text === '-' && l[i]!.glued && l[i + 1]?.glued === true;
  const from = hyphenated ? i + 1 : i;
  if (digits && INCH !== undefined && !hyphenated && isInch(l, i)) return { ...INCH, from, to: from + 1, hyphenated };
  let words = '';
  let symbol = '';
  let best: UnitRead | null = null;
  for (let k = from; k < Math.min(l.length, from + LONGEST_UNIT); k++) {
    const { text, lower, glued } = l[k]!;
    const gap = k > from && !glued ? ' ' : '';
    words += text === '-' ? ' ' : gap + lower;
    symbol += gap + text;
    const sign = digits && !(text === '"' && closesQuote(l, k)) ? UNIT_SYMBOLS.get(symbol) : undefined;
    const entry = UNIT_WORDS.get(words.replace('  ', ' ')) ?? sign;
    const next = l[k + 1];
    const open = next?.glued === true && (next.kind === 'word' || next.kind === 'number');
    if (entry !== undefined && !open) best = { ...entry, from, to: k + 1, hyphenated };
  }
  return best;
}

const money = (name: string, from: number, to: number, factor = 1, hyphenated = false): UnitRead => ({
  name,
  dimension: 'money',
  factor,
  offset: 0,
  from,
  to,
  hyphenated,
});

/** "$", "US $", "HK$", "$US", "USD", "RM": the currency before a number. */
function currencyBefore(l: readonly Lexeme[], i: number): UnitRead | null {
  const [a, b] = [l[i], l[i + 1]];
  if (a === undefined || b === undefined) return null;
  const sign = CURRENCY_SIGNS.get(a.text);
  if (sign !== undefined) {
    const prefix = sign === 'dollar' && b.glued ? DOLLAR_PREFIXES.get(b.text) : undefined;
    return prefix === undefined ? money(sign, i, i + 1) : money(prefix, i, i + 2);
  }
  const prefix = DOLLAR_PREFIXES.get(a.text);
  if (prefix !== undefined && b.text === '$' && (b.glued || a.text.length > 1)) return money(prefix, i, i + 2);
  if (a.text.endsWith('$'))
    return DOLLAR_PREFIXES.has(a.text.slice(0, -1)) ? money(DOLLAR_PREFIXES.get(a.text.slice(0, -1))!, i, i + 1) : null;
  if (b.text === '=' && CURRENCY_CODES.has(`${a.text}=`)) return money(CURRENCY_CODES.get(`${a.text}=`)!, i, i + 2);
  const code = CURRENCY_CODES.get(a.text);
  return code !== undefined && (b.glued || a.text.length === 3) ? money(code, i, i + 1) : null;
}

/** "dollars", "Norlandic dollars", "€", "JPY", "p": the currency after a number. */
function currencyAfter(l: readonly Lexeme[], i: number, numeral: Numeral): UnitRead | null {
  const hyphenated = l[i]?.text === '-' && l[i]!.glued;
  const at = hyphenated ? i + 1 : i;
  const [a, b] = [l[at], l[at + 1]];
  if (a === undefined) return null;
  const word = CURRENCY_WORDS.get(a.lower);
  if (word !== undefined && (a.lower !== 'won' || numeral.value >= 100))
    return money(word, at, at + 1, MINOR_COINS.get(word), hyphenated);
  if (a.lower === 'pounds' && numeral.scale >= 1e6) return money('pound sterling', at, at + 1, 1, hyphenated);
  const after = b === undefined ? undefined : CURRENCY_WORDS.get(b.lower);
  if (after !== undefined && /^\p{Lu}/u.test(a.text))
    return money(
      `${a.text === a.text.toUpperCase() ? a.text : a.lower} ${after}`,
      at,
      at + 2,
      MINOR_COINS.get(after),
      hyphenated,
    );
  const sign = CURRENCY_SIGNS.get(a.text);
  if (sign !== undefined && a.glued && l[at + 1]?.kind !== 'number') return money(sign, at, at + 1);
  if (CURRENCY_CODES.has(a.text) && a.text.length === 3) return money(CURRENCY_CODES.get(a.text)!, at, at + 1);
  const coin = PRICE_SUFFIXES.get(a.text);
  return coin !== undefined && !numeral.spelled && !(l[at + 1]?.glued && l[at + 1]?.kind !== 'mark')
    ? money(coin, at, at + 1, MINOR_COINS.get(coin))
    : null;
}

/** "$30 US": letters after the amount that say whose dollar it is. */
function dollarSuffix(l: readonly Lexeme[], unit: UnitRead, to: number): { unit: UnitRead; to: number } {
  const name = DOLLAR_PREFIXES.get(l[to]?.text ?? '');
  const next = l[to + 1];
  if (
    unit.name !== 'dollar' ||
    name === undefined ||
    l[to]!.text === 'A' ||
    !(next === undefined || next.kind === 'mark' || ['a', 'an', 'per'].includes(next.lower))
  )
    return { unit, to };
  return { unit: { ...unit, name }, to: to + 1 };
}

/** After "a year": a time to compare with, not the base of a rate. */
export const COMPARING: ReadonlySet<string> = new Set(['ago', 'before', 'earlier', 'later', 'previously']);

/** "per barrel", "a month", "-a-day", "/ounce" after an amount or a measure. */
function rateAfter(l: readonly Lexeme[], unit: UnitRead, to: number): { unit: UnitRead; to: number } {
  let at = l[to]?.text === '-' && l[to]!.glued ? to + 1 : to;
  const link = l[at]?.lower ?? '';
  if (
    !(
      link === 'per' ||
      link === 'each' ||
      ((link === 'a' || link === 'an') && unit.dimension !== 'duration') ||
      (link === '/' && l[at]!.glued)
    )
  )
    return { unit, to };
  at += l[at + 1]?.text === '-' ? 2 : 1;
  const of = readUnit(l, at, true);
  const noun = l[at];
  // "$3 million a year earlier" tells when, not how often
  if (of?.dimension === 'duration' && COMPARING.has(l[of.to]?.lower ?? '')) return { unit, to };
  if (of !== null && of.dimension !== 'share')
    return { unit: { ...unit, name: `${unit.name} per ${of.name}` }, to: of.to };
  const plain = noun?.kind === 'word' && (noun.pos === 'NOUN' || noun.pos === 'PROPN');
  const fits =
    link === 'per'
      ? plain
      : plain &&
        unit.dimension === 'money' &&
        ['share', 'head', 'person', 'piece', 'ticket', 'ounce'].includes(noun.lower);
  return fits && noun !== undefined
    ? { unit: { ...unit, name: `${unit.name} per ${noun.lemma}` }, to: at + 1 }
    : { unit, to };
}

/** The number, share or amount that starts at lexeme `i`, with its unit; null when none does. */
export function readMeasure(l: readonly Lexeme[], i: number): Measure | null {
  const currency = currencyBefore(l, i);
  const share = currency === null ? readShare(l, i) : null;
  if (share !== null) return { from: i, to: share.to, numeral: share, unit: null, dimension: 'share', share: true };
  const numeral = readNumeral(l, currency?.to ?? i, currency !== null);
  if (numeral === null) return currency === null ? halfUnit(l, i) : null;
  if (currency !== null) {
    const dollar = dollarSuffix(l, currency, numeral.to);
    const rated = rateAfter(l, dollar.unit, dollar.to);
    return { from: i, to: rated.to, numeral, unit: rated.unit, dimension: 'money', share: false };
  }
  const unit =
    currencyAfter(l, numeral.to, numeral) ??
    readUnit(l, numeral.to, !numeral.spelled) ??
    readUnit(l, pastPlus(l, numeral.to), false) ??
    magnitudeBeside(l, i, numeral);
  if (unit === null || (unit.name === 'time' && l[unit.to]?.lower === 'square'))
    return { from: i, to: numeral.to, numeral, unit: null, dimension: 'count', share: false };
  const rated = rateAfter(l, unit, unit.to);
  return {
    from: i,
    to: Math.max(rated.to, numeral.to),
    numeral,
    unit: { ...rated.unit, to: rated.to },
    dimension: unit.dimension,
    share: false,
  };
}

/** "27-plus years", "400+ pounds": the unit stands after the bound. */
function pastPlus(l: readonly Lexeme[], i: number): number {
  if (l[i]?.text === '+' && l[i]!.glued) return i + 1;
  return l[i]?.text === '-' && l[i + 1]?.lower === 'plus' ? i + 2 : l.length;
}

/** "half an hour", "half a mile". */
function halfUnit(l: readonly Lexeme[], i: number): Measure | null {
  if (l[i]?.lower !== 'half' || !['a', 'an', '-'].includes(l[i + 1]?.lower ?? '')) return null;
  const unit = readUnit(l, i + 2, false);
  if (unit === null) return null;
  const numeral: Numeral = {
    from: i,
    to: i + 2,
    value: 0.5,
    grain: 0.5,
    scale: 1,
    spelled: true,
    sign: null,
  };
  return { from: i, to: unit.to, numeral, unit, dimension: unit.dimension, share: false };
}
