import { basename } from 'node:path';
import type { Claim, Report, Topic } from '../../src/model/index.js';

/*
 * What a careful reader finds in the articles of an invented event, and how much of it a report has.
 */

/** A phrase of an article. */
interface Phrase {
  /** Name of the article's file, without its ending. */
  readonly source: string;
  /** The smallest phrase that carries the value, as it stands in the text. */
  readonly quote: string;
}

interface GoldValue extends Phrase {
  readonly value?: number | string;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier?: string;
}

type GoldKind = 'quantity' | 'date' | 'place-name' | 'person-role' | 'attribution' | 'event-detail' | 'framing';

/** What the articles say of one thing. */
interface Alignment {
  readonly id: string;
  readonly kind: GoldKind;
  /** A reader should be shown that they differ. */
  readonly reportable: boolean;
  /** One article differs from itself. */
  readonly within?: boolean;
  readonly values: readonly GoldValue[];
}

/** Two phrases that look alike and must not be compared. */
interface Trap {
  readonly a: Phrase;
  readonly b: Phrase;
  readonly why: string;
}

export interface Gold {
  readonly alignments: readonly Alignment[];
  readonly traps: readonly Trap[];
}

export interface Score {
  /** Share of the gold's values for which a claim of the kind overlaps the quote and has the value. */
  readonly recall: number;
  /** Ids of alignments of which one topic holds two articles (two values, where one article differs from itself). */
  readonly found: readonly string[];
  /** Of those that a reader should be shown: the ones found with a verdict that shows them. */
  readonly reported: readonly string[];
  /** Of those that agree: the ones raised as a disagreement. */
  readonly falseAlarms: readonly string[];
  /** "quote ~ quote" of each trap whose phrases stand in one topic. */
  readonly sprung: readonly string[];
  /** Ids of claims whose quote does not stand at its offsets. */
  readonly wrongEvidence: readonly string[];
}

interface Placed {
  readonly claim: Claim;
  readonly topic: Topic;
}

const RAISED = new Set(['conflict', 'divergent', 'name-variant', 'framing']);
/** Words that give no figure: any claim at the place has the value. */
const VAGUE = /dozen|tens of/;
/** As a share of the figure. */
const SAME = 1e-6;

function hasFigure(gold: GoldValue, claim: Claim & { kind: 'quantity' }): boolean {
  const wanted = [gold.value, gold.low, gold.high].filter((n) => typeof n === 'number');
  if (wanted.length === 0 || VAGUE.test(gold.qualifier ?? '')) return true;
  const told = [claim.value.low, claim.value.best, claim.value.high].filter((n) => n !== null);
  return wanted.some((w) => told.some((t) => Math.abs(t - w) <= Math.abs(w) * SAME));
}

function hasValue(gold: GoldValue, claim: Claim): boolean {
  if (claim.kind === 'quantity') return hasFigure(gold, claim);
  if (claim.kind !== 'date' || typeof gold.value !== 'string') return true;
  if (/^\d\d:\d\d$/.test(gold.value)) return claim.value.time === null || claim.value.time === gold.value;
  return (
    (claim.value.start ?? '').startsWith(gold.value) || gold.value.startsWith(claim.value.start?.slice(0, 4) ?? '-')
  );
}

/** Claims by the article's file, each with its topic. */
function claimsBySource(report: Report): (source: string) => readonly Placed[] {
  const sourceOf = new Map(report.articles.map((a) => [a.id, basename(a.path).replace(/\.[^.]+$/, '')]));
  const placed = new Map<string, Placed[]>();
  for (const topic of report.topics) {
    for (const claim of topic.claims) {
      const source = sourceOf.get(claim.article) ?? '';
      placed.set(source, [...(placed.get(source) ?? []), { claim, topic }]);
    }
  }
  return (source) => placed.get(source) ?? [];
}

/** Where `quote` stands in `text`, each time. */
function spansOf(text: string, quote: string): { start: number; end: number }[] {
  const spans = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    spans.push({ start: at, end: at + quote.length });
  return spans;
}

/** Scores `report` against `gold`; `textOf` gives an article's text by its source. Throws when the gold quotes what no text has. */
export function scoreOf(report: Report, gold: Gold, textOf: (source: string) => string): Score {
  const claimsOf = claimsBySource(report);
  const at = ({ source, quote }: Phrase): Placed[] => {
    const spans = spansOf(textOf(source), quote);
    if (spans.length === 0) throw new Error(`${source} has no "${quote}"`);
    return claimsOf(source).filter(({ claim: { evidence } }) =>
      spans.some((s) => evidence.start < s.end && evidence.end > s.start),
    );
  };
  const hitsOf = (value: GoldValue, kind: GoldKind): Placed[] =>
    at(value).filter(
      ({ claim }) => claim.kind === (kind === 'event-detail' ? 'attribution' : kind) && hasValue(value, claim),
    );

  const values = gold.alignments.flatMap((a) => a.values.map((v) => hitsOf(v, a.kind).length > 0));
  const topics = new Map(gold.alignments.map((a) => [a.id, topicOf(a, hitsOf)] as const));
  const isRaised = ({ id }: Alignment): boolean => RAISED.has(topics.get(id)?.verdict ?? '');
  const ids = (alignments: readonly Alignment[]): string[] => alignments.map((a) => a.id);
  return {
    recall: values.filter((hit) => hit).length / values.length,
    found: ids(gold.alignments.filter((a) => topics.get(a.id) !== null)),
    reported: ids(gold.alignments.filter((a) => a.reportable && isRaised(a))),
    falseAlarms: ids(gold.alignments.filter((a) => !a.reportable && isRaised(a))),
    sprung: gold.traps.filter((t) => isSprung(at(t.a), at(t.b))).map((t) => `${t.a.quote} ~ ${t.b.quote}`),
    wrongEvidence: wrongEvidence(report),
  };
}

/** The topic that holds most of the alignment's articles, at least two; null when none does. */
function topicOf(alignment: Alignment, hitsOf: (value: GoldValue, kind: GoldKind) => Placed[]): Topic | null {
  const holders = new Map<Topic, Set<string>>();
  for (const value of alignment.values) {
    const holder = alignment.within ? `${value.source} ${value.quote}` : value.source;
    for (const { topic } of hitsOf(value, alignment.kind))
      holders.set(topic, (holders.get(topic) ?? new Set()).add(holder));
  }
  const [best] = [...holders].sort(([, a], [, b]) => b.size - a.size);
  return best !== undefined && best[1].size > 1 ? best[0] : null;
}

/** True when figures or dates of both phrases stand in one topic. */
function isSprung(a: readonly Placed[], b: readonly Placed[]): boolean {
  const figures = (placed: readonly Placed[]): Placed[] =>
    placed.filter(({ claim }) => claim.kind === 'quantity' || claim.kind === 'date');
  return figures(a).some((x) => figures(b).some((y) => x.claim !== y.claim && x.topic === y.topic));
}

function wrongEvidence({ articles, topics }: Report): string[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  return topics
    .flatMap((t) => t.claims)
    .filter(
      ({ article, evidence: { start, end, quote } }) => quote === '' || texts.get(article)?.slice(start, end) !== quote,
    )
    .map((c) => c.id);
}
