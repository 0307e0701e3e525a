import {
  type Claim,
  type Document,
  type Finding,
  type FindingFacts,
  type OmissionFacts,
  overlaps,
  type Reading,
  type Span,
  type Topic,
} from '../../model/index.js';
import { shortHash } from '../../text/ids.js';

/** One article as a rule sees it. */
export interface FindingWitness {
  readonly document: Document;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** What a rule knows: every article read, every topic judged, and which articles carry one text. */
export interface FindingBench {
  readonly witnesses: readonly FindingWitness[];
  readonly topics: readonly Topic[];
  /** Article id → origin: the smallest article id of those that carry the same text. */
  readonly originOf: ReadonlyMap<string, string>;
}

/** A rule: what it finds, in the order of the articles. Pure; may throw, then the report is made without it. */
export type FindingRule = (bench: FindingBench) => Finding[];

/** A quote of an article as a finding's evidence. */
export type FindingEvidence = Finding['evidence'][number];

export const quoteOf = ({ article }: Document, { start, end }: Span): FindingEvidence => ({
  article: article.id,
  start,
  end,
  quote: article.text.slice(start, end),
});

/** What a claim quotes, as a finding's evidence. */
export const evidenceOf = ({ article, evidence: { start, end, quote } }: Claim): FindingEvidence => ({
  article,
  start,
  end,
  quote,
});

/** A finding about one article; its id is made of the rule, the article, the topic and the message. */
export function finding(
  rule: string,
  article: string,
  message: string,
  evidence: readonly FindingEvidence[],
  topic: string | null = null,
  facts?: FindingFacts,
): Finding {
  return {
    id: `${rule}-${shortHash([rule, article, topic ?? '', message], 6)}`,
    rule,
    article,
    message,
    topic,
    evidence,
    ...(facts === undefined ? {} : { facts }),
  };
}

/** What the report calls an article. */
export const sourceOf = (bench: FindingBench, article: string): string =>
  bench.witnesses.find((w) => w.document.article.id === article)?.document.article.source ?? article;

/** True when two findings quote words in common: they tell one thing twice. */
const quoteAlike = (a: Finding, b: Finding): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => x.article === y.article && overlaps(x, y)));

/** The findings without those that quote what an earlier one of the same article quotes. */
export const withoutRepeats = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (f, i) => !findings.slice(0, i).some((earlier) => earlier.article === f.article && quoteAlike(earlier, f)),
  );

/** How many origins the articles of the bench have. */
export const originCount = (bench: FindingBench): number =>
  new Set(bench.witnesses.map((w) => bench.originOf.get(w.document.article.id) ?? w.document.article.id)).size;

/** Witnesses by article id: rules read them in this order, whatever order the files came in. */
export const inIdOrder = (bench: FindingBench): FindingWitness[] =>
  [...bench.witnesses].sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));

/** The facts of an omission: the articles that could have told it and do not, and all others that do not. Article ids. */
export const omissionFacts = (silent: readonly string[], unasked: readonly string[]): OmissionFacts => ({
  kind: 'omission',
  silent,
  ...(unasked.length === 0 ? {} : { unasked }),
});
