import { FRACTION_SIGNS } from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';

export interface NumberPart {
  readonly value: number;
  readonly grain: number;
  readonly to: number;
}

export const is = (lexeme: Lexeme | undefined, ...lowers: readonly string[]): boolean =>
  lexeme !== undefined && lowers.includes(lexeme.lower);
export const hyphen = (lexeme: Lexeme | undefined): boolean => lexeme?.text === '-' && lexeme.glued;

/** Binary rounding undone: 13.6 × 10^6 is 13,600,000. */
export const tidy = (x: number): number => (x === 0 || !Number.isFinite(x) ? x : Number(x.toPrecision(15)));

/** Digits without the commas that group them; "68,48" of a share has a comma for its point. */
const plainly = (digits: string): string =>
  /^\d+,\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replaceAll(',', '');

function grainOf(digits: string): number {
  const [whole = '', part] = plainly(digits).split('.');
  if (part !== undefined) return 10 ** -part.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length - (/^0*$/.test(whole) ? whole.length : 0));
}

/** "940 000": thousands set apart by single spaces. */
function spacedDigits(l: readonly Lexeme[], i: number): NumberPart | null {
  if (!/^\d{1,3}$/.test(l[i]!.text)) return null;
  let to = i + 1;
  let text = l[i]!.text;
  while (
    l[to]?.kind === 'number' &&
    !l[to]!.glued &&
    /^\d{3}$/.test(l[to]!.text) &&
    l[to]!.start === l[to - 1]!.end + 1
  ) {
    text += l[to++]!.text;
  }
  return to === i + 1 ? null : { value: Number(text), grain: grainOf(text), to };
}

/** "1/16" where it can only be a fraction; "24/7" and "9/11" are none. */
function slashFraction(l: readonly Lexeme[], i: number): NumberPart | null {
  const [over, under] = [l[i + 1], l[i + 2]];
  if (over === undefined || under?.kind !== 'number' || !over.glued || !under.glued || !['/', '⁄'].includes(over.text))
    return null;
  const [a, b] = [Number(l[i]!.text), Number(under.text)];
  const after = l[i + 3];
  if (!(a < b) || !Number.isInteger(a) || !(is(after, 'of') || after?.kind === 'word')) return null;
  return { value: a / b, grain: 1 / b, to: i + 3 };
}

/** "2.5×10−6". */
function powerOfTen(l: readonly Lexeme[], from: NumberPart): NumberPart {
  if (!is(l[from.to], '×', 'x') || l[from.to + 1]?.text !== '10') return from;
  const minus = is(l[from.to + 2], '-', '^-');
  const exponent = l[from.to + (minus ? 3 : 2)];
  if (exponent?.kind !== 'number' || !/^\d{1,3}$/.test(exponent.text)) return from;
  const factor = 10 ** (minus ? -Number(exponent.text) : Number(exponent.text));
  return { value: from.value * factor, grain: from.grain * factor, to: from.to + (minus ? 4 : 3) };
}

export function digits(l: readonly Lexeme[], i: number): NumberPart | null {
  const lexeme = l[i]!;
  if (FRACTION_SIGNS.has(lexeme.text)) return { value: FRACTION_SIGNS.get(lexeme.text)!, grain: 0.01, to: i + 1 };
  if (lexeme.kind !== 'number') return null;
  const special = slashFraction(l, i) ?? spacedDigits(l, i);
  if (special !== null) return special;
  const plain = { value: Number(plainly(lexeme.text)), grain: grainOf(lexeme.text), to: i + 1 };
  const part = FRACTION_SIGNS.get(l[i + 1]?.text ?? '');
  if (part !== undefined) return { value: plain.value + part, grain: 0.01, to: i + 2 };
  return powerOfTen(l, plain);
}
