import { CLAIM_KINDS, type ClaimKind, type Report } from '../../model/index.js';
import { capitalised } from '../../text/typography.js';
import { toldAlone } from '../view/alone.js';
import { coverage } from '../view/coverage.js';
import { type Lookup, lookup } from '../view/lookup.js';
import { method } from '../view/method.js';
import { alikeInWords, countedOnly, shown } from '../view/select.js';
import { sourceViews } from '../view/sources.js';
import { publishedInWords } from '../words/dates.js';
import { KIND_WORDS } from '../words/kinds.js';
import { humanized, quoted } from '../words/phrases.js';
import { extentInWords } from '../words/tally.js';
import { type Inert, inert } from './escape.js';
import { type MarkdownFindings, markdownFindings } from './findings.js';
import { type MarkdownTopic, markdownTopic } from './topic.js';

/** All that the Markdown template shows; every text in it is inert already. */
export interface MarkdownView {
  readonly event: Inert;
  readonly counts: string;
  /** "Published between 4 March 2031 and 6 May 2031", or empty. */
  readonly published: string;
  /** Which reports tell of which event, a sentence a line. */
  readonly coverage: readonly Inert[];
  readonly headline: { readonly source: Inert; readonly text: Inert } | null;
  /** One line a source: "Harbour Post: “Fire on ferry”, 4 March 2031". */
  readonly sources: readonly Inert[];
  readonly sections: readonly {
    readonly heading: string;
    readonly topics: readonly MarkdownTopic[];
    /** "12 statements on which two origins agree", or null. */
    readonly alike: Inert | null;
  }[];
  readonly alone: readonly { readonly source: Inert; readonly counts: string }[];
  readonly findings: readonly MarkdownFindings[];
  readonly refused: readonly { readonly why: string; readonly count: number }[];
  readonly notices: readonly Inert[];
}

function sourceLines(look: Lookup): Inert[] {
  return sourceViews(look).map((s) => {
    const title = s.title === '' ? 'no title' : quoted(s.title);
    return inert(`${s.source}: ${[title, s.published, s.origin].filter((part) => part !== '').join(', ')}`);
  });
}

/** Sections by kind, topics by id: never by verdict or count, so that a line stays where it is when the sources change. */
function sections(look: Lookup, used: Set<string>): MarkdownView['sections'] {
  const topics = shown(look.report);
  const alike = countedOnly(look.report);
  const alikeOf = (kind: ClaimKind): Inert | null => {
    const own = alike.get(kind);
    return own === undefined ? null : inert(`${alikeInWords(new Map([[kind, own]]))}.`);
  };
  return CLAIM_KINDS.map((kind) => ({
    heading: KIND_WORDS[kind].heading,
    topics: topics
      .filter((t) => t.kind === kind)
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .map((t) => markdownTopic(t, look, used)),
    alike: alikeOf(kind),
  })).filter(({ topics: own, alike: counted }) => own.length > 0 || counted !== null);
}

/** The view of a report; pure. */
export function markdownView(report: Report): MarkdownView {
  const look = lookup(report);
  const { headline } = report;
  const { refusedCounts, notices } = method(look, []);
  const used = new Set<string>();
  return {
    event: inert(humanized(report.event)),
    counts: extentInWords(report),
    published: capitalised(publishedInWords(report.articles.map((a) => a.published))),
    coverage: coverage(look).map(inert),
    headline:
      headline === null ? null : { source: inert(look.source(headline.article)), text: inert(quoted(headline.text)) },
    sources: sourceLines(look),
    sections: sections(look, used),
    alone: toldAlone(look).map((a) => ({ source: inert(a.source), counts: a.counts })),
    findings: markdownFindings(look, used),
    refused: refusedCounts,
    notices: notices.map((n) => inert(`${n.severity}${n.file === '' ? '' : ` ${n.file}`}: ${n.message}`)),
  };
}
