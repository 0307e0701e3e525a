import type { Inert } from './escape.js';

/** A quote below the topic, by the label that its lines bear. */
export interface Footnote {
  readonly label: string;
  readonly source: Inert;
  readonly quote: Inert;
}

/** One line of a topic: what is said, by whom, with its footnotes. */
export interface Line {
  readonly words: Inert;
  readonly source: Inert;
  readonly notes: readonly string[];
}
