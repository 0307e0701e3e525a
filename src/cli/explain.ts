import { readReport } from '../io/report.js';
import { withoutHeadlineCase } from '../render/headline-case.js';
import { EXIT, type ExitCode } from './exit.js';
import { explainTopic, listTopics } from './explanation.js';
import { findTopic, hitLines } from './find-topic.js';
import type { ExplainRequest } from './request.js';
import type { Terminal } from './terminal.js';

/**
 * Why the claims of a topic stand together, and what was kept out of it, in words; without a topic, the list of them. Words that name no one
 * topic are wrong usage: what they may mean is listed on stderr.
 */
export async function runExplain(request: ExplainRequest, terminal: Terminal): Promise<ExitCode> {
  const report = withoutHeadlineCase(await readReport(request.report));
  if (request.topic === null) {
    terminal.out(listTopics(report));
    return EXIT.done;
  }
  const found = findTopic(report, request.topic);
  if ('topic' in found) {
    terminal.out(explainTopic(report, found.topic));
    return EXIT.done;
  }
  for (const line of hitLines(request.topic, found)) terminal.err(line);
  return EXIT.usage;
}
