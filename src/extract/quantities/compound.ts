import type { Lexeme } from './lexemes.js';
import { type Measure, readMeasure } from './measures.js';

/** Dimensions that are told in a greater unit and a smaller one. */
const TOLD_IN_TWO = new Set<Measure['dimension']>(['duration', 'length', 'mass']);

/** Two units of which the greater holds more of the smaller than this are not told together: "two years and 20 seconds". */
const MOST = 400;

/** Past "," and "and": from there the smaller unit may be told. */
function pastJoint(l: readonly Lexeme[], i: number): number {
  const at = l[i]?.text === ',' ? i + 1 : i;
  return l[at]?.lower === 'and' ? at + 1 : at;
}

/** "five years and two months respectively": two measures. */
const areTwo = (l: readonly Lexeme[], from: number): boolean =>
  l.slice(from, from + 4).some(({ lower }) => lower === 'respectively');

/**
 * A measure told in two units, as one in the smaller: "four minutes, 20 seconds" and "4 minutes and 20 seconds" are 260 seconds, "six feet two inches" 74
 * inches. The smaller part is less than one of the greater unit, and nothing stands between them but a comma and "and". Any other measure is given back.
 */
export function wholeMeasure(l: readonly Lexeme[], a: Measure): Measure {
  const { unit, numeral } = a;
  if (unit === null || unit.hyphenated || !TOLD_IN_TWO.has(a.dimension) || a.to !== unit.to) return a;
  const b = readMeasure(l, pastJoint(l, a.to));
  if (b?.unit == null || b.dimension !== a.dimension || b.unit.hyphenated || areTwo(l, b.to)) return a;
  const ratio = unit.factor / b.unit.factor;
  if (ratio <= 1 || ratio > MOST || b.numeral.value >= ratio || !Number.isInteger(numeral.value)) return a;
  const value = Math.round(numeral.value * ratio) + b.numeral.value;
  return { ...b, from: a.from, numeral: { ...b.numeral, from: numeral.from, value, scale: 1 } };
}
