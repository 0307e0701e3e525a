import { toDay } from '../../text/calendar.js';
import { listed } from '../../text/listing.js';
import { capitalised } from '../../text/typography.js';
import { chartLabel, columnLabel, type LabelLine, rowEnd, WIDTHS, type Width } from './labels.js';
import { rounded } from './scale.js';

/*
 * The geometry of the timeline; templates/partials/timeline.html.hbs draws it. One row a thing that is dated, time from left to
 * right. Days that lie far before the others are set at the left edge with an arrow, so that the days of the event keep
 * their room.
 */

/** What is dated, with each of its claimed days (ISO, both ends included). */
export interface Dated {
  readonly title: string;
  /** All its days in words. */
  readonly words: string;
  readonly disputed: boolean;
  readonly spans: readonly { readonly start: string; readonly end: string }[];
}

/** What is dated, on its line. */
export interface TimelineRow {
  readonly label: readonly LabelLine[];
  readonly words: string;
  readonly wordsAt: number;
  readonly wordsAnchor: 'start' | 'middle' | 'end';
  readonly wordsY: number;
  readonly markY: number;
  readonly disputed: boolean;
  readonly dots: readonly number[];
  readonly bars: readonly { readonly from: number; readonly to: number }[];
  /** Begins, or lies, before the axis begins. */
  readonly before: boolean;
}

