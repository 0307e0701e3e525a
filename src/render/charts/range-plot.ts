import type { QuantityClaim, QuantityValue, Topic } from '../../model/index.js';
import { citing } from '../words/attribution.js';
import { wordsOf } from '../words/claim.js';
import { readingOf } from '../words/reading.js';
import { type Choice, chosen, type Placed } from './chosen.js';
import { chartLabel, columnLabel, type LabelLine, rowEnd, WIDTHS, type Width } from './labels.js';
import { legendOf } from './legend.js';
import { type Axis, axisFor, rounded } from './scale.js';

/*
 * The geometry of a range plot; templates/partials/range-plot.html.hbs draws it. Lengths along the axis are percents of the whole
 * width, so that the plot fits a phone and a page while its text keeps its size; heights are in pixels.
 */

/** One figure of the plot. */
export interface PlotRow {
  /** The source, where it is another than in the row above, and who speaks. */
  readonly label: readonly LabelLine[];
  /** The figure in its words, set above its mark. */
  readonly words: string;
  readonly wordsAt: number;
  readonly wordsAnchor: 'start' | 'middle' | 'end';
  readonly top: number;
  readonly wordsY: number;
  readonly markY: number;
  readonly dot: { readonly at: number; readonly open: boolean } | null;
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** The interval that "about" means. */
  readonly whisker: { readonly from: number; readonly to: number } | null;
  /** Open ends: a line from the figure to the edge, with a head. */
  readonly rightArrow: { readonly from: number; readonly to: number } | null;
  readonly leftArrow: { readonly from: number; readonly to: number } | null;
  readonly rule: boolean;
}

/** The plot at one width, as its template draws it. */
export interface RangeDrawing {
  readonly width: Width;
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly axisY: number;
  readonly axisLabelY: number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly rows: readonly PlotRow[];
}

/** The plot of a topic's figures. */
export interface RangePlot {
  /** One for each width. */
  readonly drawings: readonly RangeDrawing[];
  /** Pixels of the drawing on a page. */
  readonly height: number;
  /** Figures that are drawn. */
  readonly figures: number;
  /** What the reader must know of this plot, each a sentence. */
  readonly notes: readonly string[];
}

const LEFT = 36;
const RIGHT = 99;
/** Height of a row of one or two lines. */
const ROW = 30;
const TOP = 6;
/** From a row's top to the base line of its words. */
const BASE = 13;

const finite = ({ value: { low, best, high } }: Placed): number[] =>
  [low, best, high].filter((v): v is number => v !== null && v > 0);

function marks(
  value: QuantityValue,
  x: (v: number) => number,
): Pick<PlotRow, 'dot' | 'bar' | 'whisker' | 'leftArrow' | 'rightArrow'> {
  const { best, lowOpen, highOpen } = value;
  const low = value.low === 0 && lowOpen ? null : value.low;
  const { high } = value;
  const point = best ?? (high === null ? low : low === null ? high : null);
  return {
    dot: point === null ? null : { at: x(point), open: (low === point && lowOpen) || (high === point && highOpen) },
    bar: best === null && low !== null && high !== null ? { from: x(low), to: x(high) } : null,
    whisker: best !== null && low !== null && high !== null && low < high ? { from: x(low), to: x(high) } : null,
    rightArrow: high === null && point !== null ? { from: x(point), to: RIGHT } : null,
    leftArrow: low === null && point !== null ? { from: LEFT + 1, to: x(point) } : null,
  };
}

/** Where the words stand: over the mark, turned inward near an edge. */
function wordsPlace(at: number): Pick<PlotRow, 'wordsAt' | 'wordsAnchor'> {
  if (at < 52) return { wordsAt: Math.max(LEFT + 0.5, at - 2), wordsAnchor: 'start' };
  return at > 76 ? { wordsAt: Math.min(RIGHT, at + 2), wordsAnchor: 'end' } : { wordsAt: at, wordsAnchor: 'middle' };
}

