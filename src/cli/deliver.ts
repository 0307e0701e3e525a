import { join } from 'node:path';
import { NoBrowserError, PrintError } from '../io/print-errors.js';
import { render } from '../io/render.js';
import { writeFiles } from '../io/write.js';
import type { Report } from '../model/index.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Format } from './request.js';
import type { Terminal } from './terminal.js';

/** Writes the report's files to `folder` and says which. The PDF may fail; the others are then written all the same. */
export async function deliver(
  report: Report,
  folder: string,
  formats: readonly Format[],
  terminal: Terminal,
): Promise<ExitCode> {
  const files = new Map<string, string | Uint8Array>();
  let code: ExitCode = EXIT.done;
  for (const format of formats) {
    terminal.status(`${report.event}: making report.${format} …`);
    try {
      files.set(`report.${format}`, await render(report, format));
    } catch (error) {
      if (!(error instanceof NoBrowserError || error instanceof PrintError)) throw error;
      terminal.err(`error: ${join(folder, 'report.pdf')} was not made: ${error.message}`);
      code = EXIT.noBrowser;
    }
  }
  await writeFiles(folder, files);
  for (const name of files.keys()) terminal.out(join(folder, name));
  return code;
}
