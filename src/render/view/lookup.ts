import type { Claim, Report, ReportArticle, Topic } from '../../model/index.js';
import { quoted } from '../words/phrases.js';
import { type ToldWords, toldWords } from './told-words.js';

/** The report by id: what the parts of the view look up. */
export interface Lookup {
  readonly report: Report;
  readonly article: (id: string) => ReportArticle | null;
  /** What the report calls an article; its id when it is not in the report. */
  readonly source: (id: string) => string;
  readonly claim: (id: string) => Claim | null;
  /** All claims of an article, in the report's order. */
  readonly claimsOf: (article: string) => readonly Claim[];
  readonly topic: (id: string) => Topic | null;
  /** The words of an article; none for one that is not in the report. */
  readonly told: (article: string) => ToldWords;
  /** The article of a claim, also of one that stands in no topic. */
  readonly articleOfClaim: (claimId: string) => string | null;
}

/** A piece of a title that stands for a publisher is set in quotation marks: it is no name, and would not read as one. */
function nameOf(article: ReportArticle | undefined): string | undefined {
  return article?.sourceFrom === 'short title' ? quoted(article.source) : article?.source;
}

/** Indexes a report once, for all its views. */
export function lookup(report: Report): Lookup {
  const articles = new Map(report.articles.map((a) => [a.id, a]));
  const topics = new Map(report.topics.map((t) => [t.id, t]));
  const claims = new Map(report.topics.flatMap((t) => t.claims).map((c) => [c.id, c]));
  const byArticle = new Map<string, Claim[]>(report.articles.map((a) => [a.id, []]));
  for (const claim of claims.values()) byArticle.get(claim.article)?.push(claim);
  const told = new Map<string, ToldWords>();
  const wordsOf = (id: string): ToldWords => {
    const known = told.get(id) ?? toldWords(articles.get(id)?.text ?? '');
    told.set(id, known);
    return known;
  };
  // Claim ids are the article's id, a hyphen and a hash; ids of articles may hold hyphens too.
  const prefixOf = (claimId: string): string => claimId.slice(0, claimId.lastIndexOf('-'));
  return {
    report,
    article: (id) => articles.get(id) ?? null,
    source: (id) => nameOf(articles.get(id)) ?? id,
    claim: (id) => claims.get(id) ?? null,
    claimsOf: (article) => byArticle.get(article) ?? [],
    topic: (id) => topics.get(id) ?? null,
    told: wordsOf,
    articleOfClaim: (id) => claims.get(id)?.article ?? (articles.has(prefixOf(id)) ? prefixOf(id) : null),
  };
}