/** The timeline at one width, as its template draws it. */
export interface TimelineDrawing {
  readonly width: Width;
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly axisY: number;
  readonly axisLabelY: number;
  readonly ticks: readonly {
    readonly at: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly rows: readonly TimelineRow[];
}

/** The timeline. */
export interface Timeline {
  /** One for each width. */
  readonly drawings: readonly TimelineDrawing[];
  /** What the marks that are drawn mean, in sentences. */
  readonly legend: string;
}

const LEFT = 36;
const RIGHT = 99;
/** Height of a row of one or two lines. */
const ROW = 30;
/** From a row's top to the base line of its words. */
const BASE = 13;
const TOP = 6;
const DAY = 86_400_000;
/** A gap that takes more than this share of the whole axis is cut out. */
const GAP = 0.5;
/** Unless more than this share of the days would go with it. */
const KEPT = 0.5;
/** Days of an axis on which all can be told apart anyway. */
const CROWDED = 60;

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Where the axis begins: after the last gap that would take more than half of it. */
function beginning(days: readonly number[]): number {
  const ordered = [...new Set(days)].sort((a, b) => a - b);
  let from = 0;
  for (let i = 1; i < ordered.length - 1; i++) {
    const whole = (ordered.at(-1) ?? 0) - (ordered[from] ?? 0);
    const largest = ordered.slice(from + 1).reduce(
      (best, day, k) => {
        const gap = day - (ordered[from + k] ?? 0);
        return gap > best.gap ? { gap, at: from + k + 1 } : best;
      },
      { gap: 0, at: from },
    );
    const kept = (ordered.length - largest.at) / ordered.length;
    if (whole < CROWDED || largest.gap <= whole * GAP || kept < KEPT) break;
    from = largest.at;
  }
  return ordered[from] ?? 0;
}

interface Tick {
  readonly day: number;
  readonly label: string;
}

/** First days of months or of years, or single days when all lies within weeks: four to eight ticks. */
function ticks(from: number, to: number): Tick[] {
  const span = to - from;
  const found: Tick[] = [];
  if (span <= 45) {
    const step = Math.max(1, Math.ceil(span / 5));
    for (let d = from; d <= to; d += step) {
      const date = new Date(d * DAY);
      found.push({ day: d, label: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}` });
    }
    return found;
  }
  const months = Math.ceil(span / 30.4);
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((s) => months / s <= 6) ?? 600;
  const first = new Date(from * DAY);
  let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > to) return found;
    if (day < from) continue;
    const year = Math.floor(month / 12);
    found.push({ day, label: step >= 12 ? String(year) : `${MONTHS[month % 12]} ${year}` });
  }
}

interface Frame {
  readonly from: number;
  readonly x: (day: number) => number;
}

function timelineRow(dated: Dated, top: number, { from, x }: Frame, width: Width): TimelineRow {
  const spans = dated.spans.map((s) => ({ start: toDay(s.start), end: toDay(s.end) }));
  const inside = spans.filter((s) => s.end >= from);
  const dots = inside.filter((s) => s.end === s.start).map((s) => x(s.start));
  const bars = inside
    .filter((s) => s.end > s.start)
    .map((s) => ({ from: x(s.start), to: Math.max(x(s.end), x(s.start) + 0.4) }));
  const at = Math.min(...dots, ...bars.map((b) => b.from), RIGHT);
  const before = spans.some((s) => s.start < from);
  const start = inside.length === 0 ? LEFT + 3 : at;
  return {
    label: columnLabel(dated.title, '', top + BASE + 4, width),
    words: chartLabel(dated.words, width),
    ...(start > 68
      ? { wordsAt: RIGHT, wordsAnchor: 'end' }
      : { wordsAt: Math.max(LEFT + 1, rounded(start - 0.8)), wordsAnchor: 'start' }),
    wordsY: top + BASE,
    markY: top + 23,
    disputed: dated.disputed,
    dots: [...new Set(dots)],
    bars,
    before,
  };
}

/** What each mark that is drawn means; a dot needs no word. */
const LEGEND: readonly (readonly [drawn: (row: TimelineRow) => boolean, words: string])[] = [
  [({ disputed }) => disputed, 'rings mark days on which sources differ'],
  [({ bars }) => bars.length > 0, 'a bar is a span'],
  [({ before }) => before, 'a head at the left edge is an earlier time'],
];

function legendOf(rows: readonly TimelineRow[]): string {
  const used = LEGEND.filter(([drawn]) => rows.some(drawn)).map(([, words]) => words);
  return `${used.length === 0 ? '' : `${capitalised(listed(used))}. `}The table tells who says which.`;
}

/** Marks nearer than this, in percent of the width, stand at one place to the eye. */
const APART = 2;
/** More than this share of the rows at one place, and the axis shows nothing: one day among years. */
const CROWD = 0.5;
/** Rows that may stand at one place of any axis. */
const FEW = 2;

/** True where not most rows begin at one place; earlier times than the axis has stand apart. */
function tells(dated: readonly Dated[], { from, x }: Frame): boolean {
  const places = dated.map(({ spans }) => {
    const inside = spans.filter((s) => toDay(s.end) >= from).map((s) => x(toDay(s.start)));
    return inside.length === 0 ? -1 : Math.round(Math.min(...inside) / APART);
  });
  return places.every((place) => places.filter((p) => p === place).length <= Math.max(FEW, dated.length * CROWD));
}

function drawing(
  dated: readonly Dated[],
  frame: Frame,
  width: Width,
): Pick<TimelineDrawing, 'width' | 'height' | 'axisY' | 'axisLabelY' | 'rows'> {
  let top = TOP;
  const rows = dated.map((d) => {
    const made = timelineRow(d, top, frame, width);
    top = rowEnd(top, made.label, ROW);
    return made;
  });
  const axisY = top + 4;
  return { width, rows, axisY, axisLabelY: axisY + 16, height: axisY + 22 };
}

/** The timeline of what is dated, earliest first. Null where fewer than two days are known, or where most rows fall on one place of the axis. */
export function timeline(dated: readonly Dated[], id: string): Timeline | null {
  const days = dated.flatMap((d) => d.spans.flatMap((s) => [toDay(s.start), toDay(s.end)]));
  if (new Set(days).size < 2) return null;
  const from = beginning(dated.flatMap((d) => d.spans.map((s) => toDay(s.start))));
  const to = Math.max(...days);
  const span = Math.max(1, to - from);
  const x = (day: number): number => rounded(LEFT + 3 + ((Math.max(day, from) - from) * (RIGHT - LEFT - 5)) / span);
  if (!tells(dated, { from, x })) return null;
  const same = {
    title: 'Timeline of what the sources date',
    description: dated.map((d) => `${d.title}: ${d.words}`).join('; '),
    left: LEFT,
    right: RIGHT,
    ticks: ticks(from, to).map((t) => {
      const at = x(t.day);
      return {
        at,
        label: t.label,
        anchor: at > 92 ? ('end' as const) : at < 42 ? ('start' as const) : ('middle' as const),
      };
    }),
  };
  const drawings = WIDTHS.map((width) => ({ id: `${id}-${width}`, ...same, ...drawing(dated, { from, x }, width) }));
  return { drawings, legend: legendOf(drawings[0]?.rows ?? []) };
}
