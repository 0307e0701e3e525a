import type { Report, SourceFile, StatedMetadata, Topic } from '../../src/model/index.js';
import { analyze } from '../../src/pipeline.js';

/** An article of a test: its text, and what is stated of it. */
export interface TestArticle extends StatedMetadata {
  readonly text: string;
}

/** The report on articles given as `{name: text}`; a bare text is published on 2024-05-03. */
export function reportOf(articles: Readonly<Record<string, string | TestArticle>>): Report {
  const files = Object.entries(articles).map(([name, given]): SourceFile => {
    const { text, ...stated } = typeof given === 'string' ? { text: given } : given;
    return {
      path: `${name}.txt`,
      format: 'text',
      content: text,
      stated: { publisher: name, published: '2024-05-03', ...stated },
    };
  });
  return analyze(files, { event: 'test' });
}

/** The topic that holds a claim whose quote contains `words` (and of `kind`, when given); throws when there is none. */
export function topicWith(report: Report, words: string, kind?: Topic['kind']): Topic {
  const found = report.topics.find(
    (t) => (!kind || t.kind === kind) && t.claims.some((c) => c.evidence.quote.includes(words)),
  );
  if (!found) throw new Error(`no topic with “${words}”`);
  return found;
}

/** True when one topic holds claims that quote both. */
export const together = (report: Report, a: string, b: string): boolean =>
  report.topics.some((t) => [a, b].every((words) => t.claims.some((c) => c.evidence.quote.includes(words))));

/** True when one topic of figures holds claims that quote both: that clauses tell one thing does not make their figures one. */
export const figuresTogether = (report: Report, a: string, b: string): boolean =>
  report.topics
    .filter((t) => t.kind === 'quantity')
    .some((t) => [a, b].every((words) => t.claims.some((c) => c.evidence.quote.includes(words))));
