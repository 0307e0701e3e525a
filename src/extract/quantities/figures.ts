import { CHANGE_DOWN, CHANGE_UP } from '../../lexicon/change-verbs.js';
import type { Bound, Dimension } from '../../model/index.js';
import { wholeMeasure } from './compound.js';
import { hedgeBefore } from './hedges.js';
import type { Lexeme } from './lexemes.js';
import { type Measure, readMeasure } from './measures.js';
import type { UnitRead } from './unit-read.js';

/** A measure or a range of two, before hedges. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  /** The number words alone. */
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly low: number;
  readonly high: number;
  readonly range: boolean;
  readonly grain: number;
  readonly unit: UnitRead | null;
  readonly dimension: Dimension;
  readonly spelled: boolean;
  readonly sign: '+' | '-' | null;
  /** Words of a range that go with it: "between", "from". */
  readonly opener: number | null;
  /** A bound that stands inside a range ("60 to as many as 160"); kept for its words. */
  readonly inner: Bound | null;
}

const single = (m: Measure): Figure => ({
  from: m.from,
  to: m.to,
  numberFrom: m.numeral.from,
  numberTo: m.numeral.to,
  low: m.numeral.value,
  high: m.numeral.value,
  range: false,
  grain: m.numeral.grain,
  unit: m.unit,
  dimension: m.dimension,
  spelled: m.numeral.spelled,
  sign: m.numeral.sign,
  opener: null,
  inner: null,
});

interface Link {
  readonly to: number;
  readonly kind: 'to' | 'dash' | 'and' | 'or';
}

/** The word or dash that may join two ends of a range, from `i`. */
function linkAt(l: readonly Lexeme[], i: number, opener: string): Link | null {
  const hanging =
    l[i]?.text === '-' &&
    l[i]!.glued &&
    (l[i + 1]?.lower === 'to' || l[i + 1]?.lower === 'or' || l[i + 1]?.lower === 'and');
  const at = hanging ? i + 1 : i;
  const lower = l[at]?.lower ?? '';
  if (lower === 'to') return { to: l[at + 1]?.text === '-' ? at + 2 : at + 1, kind: 'to' };
  if (lower === 'or') return { to: at + 1, kind: 'or' };
  if (lower === 'and' && (opener === 'between' || opener === '(')) return { to: at + 1, kind: 'and' };
  if (['-', '–', '—'].includes(lower) && (lower !== '—' || l[at]!.glued)) return { to: at + 1, kind: 'dash' };
  return null;
}

/** "rose from 5 to 8" tells two levels, not a range. How far back the verb is looked for: a clause of a dozen words. */
const CLAUSE = 12;
const LEVEL_VERBS = new Set(['bring', 'change', 'correct', 'go', 'improve', 'push', 'revise', 'take', 'update']);
function changeBefore(l: readonly Lexeme[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - CLAUSE) && !';:'.includes(l[k]!.text); k--) {
    if (CHANGE_UP.has(l[k]!.lemma) || CHANGE_DOWN.has(l[k]!.lemma) || LEVEL_VERBS.has(l[k]!.lemma)) return true;
  }
  return false;
}

/** "from 5 to 8" after a verb of change, "by $5 to $60" and "by 12 to 40" tell a change and a level; "by 3 to 5 %" a range. */
const isLevelChange = (l: readonly Lexeme[], i: number, a: Measure, b: Measure, opener: string): boolean =>
  (opener === 'from' && changeBefore(l, i)) ||
  (l[i - 1]?.lower === 'by' && (a.unit !== null || b.unit === null) && changeBefore(l, i));

/** The lower end in the scale of the higher: "3 to 4 thousand", "$7 to $9 billion", "5-6,000". */
function shareScale(a: Measure, b: Measure, kind: Link['kind']): number {
  const low = a.numeral.value;
  const high = b.numeral.value;
  if (a.numeral.scale === 1 && b.numeral.scale > 1 && low < 1000 && low * b.numeral.scale <= high)
    return low * b.numeral.scale;
  if (kind === 'dash' && b.numeral.scale === 1 && b.numeral.grain >= 1000 && low < 1000 && low * 1000 < high)
    return low * 1000;
  return low;
}

/** "US dollar" and "dollar", "dollar" and "dollar per share": one unit, the second more precise. */
function sameUnit(a: UnitRead, b: UnitRead): boolean {
  const [x, y] = [a.name.split(' per ')[0]!, b.name.split(' per ')[0]!];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function joins(a: Measure, b: Measure, low: number, link: Link, opener: string): boolean {
  if (a.share !== b.share) return false;
  const high = b.numeral.value;
  if (a.unit !== null && b.unit !== null && !sameUnit(a.unit, b.unit)) return false;
  if (a.unit !== null && b.unit === null && a.dimension !== 'money' && opener === '') return false;
  if (link.kind === 'or') return a.unit === null && high > low && high <= 2 * low + 1;
  if (low < high) return true;
  return low === high ? false : opener === 'from';
}

/** The figure that starts at lexeme `i`: one measure, or a range of two with their shared unit. */
export function readFigure(l: readonly Lexeme[], i: number): Figure | null {
  const first = readMeasure(l, i);
  if (first === null) return null;
  const a = wholeMeasure(l, first);
  const hedge = hedgeBefore(l, i);
  const before = l[(hedge?.from ?? i) - 1]?.lower ?? '';
  const opener = before === 'between' || before === 'from' ? before : '';
  const link = linkAt(l, a.to, opener === '' && before === '(' && a.unit === null ? before : opener);
  if (link === null) return single(a);
  const at = skipHedge(l, link.to);
  const b = readMeasure(l, at);
  if (b === null) return single(a);
  // "between 4 and 7 feet (1.2 and 2 metres)": the bracket holds the two ends and nothing else
  if (link.kind === 'and' && before === '(' && (b.unit === null || l[b.to]?.text !== ')')) return single(a);
  const low = shareScale(a, b, link.kind);
  if (!joins(a, b, low, link, opener) || (link.kind === 'to' && isLevelChange(l, i, a, b, opener))) return single(a);
  const high = b.numeral.value;
  const inner = at === link.to ? null : (hedgeBefore(l, at)?.bound ?? null);
  return {
    ...single(b),
    from: a.from,
    numberFrom: a.numeral.from,
    low: Math.min(low, high),
    high: Math.max(low, high),
    range: true,
    to: Math.max(a.to, b.to),
    unit: b.unit ?? a.unit,
    dimension: b.unit !== null || a.unit === null ? b.dimension : a.dimension,
    opener: opener === '' ? null : (hedge?.from ?? i) - 1,
    inner,
  };
}

/** Past a hedge that stands inside a range: "60 to as many as 160". */
function skipHedge(l: readonly Lexeme[], i: number): number {
  for (let k = i + 1; k <= Math.min(i + 4, l.length - 1); k++) {
    const hedge = hedgeBefore(l, k);
    if (hedge !== null && hedge.from === i && readMeasure(l, k) !== null) return k;
  }
  return i;
}
