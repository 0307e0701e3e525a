import { dirname } from 'node:path';
import { readReport } from '../io/report.js';
import { deliver } from './deliver.js';
import type { ExitCode } from './exit.js';
import type { RenderRequest } from './request.js';
import type { Terminal } from './terminal.js';

/** From report.json to the other formats; the articles are not needed. */
export async function runRender(request: RenderRequest, terminal: Terminal): Promise<ExitCode> {
  terminal.status(`reading ${request.report} …`);
  const report = await readReport(request.report);
  return deliver(report, request.out ?? dirname(request.report), request.formats, terminal);
}
