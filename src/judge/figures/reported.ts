import type { Bound, QuantityClaim } from '../../model/index.js';
import { pluralOf } from '../../text/plural.js';

/** How a bound is said before its figure; a figure without one stands alone. */
const WORDS: Readonly<Partial<Record<Bound, string>>> = {
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'up to ',
  'less-than': 'less than ',
  about: 'about ',
  nearly: 'nearly ',
  'just-over': 'just over ',
};

/** From this on digits are told as "2.3 million". */
const MILLION = 1_000_000;

/** Digits in groups of three, at most six decimals, millions as a word; the same on every machine. */
function inDigits(n: number): string {
  if (Math.abs(n) >= MILLION) return `${inDigits(Math.round((n / MILLION) * 1000) / 1000)} million`;
  const [whole = '', fraction] = String(Math.round(n * 1e6) / 1e6).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

interface Figure {
  readonly value: number;
  readonly bound: Bound;
}

/** The figures that the words of a claim print: none for "dozens". */
function printed({ value: { low, best, high }, bound }: QuantityClaim): Figure[] {
  const ends = best !== null ? [best] : bound === 'range' ? [low, high] : [];
  return ends.flatMap((value) => (value === null ? [] : [{ value, bound: best === null ? 'exact' : bound }]));
}

/** A figure with its bound; where one source prints it without, so is it told. */
function told(figures: readonly Figure[], value: number): string {
  const bounds = figures.filter((f) => f.value === value).map((f) => f.bound);
  const words = bounds.includes('exact') ? '' : (WORDS[bounds[0] ?? 'exact'] ?? '');
  return words + inDigits(value);
}

function withUnit(span: string, high: number, { dimension, unit }: QuantityClaim): string {
  const name = dimension === 'age' ? (unit?.replace(/ of age$/, '') ?? 'year') : unit;
  if (name === null) return span;
  if (dimension === 'magnitude') return `magnitude ${span}`;
  if (name === 'percentage') return `${span} %`;
  return `${span} ${high === 1 ? name : pluralOf(name)}`;
}

/**
 * From the lowest to the highest figure printed, each with its bound: "60 to 160", "at least 40 to more than 50", "6 weeks". Null when no
 * figure is printed, or when units differ.
 */
export function reportedFigures(claims: readonly QuantityClaim[]): string | null {
  const figures = claims.flatMap(printed);
  const [first] = claims;
  if (first === undefined || figures.length === 0 || new Set(claims.map((c) => c.unit)).size > 1) return null;
  const [low, high] = [Math.min(...figures.map((f) => f.value)), Math.max(...figures.map((f) => f.value))];
  const highest = told(figures, high);
  const link = highest.startsWith('up to') ? ' ' : ' to ';
  const span = low === high ? highest : told(figures, low) + link + highest;
  return withUnit(span, high, first);
}
