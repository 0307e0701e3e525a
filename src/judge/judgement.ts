import type {
  Article,
  Claim,
  Cluster,
  Comparison,
  DateClaim,
  Document,
  QuantityClaim,
  Sentence,
  Topic,
  Verdict,
} from '../model/index.js';

/** What a judge knows beside the claims themselves. */
export interface Bench {
  readonly articles: ReadonlyMap<string, Article>;
  /** Article ids, sorted. */
  readonly ids: readonly string[];
  /** The day of each article, by its id; null where it is not known. */
  readonly published: ReadonlyMap<string, string | null>;
  /** The sentences of each article: what stands around a claim. */
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  /** Article id → origin: the smallest article id of those that carry the same wire copy. */
  readonly originOf: ReadonlyMap<string, string>;
  /** Days on which articles are published, each once, the first first. */
  readonly days: readonly string[];
  /** The figures of each article, whatever topic they were put into. */
  readonly figures: ReadonlyMap<string, readonly QuantityClaim[]>;
  /** The dates of each article, whatever topic they were put into. */
  readonly dates: ReadonlyMap<string, readonly DateClaim[]>;
}

function byArticle<T extends Claim>(claims: readonly Claim[], kind: T['kind']): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const c of claims) {
    if (c.kind !== kind) continue;
    const own = found.get(c.article);
    if (own) own.push(c as T);
    else found.set(c.article, [c as T]);
  }
  return found;
}

/** What a judge knows of these documents, of which those of one group carry the same wire copy (the smallest id of a group comes first), and of their claims. */
export function benchOf(
  documents: readonly Document[],
  origins: readonly (readonly string[])[],
  claims: readonly Claim[] = [],
): Bench {
  return {
    articles: new Map(documents.map((d) => [d.article.id, d.article])),
    ids: documents.map((d) => d.article.id).sort(),
    published: new Map(documents.map((d) => [d.article.id, d.article.published.value])),
    sentences: new Map(documents.map((d) => [d.article.id, d.sentences])),
    originOf: new Map(origins.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const))),
    days: [...new Set(documents.flatMap((d) => d.article.published.value ?? []))].sort(),
    figures: byArticle<QuantityClaim>(claims, 'quantity'),
    dates: byArticle<DateClaim>(claims, 'date'),
  };
}

/** What a judge says of one cluster. */
export interface Judgement {
  readonly verdict: Verdict;
  /** `code: words`; sorted when the topic is made. */
  readonly reasons: readonly string[];
  readonly reported: Topic['reported'];
  readonly comparisons: readonly Comparison[];
  /** Ids of claims that turn out to be none of the topic: told as given before, of a part, of something else. */
  readonly left?: readonly string[];
}

/** One file per kind of cluster. */
export type Judge = (cluster: Cluster, bench: Bench) => Judgement;

/** How many origins stand behind a cluster's claims. */
export const originsOf = (cluster: Cluster, bench: Bench): Set<string> =>
  new Set(cluster.claims.map((c) => bench.originOf.get(c.article) ?? c.article));
