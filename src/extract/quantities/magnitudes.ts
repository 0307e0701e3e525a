import { QUAKES } from '../../lexicon/measured.js';
import { UNITS } from '../../lexicon/units.js';
import type { QuantityMention, Sentence } from '../../model/index.js';
import type { Lexeme } from './lexemes.js';
import type { Numeral } from './numerals.js';
import type { UnitRead } from './unit-read.js';

/** Words that may stand between "magnitude" and its figure: "a magnitude of at least 6.4", "the magnitude at 6.6". */
const BETWEEN = new Set([
  '-',
  'a',
  'about',
  'almost',
  'and',
  'approximately',
  'around',
  'as',
  'at',
  'be',
  'been',
  'between',
  'estimated',
  'first',
  'from',
  'given',
  'has',
  'high',
  'initially',
  'is',
  'later',
  'least',
  'measured',
  'nearly',
  'of',
  'over',
  'preliminary',
  'put',
  'recorded',
  'reported',
  'revised',
  'roughly',
  'set',
  'some',
  'to',
  'up',
  'upgraded',
  'was',
  'with',
]);
const BACK = 6;
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

/** Sentences before it in which a quake is told, for a bare figure to be its size. */
const NEAR = 2;
/** The least that news tells of a quake on land. */
const FELT = 2;

const tellsQuake = ({ tokens }: Sentence): boolean =>
  tokens.some((t) => QUAKES.has(t.lemma) || t.lower === 'magnitude');

/** "6.6", "as 7.1": one figure after the point, as magnitudes are printed, of nothing else than a quake. */
function isSize({ dimension, unit, value, counted, figure }: QuantityMention, text: string): boolean {
  const [low, high] = [value.low ?? value.high, value.high ?? value.low];
  if (dimension !== 'count' || unit !== null || low === null || high === null || low < FELT || high >= TOP)
    return false;
  if (counted !== null && !QUAKES.has(counted.head)) return false;
  // "Nine dead": a number in words is no size.
  const printed = text.slice(figure.start, figure.end).split(/[^\d.]+/);
  return printed.some((n) => n !== '') && printed.every((n) => /^\d\.\d$/.test(n) || n === '');
}

/**
 * The same mentions, where a bare figure told beside a quake is its size: "Officials measured the earthquake at 6.6, others at 6.9", "a 6.1 quake".
 */
export function withMagnitudes(
  mentions: readonly QuantityMention[],
  sentences: readonly Sentence[],
  text: string,
): readonly QuantityMention[] {
  const { name, factor, offset } = UNITS.get('magnitude')!;
  const unit = { text: '', name, factor, offset };
  return mentions.map((m) =>
    isSize(m, text) && sentences.slice(Math.max(0, m.sentence - NEAR), m.sentence + 1).some(tellsQuake)
      ? { ...m, dimension: 'magnitude', unit }
      : m,
  );
}
