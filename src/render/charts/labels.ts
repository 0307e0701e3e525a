import { clipped } from '../words/phrases.js';

/** A label for a narrow column: `short` is shown where `full` does not fit, on a phone. */
export interface ChartLabel {
  readonly full: string;
  readonly short: string;
  /** False where both are the same. */
  readonly cut: boolean;
}

/** Characters that fit the label column: of a page, and of a phone. */
const FULL = 38;
const SHORT = 19;

export function chartLabel(text: string, limits: readonly [number, number] = [FULL, SHORT]): ChartLabel {
  const full = clipped(text, limits[0]);
  const short = clipped(text, limits[1]);
  return { full, short, cut: full !== short };
}
