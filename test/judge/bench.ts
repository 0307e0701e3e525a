import { align } from '../../src/align/index.js';
import { extract } from '../../src/extract/index.js';
import type { FindingBench } from '../../src/judge/findings/finding.js';
import { benchOf as judgeBenchOf } from '../../src/judge/judgement.js';
import { findOrigins } from '../../src/judge/origins/origins.js';
import { judge } from '../../src/judge/topic.js';
import { documentOf } from './documents.js';

/** An article as a test writes it: id, text (headline first), publication date. */
export type Told = readonly [id: string, text: string, published?: string | null];

/** Everything a rule of judge/ sees of some articles, made by the stages themselves. */
export function benchOf(...articles: readonly Told[]): FindingBench {
  const documents = articles.map(([id, text, published]) =>
    documentOf(id, text, published === undefined ? '2021-03-02' : published),
  );
  const witnesses = documents.map(extract);
  const bench = judgeBenchOf(
    documents,
    findOrigins(documents),
    witnesses.flatMap((w) => w.claims),
  );
  return { witnesses, topics: align(witnesses).map((cluster) => judge(cluster, bench)), originOf: bench.originOf };
}
