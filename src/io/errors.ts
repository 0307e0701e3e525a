/**
 * What must stop a run before it begins: the input cannot be what was meant. Exit code 2 for the command line. What costs one
 * article alone is a Notice instead.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  /**
   * @param code stable: see README.md of this folder
   * @param file path as given, `/` between folders; null when no single file is meant
   * @param line 1-based; null when no line is meant
   * @param problem one sentence that says what is wrong and what to do
   */
  constructor(
    readonly code: string,
    readonly file: string | null,
    readonly line: number | null,
    problem: string,
  ) {
    super(`${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${problem}`);
  }
}
