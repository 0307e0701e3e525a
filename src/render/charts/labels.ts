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

function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const at = cut.lastIndexOf(' ');
  return `${cut.slice(0, at > limit / 2 ? at : cut.length).trimEnd()}…`;
}

export function chartLabel(text: string, limits: readonly [number, number] = [FULL, SHORT]): ChartLabel {
  const full = clip(text, limits[0]);
  const short = clip(text, limits[1]);
  return { full, short, cut: full !== short };
}
