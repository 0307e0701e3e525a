import {
  FRACTION_SIGNS,
  FRACTIONS,
  GLUED_SCALES,
  SCALE_ABBREVIATIONS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../../lexicon/numbers.js';
import { MONEY_SCALES } from '../../lexicon/currencies.js';
import type { Lexeme } from './lexemes.js';

/** One number, read from `from` up to `to` (lexeme positions, `to` exclusive). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** One unit of the last significant digit printed: 1,000 for "5,000", 100,000 for "2.3 million". */
  readonly grain: number;
  /** What a scale word multiplied by, 1 when none stands there: a range shares it ("5 to 7 million"). */
  readonly scale: number;
  readonly spelled: boolean;
  /** A sign printed before it: "+0.2 %" tells a rise. */
  readonly sign: '+' | '-' | null;
}

const is = (lexeme: Lexeme | undefined, ...lowers: readonly string[]): boolean =>
  lexeme !== undefined && lowers.includes(lexeme.lower);
const hyphen = (lexeme: Lexeme | undefined): boolean => lexeme?.text === '-' && lexeme.glued;

/** Binary rounding undone: 13.6 × 10^6 is 13,600,000. */
const tidy = (x: number): number => (x === 0 || !Number.isFinite(x) ? x : Number(x.toPrecision(15)));

function grainOf(digits: string): number {
  const [whole = '', part] = digits.replaceAll(',', '').split('.');
  if (part !== undefined) return 10 ** -part.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length - (/^0*$/.test(whole) ? whole.length : 0));
}

interface Partial {
  readonly value: number;
  readonly grain: number;
  readonly to: number;
}

/** "940 000": thousands set apart by single spaces. */
function spacedDigits(l: readonly Lexeme[], i: number): Partial | null {
  if (!/^\d{1,3}$/.test(l[i]!.text)) return null;
  let to = i + 1;
  let text = l[i]!.text;
  while (l[to]?.kind === 'number' && !l[to]!.glued && /^\d{3}$/.test(l[to]!.text) && l[to]!.start === l[to - 1]!.end + 1) {
    text += l[to++]!.text;
  }
  return to === i + 1 ? null : { value: Number(text), grain: grainOf(text), to };
}

/** "1/16" where it can only be a fraction; "24/7" and "9/11" are none. */
function slashFraction(l: readonly Lexeme[], i: number): Partial | null {
  const [over, under] = [l[i + 1], l[i + 2]];
  if (over === undefined || under?.kind !== 'number' || !over.glued || !under.glued || !['/', '⁄'].includes(over.text)) return null;
  const [a, b] = [Number(l[i]!.text), Number(under.text)];
  const after = l[i + 3];
  if (!(a < b) || !Number.isInteger(a) || !(is(after, 'of') || after?.kind === 'word')) return null;
  return { value: a / b, grain: 1 / b, to: i + 3 };
}

/** "1.99×10−30". */
function powerOfTen(l: readonly Lexeme[], from: Partial): Partial {
  if (!is(l[from.to], '×', 'x') || l[from.to + 1]?.text !== '10') return from;
  const minus = is(l[from.to + 2], '-', '^-');
  const exponent = l[from.to + (minus ? 3 : 2)];
  if (exponent?.kind !== 'number' || !/^\d{1,3}$/.test(exponent.text)) return from;
  const factor = 10 ** (minus ? -Number(exponent.text) : Number(exponent.text));
  return { value: from.value * factor, grain: from.grain * factor, to: from.to + (minus ? 4 : 3) };
}

function digits(l: readonly Lexeme[], i: number): Partial | null {
  const lexeme = l[i]!;
  if (FRACTION_SIGNS.has(lexeme.text)) return { value: FRACTION_SIGNS.get(lexeme.text)!, grain: 0.01, to: i + 1 };
  if (lexeme.kind !== 'number') return null;
  const special = slashFraction(l, i) ?? spacedDigits(l, i);
  if (special !== null) return special;
  const plain = { value: Number(lexeme.text.replaceAll(',', '')), grain: grainOf(lexeme.text), to: i + 1 };
  const part = FRACTION_SIGNS.get(l[i + 1]?.text ?? '');
  if (part !== undefined) return { value: plain.value + part, grain: 0.01, to: i + 2 };
  return powerOfTen(l, plain);
}

