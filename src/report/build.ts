import { CLAIM_KINDS, type Document, type Finding, type Notice, type Report, type Topic } from '../model/index.js';
import { byText } from '../text/order.js';
import { chooseHeadline } from './headline.js';
import { rankHighlights } from './rank.js';

/** What the report of one event is made of. */
export interface ReportParts {
  readonly event: string;
  readonly documents: readonly Document[];
  readonly origins: readonly (readonly string[])[];
  readonly topics: readonly Topic[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** The report: everything in its stable order, no clock and no machine in it. */
export function buildReport({ event, documents, origins, topics, findings, notices }: ReportParts): Report {
  const articles = [...documents].sort((a, b) => byText(a.article.id, b.article.id));
  const dates = articles.map((d) => d.article.published.value).filter((d) => d !== null);
  const ordered = [...topics].sort(
    (a, b) => CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind) || byText(a.id, b.id),
  );
  return {
    schema: 1,
    event,
    date: dates.sort().at(-1) ?? null,
    headline: chooseHeadline(articles, origins),
    articles: articles.map(({ article: a, sentences }) => ({
      id: a.id,
      path: a.path,
      source: a.source,
      sourceFrom: a.sourceFrom,
      title: a.title.value,
      titleFrom: a.title.from,
      published: a.published.value,
      publishedFrom: a.published.from,
      url: a.url,
      text: a.text,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      removed: a.removed,
    })),
    origins,
    topics: ordered,
    highlights: rankHighlights(ordered, origins, new Map(articles.map(({ article: a }) => [a.id, a.published.value]))),
    findings,
    notices: [...notices].sort(
      (a, b) => byText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || byText(a.code, b.code),
    ),
  };
}
