/** What the command's exit code tells a script. Source of 70: EX_SOFTWARE of sysexits(3). */
export const EXIT = {
  done: 0,
  /** A topic at or above `--fail-on`. */
  finding: 1,
  /** Wrong words on the command line, a wrong sources.yaml, a folder that cannot be written. */
  usage: 2,
  /** An article could not be read; the report of the others is made. */
  unreadable: 3,
  /** A PDF was asked for and no browser could print it; the other formats are written. */
  noBrowser: 4,
  /** A fault of Variorum's own. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The one that is told when several hold: what kept the work from being done goes before what the work found. */
const GRAVEST_FIRST: readonly ExitCode[] = [EXIT.internal, EXIT.usage, EXIT.unreadable, EXIT.noBrowser, EXIT.finding];

/** The exit code of a run in which all of `codes` came up. */
export const gravest = (codes: readonly ExitCode[]): ExitCode =>
  GRAVEST_FIRST.find((code) => codes.includes(code)) ?? EXIT.done;
