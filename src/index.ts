/*
 * The library: what the command does, without the command.
 *
 *   const [event] = await readInput(['input/harbour-fire']);
 *   const report = analyze(event.files, event);
 *   await writeFile('report.html', await render(report, 'html'));
 */
export { InputError } from './io/errors.js';
export { NoBrowserError, PrintError } from './io/print-errors.js';
export { type InputEvent, readInput } from './io/read.js';
export { type Format, render } from './io/render.js';
export { ReportFileError, readReport } from './io/report.js';
export * from './model/index.js';
export { type AnalyzeOptions, analyze } from './pipeline.js';
