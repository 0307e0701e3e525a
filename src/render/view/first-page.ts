import type { RangePlot } from '../charts/range-plot.js';
import type { Saying } from './sayings.js';
import type { TopicHead } from './topic.js';

/** A topic of page 1, with what its sources say. */
export interface Highlight {
  readonly topic: TopicHead;
  /** True where the topic has a block of its own. */
  readonly linked: boolean;
  readonly sayings: readonly Saying[];
  /** "9 figures in all", what the link to the rest says; empty where all is told here. */
  readonly more: string;
}

/** Topics of page 1 at most. */
export const HIGHLIGHTS = 5;

/*
 * Page 1 in lines of its smaller print, 16 pixels each: what fits is reckoned, not tried, so that it is the same on every machine. Measured on
 * printed pages.
 */
const PIXELS = 16;
const PAGE = 62.5;
/** Name, headline and head of the section. */
const HEAD = 12;
/** Characters of a line over the whole width, of the headline, of a column, of the notes to a plot. */
const WIDE = 115;
const HEADLINE = 72;
const COLUMN = 53;
const NOTE = 140;
/** Space around a highlight, around a plot, and what tells that there are more. */
const AROUND = 1.3;
const AROUND_PLOT = 0.8;
const MORE = 2.4;

const linesIn = (length: number, width: number): number => Math.ceil(length / width);

/** Lines that a highlight takes. */
const linesOf = ({ topic, sayings: told, more }: Highlight, width: number): number =>
  AROUND +
  linesIn(topic.title.length + 12, width) +
  told.reduce((sum, s) => sum + linesIn(s.sources.length + s.words.length + s.citing.length + 12, width), 0) +
  (more === '' ? 0 : 1);

const linesOfPlot = ({ height, notes }: RangePlot): number =>
  height / PIXELS + AROUND_PLOT + linesIn(notes.join(' ').length, NOTE);

/** As many of the highlights as page 1 holds below the headline and the text `above` them. */
export function fitting(
  highlights: readonly Highlight[],
  plot: RangePlot | null,
  above: string,
  headline: string,
): Highlight[] {
  if (plot === null) return highlights.slice(0, HIGHLIGHTS);
  let lines = HEAD + linesIn(above.length, WIDE) + linesIn(headline.length, HEADLINE) + linesOfPlot(plot);
  const end = highlights.findIndex((h, i) => {
    // The first stands over the plot, in the whole width.
    lines += linesOf(h, i === 0 ? WIDE : COLUMN);
    return i > 0 && lines > PAGE - (i < highlights.length - 1 ? MORE : 0);
  });
  return end < 0 ? [...highlights] : highlights.slice(0, end);
}
