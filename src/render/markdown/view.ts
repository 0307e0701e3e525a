import { CLAIM_KINDS, type Report, type Topic, type Verdict } from '../../model/index.js';
import { byText } from '../../text/order.js';
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
import { extentInWords, noneInWords, tallyInWords } from '../words/tally.js';
import { DISAGREEMENTS } from '../words/verdicts.js';
import { type AgreedLine, agreedLine, agreedNotes } from './agreed.js';
import { type Inert, inert } from './escape.js';
import { type MarkdownFindings, markdownFindings } from './findings.js';
import type { Footnote } from './line.js';
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
  /** How the reports stand to each other; or empty. */
  readonly tally: string;
  /** What differs, what goes by several names, what is put into several words: each topic with a line for each fact. */
  readonly sections: readonly {
    readonly heading: string;
    readonly topics: readonly MarkdownTopic[];
    /** Said where there are no topics; else empty. */
    readonly none: string;
  }[];
  /** True where they agree on anything. */
  readonly agrees: boolean;
  /** What they agree on, by kind, a line each. */
  readonly agreed: readonly {
    readonly heading: string;
    readonly lines: readonly AgreedLine[];
    readonly footnotes: readonly Footnote[];
  }[];
  /** "1 figure on which two origins agree and 12 statements on which sources agree.", or null. */
  readonly alike: Inert | null;
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

/** By kind, then by id: never by count, so that a line stays where it is when the sources change. */
const inOrder = (topics: readonly Topic[]): Topic[] =>
  [...topics].sort((a, b) => CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind) || byText(a.id, b.id));

/** What an editor reads first: where sources differ, in what, and in which words. Where they agree comes after, in one line each. */
const SECTIONS: readonly (readonly [heading: string, verdicts: readonly Verdict[]])[] = [
  ['Where they differ', DISAGREEMENTS],
  ['Names and roles', ['name-variant']],
  ['Framing', ['framing']],
];

function sections(look: Lookup, used: Set<string>): MarkdownView['sections'] {
  const topics = inOrder(shown(look.report));
  return SECTIONS.map(([heading, verdicts]) => ({
    heading,
    topics: topics.filter((t) => verdicts.includes(t.verdict)).map((t) => markdownTopic(t, look, used)),
    none:
      verdicts === DISAGREEMENTS && !topics.some((t) => verdicts.includes(t.verdict)) ? noneInWords(look.report) : '',
  })).filter(({ topics: own, none }) => own.length > 0 || none !== '');
}

function agreed(look: Lookup, used: Set<string>): MarkdownView['agreed'] {
  const topics = inOrder(shown(look.report)).filter((t) => t.verdict === 'agreed');
  return CLAIM_KINDS.map((kind) => {
    const own = topics.filter((t) => t.kind === kind);
    return {
      heading: KIND_WORDS[kind].heading,
      lines: own.map((t) => agreedLine(t, look)),
      footnotes: own.flatMap((t) => agreedNotes(t, look, used)),
    };
  }).filter(({ lines }) => lines.length > 0);
}

/** The view of a report; pure. */
export function markdownView(report: Report): MarkdownView {
  const look = lookup(report);
  const { headline } = report;
  const { refusedCounts, notices } = method(look, []);
  const alike = alikeInWords(countedOnly(report));
  const used = new Set<string>();
  return {
    event: inert(humanized(report.event)),
    counts: extentInWords(report),
    published: capitalised(publishedInWords(report.articles.map((a) => a.published))),
    coverage: coverage(look).map(inert),
    headline:
      headline === null ? null : { source: inert(look.source(headline.article)), text: inert(quoted(headline.text)) },
    sources: sourceLines(look),
    tally: tallyInWords(report.topics),
    sections: sections(look, used),
    agrees: report.topics.some((t) => t.verdict === 'agreed'),
    agreed: agreed(look, used),
    alike: alike === '' ? null : inert(`${alike}.`),
    alone: toldAlone(look).map((a) => ({ source: inert(a.source), counts: a.counts })),
    findings: markdownFindings(look, used),
    refused: refusedCounts,
    notices: notices.map((n) => inert(`${n.severity}${n.file === '' ? '' : ` ${n.file}`}: ${n.message}`)),
  };
}
