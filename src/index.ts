/*
 * The library: what the command does, without the command.
 *
 *   const [event] = await readInput(['input/harbour-fire']);
 *   const report = analyze(event.files, event);
 *   await writeFile('report.html', await render(report, 'html'));
 */
import type { Report, SourceFile } from './model/index.js';
import { type AnalyzeOptions, analyze as compare } from './pipeline.js';

export { InputError } from './io/errors.js';
export { NoBrowserError, PrintError } from './io/print-errors.js';
export { type InputEvent, readInput } from './io/read.js';
export { type Format, render } from './io/render.js';
export { ReportFileError, readReport } from './io/report.js';
export { OutputError, writeFiles } from './io/write.js';
export * from './model/index.js';
export type { AnalyzeOptions } from './pipeline.js';

/** The report on `files`, whose order changes nothing; pure. Throws RangeError when there are none. */
export function analyze(files: readonly SourceFile[], options: AnalyzeOptions): Report {
  if (files.length === 0) throw new RangeError('analyze: no articles; give at least one file');
  return compare(files, options);
}
