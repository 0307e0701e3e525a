import { clipped } from '../words/phrases.js';

/** A label on one line: `short` is shown where `full` does not fit, on a phone. */
export interface ChartLabel {
  readonly full: string;
  readonly short: string;
  /** False where both are the same. */
  readonly cut: boolean;
}

/** A label at two lengths, in characters: for a wide chart and for a narrow one. */
export function chartLabel(text: string, limits: readonly [number, number]): ChartLabel {
  const full = clipped(text, limits[0]);
  const short = clipped(text, limits[1]);
  return { full, short, cut: full !== short };
}

/** One line of a label that takes several. */
export interface LabelLine {
  readonly text: string;
  /** Base line, in pixels. */
  readonly y: number;
  /** Who speaks, below the source. */
  readonly speaker: boolean;
}

/** A label of the left column in as many lines as it needs, on a page and on a phone. */
export interface ColumnLabel {
  readonly wide: readonly LabelLine[];
  readonly narrow: readonly LabelLine[];
  /** False where both are the same. */
  readonly differs: boolean;
}

/** Characters that fit a line of the label column: of a page, and of a phone. */
const WIDE = 38;
const NARROW = 19;
/** Lines of a label at most; what is longer is cut. */
const LINES = 3;
/** The speaker's letters are smaller: so many more fit a line. */
const SPEAKER = 1.15;
/** Distance of two lines in pixels. */
export const PITCH = 13;

/** The words of `text` in lines of at most `limit` characters; what does not fit the last line is cut with "…". */
export function linesOf(text: string, limit: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > limit && lines.length < LINES - 1) {
    const at = rest.lastIndexOf(' ', limit);
    const end = at > 0 ? at : limit;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return rest === '' ? lines : [...lines, clipped(rest, limit)];
}

/** The lines of a label and of who speaks, each in as many as it needs, the first with its base line at `y`. */
export function columnLabel(label: string, speaker: string, y: number): ColumnLabel {
  const set = (limit: number): LabelLine[] => {
    const lines = [
      ...linesOf(label, limit).map((text) => ({ text, speaker: false })),
      ...linesOf(speaker, Math.floor(limit * SPEAKER)).map((text) => ({ text, speaker: true })),
    ];
    return lines.map((line, i) => ({ ...line, y: y + i * PITCH }));
  };
  const [wide, narrow] = [set(WIDE), set(NARROW)];
  return { wide, narrow, differs: wide.length !== narrow.length };
}