/** Words below a thousand: "twenty-five hundred", "three hundred and four", "two dozen". */
function words(l: readonly Lexeme[], i: number): Partial | null {
  let at = i;
  let value = 0;
  let grain = 1;
  let last: 'none' | 'tens' | 'small' | 'hundred' = 'none';
  for (;;) {
    const skip = (last === 'tens' && hyphen(l[at])) || (last === 'hundred' && is(l[at], 'and')) ? 1 : 0;
    const lower = l[at + skip]?.lower ?? '';
    const small = SMALL_NUMBERS.get(lower);
    const tens = TENS.get(lower);
    if (small !== undefined && (last !== 'small') && !(last === 'tens' && (small > 9 || small === 0))) {
      value += small;
      grain = 1;
      last = 'small';
    } else if (tens !== undefined && (last === 'none' || last === 'hundred')) {
      value += tens;
      grain = 10;
      last = 'tens';
    } else if (lower === 'hundred' && (last === 'small' || last === 'tens') && skip === 0) {
      value *= 100;
      grain = 100;
      last = 'hundred';
    } else break;
    at += skip + 1;
  }
  return at === i ? null : { value, grain, to: at };
}

/** "a million", "half a dozen", "half a million": the article counts only before a scale word. */
function article(l: readonly Lexeme[], i: number): Partial | null {
  if (is(l[i], 'a', 'an') && SCALES.has(l[i + 1]?.lower ?? '')) return { value: 1, grain: 1, to: i + 1 };
  if (!is(l[i], 'half')) return null;
  const skip = is(l[i + 1], 'a') || hyphen(l[i + 1]) ? 2 : 1;
  if (SCALES.has(l[i + skip]?.lower ?? '')) return { value: 0.5, grain: 0.5, to: i + skip };
  return null;
}

/** "two and a half", "one-and-a-half". */
function andAHalf(l: readonly Lexeme[], base: Partial): Partial {
  const step = hyphen(l[base.to]) ? 2 : 1;
  const at = base.to + step - 1;
  if (!is(l[at], 'and') || !is(l[at + step], 'a') || !is(l[at + 2 * step], 'half')) return base;
  return { value: base.value + 0.5, grain: 0.5, to: at + 2 * step + 1 };
}

/** Scale words after a number: "4 hundred million", "2.3bn", "$13.6M". */
function scaled(l: readonly Lexeme[], base: Partial, isDigits: boolean, money: boolean): Partial & { scale: number } {
  let { to } = base;
  let scale = 1;
  for (;;) {
    const at = hyphen(l[to]) && SCALES.has(l[to + 1]?.lower ?? '') ? to + 1 : to;
    const next = l[at];
    if (next === undefined) break;
    const abbreviation = isDigits && scale === 1
      ? (money ? MONEY_SCALES.get(next.text) : undefined) ??
        (next.glued ? GLUED_SCALES.get(next.text) : undefined) ?? SCALE_ABBREVIATIONS.get(next.lower)
      : undefined;
    const by = SCALES.get(next.lower) ?? abbreviation;
    if (by === undefined) break;
    scale *= by;
    to = at + 1;
  }
  return { value: tidy(base.value * scale), grain: tidy(base.grain * scale), to, scale };
}

/** "two thousand three hundred": lower groups added to higher ones. */
function spelledOut(l: readonly Lexeme[], first: Partial & { scale: number }): Partial & { scale: number } {
  let sum = first;
  while (sum.scale >= 100) {
    const skip = is(l[sum.to], 'and') ? 1 : 0;
    const next = words(l, sum.to + skip);
    if (next === null) break;
    const group = scaled(l, next, false, false);
    if (group.value >= sum.grain) break;
    sum = { value: sum.value + group.value, grain: group.grain, to: group.to, scale: group.scale };
  }
  return sum.scale === first.scale ? sum : { ...sum, scale: 1 };
}

