import { CLAIM_KINDS, type ReportArticle, type Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { KIND_WORDS } from '../words/kinds.js';
import { counted } from '../words/phrases.js';
import { type ClaimView, claimView } from './claim.js';
import type { Lookup } from './lookup.js';
import { isAlone } from './select.js';

/** What one source alone tells. */
export interface Alone {
  readonly source: string;
  readonly article: string;
  /** "12 figures, 3 dates and 2 people". */
  readonly counts: string;
  readonly claims: readonly { readonly title: string; readonly kind: string; readonly claim: ClaimView }[];
}

function countsOf(topics: readonly Topic[]): string {
  const parts = CLAIM_KINDS.map((kind) => ({ kind, n: topics.filter((t) => t.kind === kind).length })).filter(
    ({ n }) => n > 0,
  );
  return listed(parts.map(({ kind, n }) => counted(n, KIND_WORDS[kind].one, KIND_WORDS[kind].many)));
}

function aloneIn(article: ReportArticle, topics: readonly Topic[], look: Lookup): Alone {
  return {
    source: look.source(article.id),
    article: article.id,
    counts: countsOf(topics),
    claims: topics.flatMap((t) =>
      t.claims
        .filter((c) => c.article === article.id)
        .slice(0, 1)
        .map((c) => ({ title: t.title, kind: KIND_WORDS[t.kind].one, claim: claimView(c, look) })),
    ),
  };
}

/** By source: topics that a single origin tells. Sources without any are left out. A copy's topics stand with each of its articles. */
export function toldAlone(look: Lookup): Alone[] {
  const single = look.report.topics.filter(isAlone);
  return look.report.articles
    .map((article) => ({
      article,
      topics: single.filter((t) => t.claims.some((c) => c.article === article.id)),
    }))
    .filter(({ topics }) => topics.length > 0)
    .map(({ article, topics }) => aloneIn(article, topics, look));
}
