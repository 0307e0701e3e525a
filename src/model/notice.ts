/**
 * Something the reader of a report, or the person who runs the build, must know: an article left out, an entry of
 * sources.yaml without a file, a rule that failed. `code` is stable and is what tests compare.
 */
export interface Notice {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** Path as given on the command line, `/` between folders; null when no single file is meant. */
  readonly file: string | null;
  /** 1-based; null when no line is meant. */
  readonly line: number | null;
  /** One sentence: what is wrong and what to do about it. */
  readonly message: string;
}
