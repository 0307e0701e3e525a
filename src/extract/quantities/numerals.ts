import { PERSON_WORDS, SIZED_THINGS } from '../../lexicon/counting-nouns.js';
import { CURRENCY_WORDS, MONEY_SCALES } from '../../lexicon/currencies.js';
import { GLUED_SCALES, SCALE_ABBREVIATIONS, SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import { digits, hyphen, is, type NumberPart, tidy } from './digits.js';
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

/** Words below a thousand: "twenty-five hundred", "three hundred and four", "two dozen". */
export function words(l: readonly Lexeme[], i: number): NumberPart | null {
  let at = i;
  let value = 0;
  let grain = 1;
  let last: 'none' | 'tens' | 'small' | 'hundred' = 'none';
  for (;;) {
    const skip = (last === 'tens' && hyphen(l[at])) || (last === 'hundred' && is(l[at], 'and')) ? 1 : 0;
    const lower = l[at + skip]?.lower ?? '';
    const small = SMALL_NUMBERS.get(lower);
    const tens = TENS.get(lower);
    if (small !== undefined && last !== 'small' && !(last === 'tens' && (small > 9 || small === 0))) {
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
function article(l: readonly Lexeme[], i: number): NumberPart | null {
  if (is(l[i], 'a', 'an') && SCALES.has(l[i + 1]?.lower ?? '')) return { value: 1, grain: 1, to: i + 1 };
  if (!is(l[i], 'half')) return null;
  const skip = is(l[i + 1], 'a') || hyphen(l[i + 1]) ? 2 : 1;
  if (SCALES.has(l[i + skip]?.lower ?? '')) return { value: 0.5, grain: 0.5, to: i + skip };
  return null;
}

/** "two and a half", "one-and-a-half". */
function andAHalf(l: readonly Lexeme[], base: NumberPart): NumberPart {
  const step = hyphen(l[base.to]) ? 2 : 1;
  const at = base.to + step - 1;
  if (!is(l[at], 'and') || !is(l[at + step], 'a') || !is(l[at + 2 * step], 'half')) return base;
  return { value: base.value + 0.5, grain: 0.5, to: at + 2 * step + 1 };
}

/** "40m people", "2.1m cars", "1.5m crowns": before a currency or what is counted "m" is a million; "5m waves", "a 40m well" are metres. */
function millionOf(l: readonly Lexeme[], i: number): number | undefined {
  const next = l[i + 1];
  if (l[i]!.text !== 'm' || !l[i]!.glued || next?.kind !== 'word' || next.glued) return undefined;
  const plural = next.pos === 'NOUN' && next.lemma !== next.lower && /s$/.test(next.lower);
  const thing = plural && !SIZED_THINGS.has(next.lemma) && !UNIT_WORDS.has(next.lower);
  return thing || PERSON_WORDS.has(next.lemma) || CURRENCY_WORDS.has(next.lower) ? 1e6 : undefined;
}

/** Scale words after a number: "4 hundred million", "2.3bn", "$7.5M". */
function scaled(
  l: readonly Lexeme[],
  base: NumberPart,
  isDigits: boolean,
  money: boolean,
): NumberPart & { scale: number } {
  let { to } = base;
  let scale = 1;
  for (;;) {
    const at = hyphen(l[to]) && SCALES.has(l[to + 1]?.lower ?? '') ? to + 1 : to;
    const next = l[at];
    if (next === undefined) break;
    const abbreviation =
      isDigits && scale === 1
        ? ((money ? MONEY_SCALES.get(next.text) : undefined) ??
          (next.glued ? GLUED_SCALES.get(next.text) : undefined) ??
          millionOf(l, at) ??
          SCALE_ABBREVIATIONS.get(next.lower))
        : undefined;
    const by = SCALES.get(next.lower) ?? abbreviation;
    if (by === undefined) break;
    scale *= by;
    to = at + 1;
  }
  return { value: tidy(base.value * scale), grain: tidy(base.grain * scale), to, scale };
}

/** "two thousand three hundred": lower groups added to higher ones. */
function spelledOut(l: readonly Lexeme[], first: NumberPart & { scale: number }): NumberPart & { scale: number } {
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
  return l[to]?.kind === 'number' || SMALL_NUMBERS.has(l[to]?.lower ?? '') || TENS.has(l[to]?.lower ?? '')
    ? { sign: '-', to }
    : { sign: null, to: i };
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
  return {
    from: i,
    to: full.to,
    value,
    grain: full.grain,
    scale: full.scale,
    spelled: figure === null,
    sign,
  };
}
