import {
  type Claim,
  type ClaimKind,
  type ClaimOf,
  evidenceAt,
  type Finding,
  type Notice,
  type QuantityClaim,
  type Report,
  type ReportArticle,
  type Span,
  type Topic,
} from '../../src/model/index.js';
import { shortHash } from '../../src/text/ids.js';

/*
 * Builds a report by hand, so that the views can be tested without the stages before them.
 * Offsets are found from the quotes, so a fixture cannot point beside its text.
 */

type ArticleInput = Pick<ReportArticle, 'id' | 'source' | 'text'> & Partial<ReportArticle>;
type Draft<K extends ClaimKind> = Partial<Omit<ClaimOf<K>, 'kind' | 'article' | 'evidence'>> & {
  nth?: number;
};
export type TopicInput = Partial<Topic> & Pick<Topic, 'kind' | 'title' | 'verdict' | 'claims'>;

/** Sentences end at ". ", "? ", "! " and at line ends: enough for texts that we write ourselves. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\s][^\n]*?(?:[.?!]["”]?(?=\s|$)|$)/gmu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** An article with its sentences; what is not given is unknown. */
export function article(input: ArticleInput): ReportArticle {
  return {
    path: `input/${input.id}.txt`,
    sourceFrom: 'sources.yaml',
    title: null,
    titleFrom: 'first line',
    published: null,
    publishedFrom: 'unknown',
    url: null,
    sentences: sentencesOf(input.text),
    removed: [],
    ...input,
  };
}

/** The fields that every claim has, the claim standing at the `nth` place (from 0) where `quote` occurs. Throws when it does not. */
function frame<K extends ClaimKind>(kind: K, from: ReportArticle, quote: string, nth: number) {
  let start = from.text.indexOf(quote);
  for (let i = 0; i < nth && start >= 0; i++) start = from.text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`${from.id} does not say “${quote}”`);
  const sentence = from.sentences.findIndex((s) => s.start <= start && start < s.end);
  return {
    id: `${from.id}-${shortHash([kind, quote, String(nth)])}`,
    kind,
    article: from.id,
    evidence: evidenceAt(from.text, { start, end: start + quote.length }),
    sentence,
    speaker: null,
    voice: 'own' as const,
    event: { from: null, to: null, places: [], background: false },
  };
}

const NO_INTERVAL = { low: null, best: null, high: null, lowOpen: false, highOpen: false };

/** A figure. `interval` is [low, best, high], null where open or not printed. */
export function quantity(
  from: ReportArticle,
  quote: string,
  text: string,
  interval: readonly [number | null, number | null, number | null],
  more: Draft<'quantity'> = {},
): QuantityClaim {
  const [low, best, high] = interval;
  const value = { ...NO_INTERVAL, low, best, high, text };
  const { nth = 0, ...fields } = more;
  const claim: QuantityClaim = {
    ...frame('quantity', from, quote, nth),
    value,
    bound: 'exact',
    hedge: null,
    dimension: 'count',
    unit: null,
    base: { low, best, high, lowOpen: false, highOpen: false },
    property: 'killed',
    counted: 'person',
    bearer: null,
    modifiers: [],
    part: false,
    change: null,
    modal: false,
    context: [],
    ...fields,
  };
  return { ...claim, base: { ...claim.base, lowOpen: claim.value.lowOpen, highOpen: claim.value.highOpen } };
}

/** A date or a span of days, both ends included. */
export function date(
  from: ReportArticle,
  quote: string,
  text: string,
  days: readonly [string | null, string | null],
  more: Draft<'date'> = {},
): ClaimOf<'date'> {
  const { nth = 0, ...fields } = more;
  return {
    ...frame('date', from, quote, nth),
    value: { start: days[0], end: days[1], time: null, text },
    precision: 'day',
    hedge: null,
    role: 'on',
    property: '',
    context: [],
    ...fields,
  };
}

export function name(
  kind: 'place-name' | 'person-role',
  from: ReportArticle,
  quote: string,
  more: Draft<'place-name' | 'person-role'> = {},
): ClaimOf<'place-name'> {
  const { nth = 0, ...fields } = more;
  return {
    ...frame(kind, from, quote, nth),
    value: { text: quote },
    name: quote,
    role: null,
    aliases: [],
    entity: quote.toLowerCase().replaceAll(' ', '-'),
    context: [],
    ...fields,
  };
}

export function statement(from: ReportArticle, quote: string, more: Draft<'attribution'> = {}): ClaimOf<'attribution'> {
  const { nth = 0, ...fields } = more;
  return {
    ...frame('attribution', from, quote, nth),
    value: { text: quote },
    actor: '',
    act: '',
    patient: '',
    negated: false,
    verb: null,
    context: [],
    ...fields,
  };
}

export function framing(
  from: ReportArticle,
  quote: string,
  concept: string,
  more: Draft<'framing'> = {},
): ClaimOf<'framing'> {
  const { nth = 0, ...fields } = more;
  return {
    ...frame('framing', from, quote, nth),
    value: { text: quote },
    concept,
    label: quote,
    context: [],
    ...fields,
  };
}

function finish(topic: TopicInput, articles: readonly ReportArticle[], origins: readonly (readonly string[])[]): Topic {
  const speaking = new Set(topic.claims.map((c: Claim) => c.article));
  return {
    id: shortHash([topic.kind, topic.title], 8),
    reasons: [],
    reported: null,
    counts: {
      reports: speaking.size,
      origins: origins.filter((group) => group.some((id) => speaking.has(id))).length,
      speakers: new Set(topic.claims.map((c: Claim) => c.speaker ?? c.article)).size,
    },
    silent: articles.map((a) => a.id).filter((id) => !speaking.has(id)),
    comparisons: [],
    together: [],
    refused: [],
    ...topic,
  };
}

export interface ReportInput {
  readonly event: string;
  readonly articles: readonly ReportArticle[];
  readonly origins?: readonly (readonly string[])[];
  readonly topics?: readonly TopicInput[];
  readonly headline?: Report['headline'];
  readonly highlights?: readonly string[];
  readonly findings?: readonly Finding[];
  readonly notices?: readonly Notice[];
}

/** The report of these articles; counts and silent sources are worked out. */
export function reportOf(input: ReportInput): Report {
  const { articles, origins = articles.map((a) => [a.id]) } = input;
  return {
    schema: 1,
    event: input.event,
    date:
      articles
        .map((a) => a.published ?? '')
        .sort()
        .at(-1) || null,
    headline: input.headline ?? null,
    articles,
    origins,
    topics: (input.topics ?? []).map((t) => finish(t, articles, origins)),
    highlights: input.highlights ?? [],
    findings: input.findings ?? [],
    notices: input.notices ?? [],
  };
}
