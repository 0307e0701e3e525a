import type { ReportArticle } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { dayInWords } from '../words/dates.js';
import { PROVENANCE_WORDS, removalInWords } from '../words/provenance.js';
import type { Lookup } from './lookup.js';

/** A source, as the table of sources shows it. */
export interface SourceView {
  readonly source: string;
  /** Said where the name is not the publisher's own word. */
  readonly sourceFrom: string;
  readonly title: string;
  readonly published: string;
  readonly publishedFrom: string;
  /** http and https alone; other addresses are not linked. */
  readonly url: string | null;
  /** "carries the same text as North Wire", or empty. */
  readonly origin: string;
  /** "footer, picture credit (2)", or empty. */
  readonly removed: string;
}

function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

function removed(article: ReportArticle): string {
  const reasons = [...new Set(article.removed.map((r) => r.reason))].sort();
  return reasons
    .map((reason) => removalInWords(reason, article.removed.filter((r) => r.reason === reason).length))
    .join(', ');
}

function originOf(id: string, look: Lookup): string {
  const group = look.report.origins.find((g) => g.includes(id)) ?? [id];
  const others = group.filter((other) => other !== id).map(look.source);
  return others.length === 0 ? '' : `carries the same text as ${listed(others)}`;
}

/** The sources in the report's order. */
export const sourceViews = (look: Lookup): SourceView[] =>
  look.report.articles.map((a) => ({
    source: look.source(a.id),
    sourceFrom: a.sourceFrom === 'sources.yaml' ? '' : PROVENANCE_WORDS[a.sourceFrom],
    title: a.title ?? '',
    published: a.published === null ? 'date not known' : dayInWords(a.published),
    publishedFrom: a.published === null ? '' : PROVENANCE_WORDS[a.publishedFrom],
    url: safeUrl(a.url),
    origin: originOf(a.id, look),
    removed: removed(a),
  }));