const SIGN_WORDS = new Set(['minus', 'plus']);

function signAt(l: readonly Lexeme[], i: number): { sign: '+' | '-' | null; to: number } {
  const [sign, next] = [l[i], l[i + 1]];
  if (sign === undefined || next === undefined) return { sign: null, to: i };
  if (is(sign, '-', '+') && next.kind === 'number' && next.glued && (!sign.glued || is(l[i - 1], '(', '$', '£', '€')))
    return { sign: sign.text as '+' | '-', to: i + 1 };
  if (sign.lower !== 'minus' || !SIGN_WORDS.has(sign.lower)) return { sign: null, to: i };
  const to = hyphen(next) ? i + 2 : i + 1;
  return l[to]?.kind === 'number' || SMALL_NUMBERS.has(l[to]?.lower ?? '') || TENS.has(l[to]?.lower ?? '') ? { sign: '-', to } : { sign: null, to: i };
}

/** The number that starts at lexeme `i`, or null. `money`: a currency stands before it, so "m" is a million, not a metre. */
export function readNumeral(l: readonly Lexeme[], i: number, money = false): Numeral | null {
  const { sign, to: start } = signAt(l, i);
  if (l[start] === undefined) return null;
  const figure = digits(l, start);
  const base = figure ?? words(l, start) ?? article(l, start);
  if (base === null) return null;
  const counted = scaled(l, andAHalf(l, base), figure !== null, money);
  const full = figure === null ? spelledOut(l, counted) : counted;
  const value = sign === '-' ? -full.value : full.value;
  return { from: i, to: full.to, value, grain: full.grain, scale: full.scale, spelled: figure === null, sign };
}

/** "two-thirds", "a quarter", "half", "one in five", "one out of three": a share of a whole, or null. */
export function readShare(l: readonly Lexeme[], i: number): Numeral | null {
  const share = (to: number, value: number): Numeral => ({ from: i, to, value, grain: value / 10, scale: 1, spelled: true, sign: null });
  const top = is(l[i], 'a', 'an') ? { value: 1, to: i + 1 } : words(l, i) ?? (l[i]?.kind === 'number' ? digits(l, i) : null);
  if (is(l[i], 'half') && !is(l[i - 1], 'a', 'first', 'second', 'the', 'other', 'last', 'opening', 'each', 'this', '-'))
    return is(l[i + 1], 'of', 'the', 'its', 'their', 'his', 'her', 'all', 'those', 'my', 'our') ? share(i + 1, 0.5) : null;
  if (top === null) return null;
  const step = hyphen(l[top.to]) ? 1 : 0;
  const word = l[top.to + step]?.lower ?? '';
  const part = FRACTIONS.get(word) ?? FRACTIONS.get(word.replace(/s$/, ''));
  const after = l[top.to + step + 1];
  const plural = word.endsWith('s') || word === 'halves';
  if (part !== undefined && top.value < 20 && (top.value === 1 ? !plural : plural) && (is(after, 'of') || step === 1 || (plural && !is(l[i], 'a'))))
    return hyphen(after) ? null : share(top.to + step + 1, top.value * part);
  const out = is(l[top.to], 'in') ? 1 : is(l[top.to], 'out') && is(l[top.to + 1], 'of') ? 2 : 0;
  const bottom = out === 0 ? null : words(l, top.to + out) ?? (l[top.to + out]?.kind === 'number' ? digits(l, top.to + out) : null);
  if (bottom === null || bottom.value <= top.value || bottom.value > 1e6 || (out === 1 && !isRatio(top.value, bottom.value, l[bottom.to]))) return null;
  return share(bottom.to, top.value / bottom.value);
}

/** "one in five people", "1 in 10": not "six in 2016", nor "two in 20 minutes". */
function isRatio(top: number, bottom: number, after: Lexeme | undefined): boolean {
  return top >= 1 && top <= 9 && Number.isInteger(bottom) && bottom <= 1000 && (top === 1 || bottom === 10 || bottom === 100) && after?.kind !== 'number' && !/^(?:minute|hour|day|week|month|year)s?$/.test(after?.lower ?? '');
}
