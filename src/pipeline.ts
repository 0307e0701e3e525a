import { align } from './align/index.js';
import { extract } from './extract/index.js';
import { findAll } from './judge/findings/index.js';
import { judgeParts } from './judge/index.js';
import { benchOf } from './judge/judgement.js';
import { findOrigins } from './judge/origins/origins.js';
import { withoutRepeats } from './judge/repeated.js';
import type { Notice, Report, SourceFile } from './model/index.js';
import { normalize } from './normalize/index.js';
import { buildReport } from './report/build.js';
import { segment } from './segment/index.js';

/** What the analysis is told beside the files. */
export interface AnalyzeOptions {
  /** Name of the event, shown as the report's title: by custom the input folder's name. */
  readonly event: string;
  /** What reading the files had to say; carried into the report. */
  readonly notices?: readonly Notice[];
}

/**
 * From files to the report, no I/O: normalize → segment → extract (each article alone), then align → judge (all together),
 * then what the rules find about each article.
 * The order of `files` changes nothing.
 */
export function analyze(files: readonly SourceFile[], { event, notices = [] }: AnalyzeOptions): Report {
  const normalized = normalize(files);
  const documents = normalized.articles.map(segment);
  const origins = findOrigins(documents);
  const witnesses = documents.map(extract);
  const bench = benchOf(
    documents,
    origins,
    witnesses.flatMap((w) => w.claims),
  );
  const topics = withoutRepeats(align(witnesses).flatMap((cluster) => judgeParts(cluster, bench)));
  const found = findAll({ witnesses, topics, originOf: bench.originOf });
  return buildReport({
    event,
    documents,
    origins,
    topics,
    findings: found.findings,
    notices: [...notices, ...normalized.notices, ...found.notices],
  });
}
