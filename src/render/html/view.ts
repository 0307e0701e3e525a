import type { ClaimKind, Report } from '../../model/index.js';
import { type Alone, toldAlone } from '../view/alone.js';
import { type ArticleView, articleView } from '../view/article.js';
import { type Chronology, chronology } from '../view/chronology.js';
import { type FindingGroup, findingGroups } from '../view/findings.js';
import { type FramingKey, type FramingTable, framingKey, framingTables } from '../view/framing.js';
import { type LoadedRow, loadedRows } from '../view/loaded.js';
import { type Lookup, lookup } from '../view/lookup.js';
import { type Matrix, matrices } from '../view/matrix.js';
import { type Method, method } from '../view/method.js';
import { alikeInWords, countedOnly, disagreements, ofKinds, shown } from '../view/select.js';
import { type SourceView, sourceViews } from '../view/sources.js';
import { type Summary, summary } from '../view/summary.js';
import { type TopicView, topicView } from '../view/topic.js';
import { type VoicesRow, voicesRows } from '../view/voices.js';
import { publishedInWords } from '../words/dates.js';
import { KIND_WORDS } from '../words/kinds.js';
import { counted, humanized } from '../words/phrases.js';
import { DISAGREEMENTS, VERDICT_WORDS } from '../words/verdicts.js';

/** A printed report is read in minutes: the further disagreements stand in its table, and in full on the screen. */
const PRINTED_BLOCKS = 8;

const MATTER_KINDS: readonly ClaimKind[] = ['quantity', 'date', 'attribution'];
const NAME_KINDS: readonly ClaimKind[] = ['place-name', 'person-role'];

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** All that the HTML template shows. Every key is always there; what is empty is "", [], false or null. */
export interface HtmlView {
  readonly title: string;
  readonly event: string;
  /** "published between 4 March 2031 and 6 May 2031", or empty. */
  readonly published: string;
  readonly headline: { readonly text: string; readonly source: string } | null;
  readonly summary: Summary;
  readonly contents: readonly { readonly id: string; readonly label: string }[];
  readonly filters: {
    readonly sources: readonly Choice[];
    readonly kinds: readonly Choice[];
    readonly verdicts: readonly Choice[];
  };
  readonly matrices: readonly Matrix[];
  /** "1 figure and 12 statements on which two origins agree": what is compared and only counted. */
  readonly matrixAlike: string;
  readonly disagreements: readonly (TopicView & { readonly screenOnly: boolean })[];
  /** What the verdicts of those blocks mean. */
  readonly rules: readonly { readonly label: string; readonly rule: string }[];
  /** "2 more are in the HTML version.", or empty. */
  readonly unprinted: string;
  readonly chronology: Chronology;
  readonly names: readonly Matrix[];
  readonly namesAlike: string;
  readonly framing: readonly FramingTable[];
  readonly framingKey: FramingKey;
  /** Whom each source lets speak; and the loaded words of each. */
  readonly voices: readonly VoicesRow[];
  readonly loaded: readonly LoadedRow[];
  readonly findings: readonly FindingGroup[];
  /** True where any of the last three has something to show. */
  readonly hasFindings: boolean;
  readonly sources: readonly SourceView[];
  readonly method: Method;
  readonly alone: readonly Alone[];
  readonly articles: readonly ArticleView[];
  readonly style: string;
  readonly script: string;
  readonly policy: string;
}

/** What the page brings beside the report. */
export type Dress = Pick<HtmlView, 'style' | 'script' | 'policy'> & { readonly unbundled: readonly string[] };

function filters({ report, source }: Lookup): HtmlView['filters'] {
  const kinds = [...new Set(report.topics.map((t) => t.kind))];
  const verdicts = [...new Set(report.topics.map((t) => t.verdict))].sort();
  return {
    sources: report.articles.map((a) => ({ value: a.id, label: source(a.id) })),
    kinds: kinds.map((kind) => ({ value: kind, label: KIND_WORDS[kind].heading.toLowerCase() })),
    verdicts: verdicts.map((verdict) => ({ value: verdict, label: VERDICT_WORDS[verdict].label })),
  };
}

const SECTIONS: readonly (readonly [keyof HtmlView | 'timeline', string])[] = [
  ['matrices', 'Who says what'],
  ['disagreements', 'Disagreements'],
  ['chronology', 'Timeline'],
  ['names', 'Names and roles'],
  ['framing', 'Framing'],
  ['findings', 'Voices and omissions'],
  ['method', 'Sources and method'],
  ['articles', 'Reports in full'],
];

const ID_OF: Readonly<Record<string, string>> = { matrices: 'matrix', chronology: 'timeline' };

function contents(view: Omit<HtmlView, 'contents'>): HtmlView['contents'] {
  const filled = (key: string): boolean => {
    if (key === 'findings') return view.hasFindings;
    const part = key === 'chronology' ? view.chronology.rows : view[key as keyof typeof view];
    return !Array.isArray(part) || part.length > 0;
  };
  return SECTIONS.filter(([key]) => filled(key)).map(([key, label]) => ({ id: ID_OF[key] ?? key, label }));
}

/** The view of a report; pure. */
export function htmlView(report: Report, { unbundled, ...dress }: Dress): HtmlView {
  const look = lookup(report);
  const topics = shown(report);
  const alike = (kinds: readonly ClaimKind[]): string => alikeInWords(countedOnly(report, kinds));
  const ownBlock = (t: { readonly verdict: string }): boolean => DISAGREEMENTS.some((v) => v === t.verdict);
  const differing = disagreements(report);
  const further = differing.length - PRINTED_BLOCKS;
  const told = { voices: voicesRows(look), loaded: loadedRows(look), findings: findingGroups(look) };
  const worded = ofKinds(topics, ['framing']);
  const framing = framingTables(worded, look);
  const event = humanized(report.event);
  const view = {
    ...dress,
    title: `${event}: what ${report.articles.length} sources report`,
    event,
    published: publishedInWords(report.articles.map((a) => a.published)),
    headline:
      report.headline === null ? null : { text: report.headline.text, source: look.source(report.headline.article) },
    summary: summary(look),
    filters: filters(look),
    matrices: matrices('What is compared', ofKinds(topics, MATTER_KINDS), look, ownBlock),
    matrixAlike: alike(MATTER_KINDS),
    disagreements: differing.map((t, i) => ({ ...topicView(t, look), screenOnly: i >= PRINTED_BLOCKS })),
    rules: DISAGREEMENTS.filter((v) => differing.some((t) => t.verdict === v)).map((v) => VERDICT_WORDS[v]),
    unprinted:
      further > 0
        ? `The ${PRINTED_BLOCKS} that tell most; ${counted(further, 'more is', 'more are')} in the HTML version.`
        : '',
    chronology: chronology(look),
    names: matrices('Names and roles', ofKinds(topics, NAME_KINDS), look, ownBlock),
    namesAlike: alike(NAME_KINDS),
    framing,
    framingKey: framingKey(worded, framing),
    ...told,
    hasFindings: Object.values(told).some((part) => part.length > 0),
    sources: sourceViews(look),
    method: method(look, unbundled),
    alone: toldAlone(look),
    articles: report.articles.map((a) => articleView(a, look.source(a.id))),
  };
  return { ...view, contents: contents(view) };
}
