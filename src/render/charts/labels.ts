import { clipped } from '../words/phrases.js';

/*
 * Each chart is drawn twice, for a page and for a phone: the page shows the one that fits. What differs is how much text fits a line, and so
 * how high the rows are.
 */

/** Which of its two drawings a chart's text is set for; the name is also its class. */
export type Width = 'wide' | 'narrow';

/** The widths in the order in which they stand in the page. */
export const WIDTHS: readonly Width[] = ['wide', 'narrow'];

/** Characters of a label above its mark. */
const ABOVE: Readonly<Record<Width, number>> = { wide: 44, narrow: 26 };

/** A label above its mark, on one line. */
export const chartLabel = (text: string, width: Width): string => clipped(text, ABOVE[width]);

/** One line of a label that takes several. */
export interface LabelLine {
  readonly text: string;
  /** Base line, in pixels. */
  readonly y: number;
  /** Who speaks, below the source. */
  readonly speaker: boolean;
}

/** Characters that fit a line of the label column. */
const COLUMN: Readonly<Record<Width, number>> = { wide: 38, narrow: 19 };
/** Lines of a label at most; what is longer is cut. */
const LINES = 3;
/** The speaker's letters are smaller: so many more fit a line. */
const SPEAKER = 1.15;
/** Distance of two lines in pixels. */
const PITCH = 13;
/** Room below the last line, in pixels. */
const BELOW = 7;

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
export function columnLabel(label: string, speaker: string, y: number, width: Width): LabelLine[] {
  const limit = COLUMN[width];
  const lines = [
    ...linesOf(label, limit).map((text) => ({ text, speaker: false })),
    ...linesOf(speaker, Math.floor(limit * SPEAKER)).map((text) => ({ text, speaker: true })),
  ];
  return lines.map((line, i) => ({ ...line, y: y + i * PITCH }));
}

/** Where the row ends that begins at `top`, is at least `least` high and holds the label. */
export const rowEnd = (top: number, label: readonly LabelLine[], least: number): number =>
  Math.max(top + least, (label.at(-1)?.y ?? 0) + BELOW);
