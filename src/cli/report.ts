import { join } from 'node:path';
import { readInput } from '../io/read.js';
import { analyze } from '../pipeline.js';
import { deliver } from './deliver.js';
import { EXIT, type ExitCode, gravest } from './exit.js';
import { codeOf, loneArticle, nameForOne, oneName, raisedLines, summary, warnings } from './outcome.js';
import type { ReportRequest } from './request.js';
import { noticeLine, type Terminal } from './terminal.js';

/** The whole way: reads articles, makes each event's report and writes its files. */
export async function runReport(request: ReportRequest, terminal: Terminal): Promise<ExitCode> {
  terminal.status(`reading ${request.inputs.join(', ')} …`);
  const events = await readInput(request.inputs, { onNotice: (notice) => terminal.err(noticeLine(notice)) });
  const clash = oneName(events.map(({ event }) => event));
  if (clash !== null) throw clash;
  if (request.event !== null && events.length > 1) terminal.err(nameForOne(events.length));
  const codes: ExitCode[] = [];
  for (const { event: name, files, notices } of events) {
    const event = (events.length === 1 && request.event) || name;
    terminal.status(`${event}: comparing ${files.length} articles …`);
    const report = analyze(files, { event, notices });
    for (const line of warnings(report)) terminal.err(line);
    if (report.articles.length === 1) terminal.err(loneArticle(event));
    codes.push(codeOf(report, request.failOn));
    if (report.articles.length === 0) {
      terminal.err(`error: ${event}: no article could be read, so no report is made`);
      codes.push(EXIT.unreadable);
      continue;
    }
    const own = request.out === null ? join('output', name) : request.out;
    const folder = request.out !== null && events.length > 1 ? join(own, name) : own;
    codes.push(await deliver(report, folder, request.formats, terminal));
    terminal.err(summary(report));
    for (const line of raisedLines(report, request.failOn)) terminal.err(line);
  }
  return gravest(codes);
}
