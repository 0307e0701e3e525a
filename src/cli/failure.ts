import { EXIT, type ExitCode } from './exit.js';

/** Errors that a person can cure, by name: their message says how. */
const CURABLE: Readonly<Record<string, ExitCode>> = {
  UsageError: EXIT.usage,
  InputError: EXIT.usage,
  OutputError: EXIT.usage,
  ReportFileError: EXIT.usage,
  NoBrowserError: EXIT.noBrowser,
  PrintError: EXIT.noBrowser,
};

/** The one line that tells an error, and the exit code. What no person can cure is told with where it came from. */
export function failure(error: unknown): { readonly line: string; readonly code: ExitCode } {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const code = CURABLE[name];
  if (code !== undefined) return { line: `error: ${message}`, code };
  const place =
    stack
      ?.split('\n')
      .find((frame) => /^\s+at /.test(frame))
      ?.trim() ?? '';
  return {
    line: `internal error: ${name}: ${message} ${place}; please report it, with the command and the input`,
    code: EXIT.internal,
  };
}
