import { readReport } from '../io/report.js';
import { EXIT, type ExitCode } from './exit.js';
import { explainTopic, findTopic, listTopics } from './explanation.js';
import type { ExplainRequest } from './request.js';
import type { Terminal } from './terminal.js';

/** Why the claims of a topic stand together, and what was kept out of it, in words; without a topic, the list of them. */
export async function runExplain(request: ExplainRequest, terminal: Terminal): Promise<ExitCode> {
  const report = await readReport(request.report);
  terminal.out(request.topic === null ? listTopics(report) : explainTopic(report, findTopic(report, request.topic)));
  return EXIT.done;
}
