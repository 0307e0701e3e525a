import { UNITS } from '../../lexicon/units.js';
import type { Lexeme } from './lexemes.js';
import type { Numeral } from './numerals.js';
import type { UnitRead } from './unit-read.js';

/** Words that may stand between "magnitude" and its figure: "a magnitude of at least 6.4", "the magnitude at 6.6". */
const BETWEEN = new Set([
  '-',
  'a',
  'about',
  'almost',
  'approximately',
  'around',
  'as',
  'at',
  'between',
  'from',
  'is',
  'least',
  'nearly',
  'of',
  'over',
  'roughly',
  'to',
  'up',
  'was',
]);
const BACK = 5;
/** No earthquake reached it. */
const TOP = 10;

/** The lexeme of "magnitude" before the figure at `i`, another figure of it in between ("from 6.4 to 6.5"); -1 for none. */
function wordBefore(l: readonly Lexeme[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
    if (l[k]!.lower === 'magnitude') return k;
    if (!BETWEEN.has(l[k]!.lower) && l[k]!.kind !== 'number') return -1;
  }
  return -1;
}

/** Where "on the Richter scale", "on the moment magnitude scale" ends, from lexeme `i`; -1 for other words. */
function scaleAfter(l: readonly Lexeme[], i: number): number {
  if (l[i]?.lower !== 'on') return -1;
  let named = false;
  for (let k = i + 1; k < Math.min(l.length, i + 6); k++) {
    if (l[k]!.lower === 'scale') return named ? k + 1 : -1;
    named ||= l[k]!.lower === 'richter' || l[k]!.lower === 'magnitude';
  }
  return -1;
}

/** The unit of an earthquake's size, told by words around the figure: "of magnitude 7.1", "6.4 on the Richter scale"; else null. */
export function magnitudeBeside(l: readonly Lexeme[], i: number, { to, value, scale }: Numeral): UnitRead | null {
  const unit = UNITS.get('magnitude')!;
  if (value <= 0 || value >= TOP || scale !== 1) return null;
  const end = scaleAfter(l, to);
  if (end > 0) return { ...unit, from: to, to: end, hyphenated: false };
  const at = wordBefore(l, i);
  return at < 0 ? null : { ...unit, from: at, to: at + 1, hyphenated: false };
}