function row({ claim, value }: Placed, top: number, axis: Axis, source: string | null, width: Width): PlotRow {
  const x = (v: number): number => rounded(LEFT + 2 + (axis.position(v) * (RIGHT - LEFT - 4)) / 100);
  const drawn = marks(value, x);
  const ends = drawn.bar ?? drawn.whisker;
  const at = drawn.dot?.at ?? (ends === null ? LEFT : (ends.from + ends.to) / 2);
  return {
    ...drawn,
    ...wordsPlace(at),
    label: columnLabel(source ?? '', citing(claim), top + BASE, width),
    words: chartLabel(wordsOf(claim), width),
    top,
    wordsY: top + BASE,
    markY: top + 23,
    rule: source !== null && top > TOP,
  };
}

/** Rows one below the other, each as high as its label. */
function rowsOf(
  placed: readonly Placed[],
  axis: Axis,
  sourceOf: (article: string) => string,
  width: Width,
): { rows: PlotRow[]; end: number } {
  let top = TOP;
  const rows = placed.map((p, i) => {
    const isNew = placed[i - 1]?.claim.article !== p.claim.article;
    const made = row(p, top, axis, isNew ? sourceOf(p.claim.article) : null, width);
    top = rowEnd(top, made.label, ROW);
    return made;
  });
  return { rows, end: top };
}

function notesOf(
  { shown, more, withoutWords }: Choice,
  rows: readonly PlotRow[],
  axis: Axis,
  which: 'all' | 'printed',
): string[] {
  const first = shown[0]?.claim;
  const sameUnit = new Set(shown.map((p) => p.claim.unit)).size < 2;
  const hasTable = which === 'all';
  return [
    legendOf(rows),
    sameUnit && first?.unit ? `Unit: ${first.unit}.` : '',
    sameUnit ? '' : 'Units differ: the figures are brought to one unit.',
    axis.logarithmic ? 'The scale is logarithmic.' : '',
    hasTable && more > 0 ? `The table holds ${more} more.` : '',
    hasTable && withoutWords ? 'Words that give no number stand in the table alone.' : '',
  ].filter((n) => n !== '');
}

function drawing(
  { shown }: Choice,
  axis: Axis,
  sourceOf: (article: string) => string,
  width: Width,
): Pick<RangeDrawing, 'width' | 'height' | 'axisY' | 'axisLabelY' | 'rows'> {
  const { rows, end } = rowsOf(shown, axis, sourceOf, width);
  const axisY = end + 4;
  return { width, rows, axisY, axisLabelY: axisY + 16, height: axisY + 22 };
}

/**
 * The plot of a topic's figures: a dot for a figure, an arrow for an open end, a bar for a range. Null where fewer than two
 * different figures can be placed. `id` must be unique on the page. `which`: the "printed" figures alone, as few as page 1
 * has room for, or "all", of which words like "dozens" are left out where there are many.
 */
export function rangePlot(
  topic: Topic,
  sourceOf: (article: string) => string,
  id: string,
  which: 'all' | 'printed' = 'all',
): RangePlot | null {
  const choice = chosen(
    topic.claims.filter((c): c is QuantityClaim => c.kind === 'quantity'),
    which,
  );
  const { shown } = choice;
  const values = shown.flatMap(finite);
  const different = new Set(shown.map(({ claim }) => readingOf(claim, wordsOf(claim)))).size;
  if (different < 2 || values.length === 0) return null;
  const axis = axisFor(values);
  const same = {
    title: topic.title,
    description: shown
      .map(({ claim }) => [sourceOf(claim.article), citing(claim), wordsOf(claim)].filter((t) => t).join(', '))
      .join('; '),
    left: LEFT,
    right: RIGHT,
    ticks: axis.ticks.map((t) => ({
      at: rounded(LEFT + 2 + (t.at * (RIGHT - LEFT - 4)) / 100),
      label: t.label,
    })),
  };
  const drawings = WIDTHS.map((width) => ({
    id: `${id}-${width}`,
    ...same,
    ...drawing(choice, axis, sourceOf, width),
  }));
  const [onPage] = drawings;
  return {
    drawings,
    height: onPage?.height ?? 0,
    figures: shown.length,
    notes: notesOf(choice, onPage?.rows ?? [], axis, which),
  };
}
