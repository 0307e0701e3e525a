import type { Claim, Finding, Topic } from '../../model/index.js';
import { anchor, sentenceAnchor } from '../anchors.js';
import { dayInWords } from '../words/dates.js';
import { attributedInWords, omissionInWords, silenceInWords, unnamedInWords } from '../words/findings.js';
import { clipped, quoted } from '../words/phrases.js';
import { ruleInWords, rulesInOrder } from '../words/rules.js';
import { DISAGREEMENTS } from '../words/verdicts.js';
import type { Lookup } from './lookup.js';

/** Words that a finding rests on. */
export interface FindingQuote {
  readonly source: string;
  readonly quote: string;
  /** Fragment of the sentence in the article's full text. */
  readonly href: string;
  /** Id of the claim that rests on the same words, or null. */
  readonly claim: string | null;
}

/** One matter in one sentence: findings that tell the same of several articles, or of several topics, stand together. */
export interface FindingLine {
  readonly id: string;
  /** Ids of the articles, separated by spaces. */
  readonly articles: string;
  readonly message: string;
  /** Fragment of the block of the topic, or null where it has none. */
  readonly topic: string | null;
  readonly quotes: readonly FindingQuote[];
}

/** The lines of one rule, under its heading. */
export interface FindingGroup {
  readonly rule: string;
  readonly heading: string;
  readonly lines: readonly FindingLine[];
}

/** Rules that have a view of their own, beside the lines. */
const TABLES: readonly string[] = ['voices', 'loaded-words'];
/** A sentence that is quoted in a line. */
const QUOTE = 200;

/** Fragment of the sentence at an offset of an article's text; of the article where no sentence holds it. */
export function sentenceHref(look: Lookup, article: string, start: number): string {
  const at = look.article(article)?.sentences.findIndex((s) => s.start <= start && start < s.end) ?? -1;
  return at < 0 ? `#article-${anchor(article)}` : `#${sentenceAnchor(article, at)}`;
}

type Evidence = Finding['evidence'][number];

const claimAt = (topic: Topic | null, { article, start, end }: Evidence): Claim | null =>
  topic?.claims.find((c) => c.article === article && c.evidence.start === start && c.evidence.end === end) ?? null;

const topicOf = (finding: Finding, look: Lookup): Topic | null =>
  finding.topic === null ? null : look.topic(finding.topic);

/** Sources of the evidence, each once, in its order. */
const witnesses = (findings: readonly Finding[], look: Lookup): string[] => [
  ...new Set(findings.flatMap((f) => f.evidence.map((e) => look.source(e.article)))),
];

/** The speaker that a finding rests on: of the first claim among its evidence that has one. */
const speakerOf = (finding: Finding, look: Lookup): string | null =>
  finding.evidence.map((e) => claimAt(topicOf(finding, look), e)?.speaker ?? null).find((s) => s !== null) ?? null;

/** What findings are joined by: nothing but what their sentence says. */
function matterOf(finding: Finding, look: Lookup): string {
  const { rule, id, article, evidence } = finding;
  if (rule === 'silent-voice') return JSON.stringify([rule, article]);
  if (rule === 'attributed-elsewhere')
    return JSON.stringify([rule, article, evidence.map((e) => e.article), speakerOf(finding, look)]);
  return id;
}

/** "Courier (3 March 2031)", "Post (undated)". */
function datedSource(id: string, look: Lookup): string {
  const published = look.article(id)?.published ?? null;
  return `${look.source(id)} (${published === null ? 'undated' : dayInWords(published)})`;
}

/** The sentence of findings that stand together; the rule's own message where it needs no joining or says more. */
function messageOf(findings: readonly Finding[], look: Lookup): string {
  const first = findings[0] as Finding;
  const sources = [...new Set(findings.map((f) => look.source(f.article)))];
  const topics = findings.flatMap((f) => topicOf(f, look) ?? []);
  const [topic] = topics;
  const reporters = witnesses(findings, look);
  const speaker = speakerOf(first, look);
  if (first.rule === 'silent-voice') {
    const quotes = findings.flatMap((f) => f.evidence.map((e) => quoted(clipped(e.quote, QUOTE))));
    return quotes.length > 0 ? silenceInWords(sources.join(), quotes) : first.message;
  }
  if (first.facts?.kind === 'omission') {
    const silent = first.facts.silent.map((id) => look.source(id));
    const quote = first.evidence[0]?.quote ?? '';
    const unasked = (first.facts.unasked ?? []).map((id) => datedSource(id, look));
    const { person } = first.facts;
    return person === undefined
      ? omissionInWords(silent, unasked, reporters, quote)
      : unnamedInWords(person, silent, unasked, reporters, quote);
  }
  if (topic === undefined || reporters.length === 0) return first.message;
  if (speaker === null || reporters.length < 2) return first.message;
  if (first.rule === 'attributed-elsewhere') {
    const told = topics.map((t, i) => ({ topic: t, quote: findings[i]?.evidence.at(-1)?.quote ?? '' }));
    return attributedInWords(reporters[0] ?? '', reporters[1] ?? '', speaker, told);
  }
  return first.message;
}

/** The articles that a finding is about: all that do not mention a matter. */
const articlesOf = ({ article, facts }: Finding): readonly string[] =>
  facts?.kind === 'omission' ? [...facts.silent, ...(facts.unasked ?? [])] : [article];

function lineOf(findings: readonly Finding[], look: Lookup): FindingLine {
  const first = findings[0] as Finding;
  const topic = topicOf(first, look);
  const quotes = new Map<string, FindingQuote>();
  for (const f of findings)
    for (const e of f.evidence)
      quotes.set(`${e.article} ${e.start}`, {
        source: look.source(e.article),
        quote: e.quote,
        href: sentenceHref(look, e.article, e.start),
        claim: claimAt(topicOf(f, look), e)?.id ?? null,
      });
  return {
    id: first.id,
    articles: [...new Set(findings.flatMap(articlesOf))].join(' '),
    message: messageOf(findings, look),
    topic: topic !== null && DISAGREEMENTS.includes(topic.verdict) ? anchor(topic.id) : null,
    quotes: [...quotes.values()],
  };
}

function linesOf(findings: readonly Finding[], look: Lookup): FindingLine[] {
  const groups = new Map<string, Finding[]>();
  for (const f of findings) {
    const key = matterOf(f, look);
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return [...groups.values()].map((group) => lineOf(group, look));
}

/** The findings by rule, those aside that have a table; within a rule as the report has them. */
export function findingGroups(look: Lookup): FindingGroup[] {
  const { findings } = look.report;
  const told = findings.filter((f) => !(TABLES.includes(f.rule) && f.facts !== undefined));
  return rulesInOrder(told.map((f) => f.rule)).map((rule) => ({
    rule,
    heading: ruleInWords(rule),
    lines: linesOf(
      told.filter((f) => f.rule === rule),
      look,
    ),
  }));
}
