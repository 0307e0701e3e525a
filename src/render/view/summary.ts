import type { ClaimKind, Report, Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { type RangePlot, rangePlot } from '../charts/range-plot.js';
import { publishedInWords } from '../words/dates.js';
import { KIND_WORDS } from '../words/kinds.js';
import { counted } from '../words/phrases.js';
import { extentInWords, noneInWords, tallyInWords } from '../words/tally.js';
import { DISAGREEMENTS } from '../words/verdicts.js';
import { type Agreement, agreement } from './agreement.js';
import { coverage } from './coverage.js';
import { fitting, HIGHLIGHTS, type Highlight } from './first-page.js';
import type { Lookup } from './lookup.js';
import { fewSayings, sayings } from './sayings.js';
import { disagreements, shown } from './select.js';
import { topicHead } from './topic.js';

/** What page 1 says. */
export interface Summary {
  /** "5 reports, 4 origins". */
  readonly counts: string;
  /** "Isle Gazette and North Wire carry one text." */
  readonly copies: readonly string[];
  /** Which reports tell of which event, a sentence each. */
  readonly coverage: readonly string[];
  /** The first highlight, where it has a plot: set over the whole width. */
  readonly lead: { readonly highlights: readonly Highlight[]; readonly plot: RangePlot } | null;
  /** The other highlights, or all. */
  readonly highlights: readonly Highlight[];
  /** What is said where nothing differs but words and names; else empty. */
  readonly none: string;
  /** "3 more disagreements are told below.", or empty. */
  readonly moreHighlights: string;
  readonly agreements: readonly Agreement[];
  /** "They agree on 27 more points.", or empty. */
  readonly moreAgreements: string;
  readonly unsaid: readonly string[];
  /** "There are 3 contradictions. The reports agree on …": one sentence or two, or empty. */
  readonly tally: string;
}

/** What the first highlight tells at most, and what each of the others does: page 1 must fit a page. */
const FIRST_SAYINGS = 4;
const SAYINGS = 3;
/** Lines of what is agreed on. */
const AGREEMENTS = 5;
/** Where nothing differs, what is agreed on is the news. */
const ALL_AGREED = 10;
/** Beside a plot of more figures than this there is room for one agreement fewer. */
const TALL = 5;

function highlight(topic: Topic, look: Lookup, most: number): Highlight {
  const all = sayings(topic, look);
  return {
    topic: topicHead(topic),
    linked: DISAGREEMENTS.includes(topic.verdict),
    sayings: fewSayings(all, most),
    more:
      all.length > most ? `${counted(all.length, KIND_WORDS[topic.kind].one, KIND_WORDS[topic.kind].many)} in all` : '',
  };
}

/** Agreed figures and days say most in a line, then statements; that a name is written alike says least. */
const PLAIN: Readonly<Record<ClaimKind, number>> = {
  quantity: 0,
  date: 0,
  attribution: 1,
  'person-role': 2,
  'place-name': 2,
  framing: 2,
};
/** What is only counted in the table says less than anything that is shown in it. */
const plainness = (topic: Topic, own: ReadonlySet<Topic>): number =>
  own.has(topic) ? PLAIN[topic.kind] : PLAIN[topic.kind] + PLAIN.framing + 1;

/** The figures of the first highlight: those that are printed, else all. */
function leadPlot(topic: Topic | undefined, look: Lookup): RangePlot | null {
  const plotOf = (which: 'all' | 'printed'): RangePlot | null =>
    topic === undefined ? null : rangePlot(topic, look.source, 'plot-first', which);
  return plotOf('printed') ?? plotOf('all');
}

/** "Isle Gazette and North Wire carry one text and count as one origin." */
const copiesInWords = ({ report, source }: Lookup): string[] =>
  report.origins
    .filter((group) => group.length > 1)
    .map((group) => `${listed(group.map(source))} carry one text and count as one origin.`);

/** What is agreed on, the plainest first, of these what most tell. */
function agreedTopics(report: Report): Topic[] {
  const own = new Set(shown(report));
  return report.topics
    .filter((t) => t.verdict === 'agreed')
    .sort(
      (a, b) =>
        plainness(a, own) - plainness(b, own) ||
        b.counts.origins - a.counts.origins ||
        b.counts.reports - a.counts.reports,
    );
}

/** The lines of page 1 above its columns. */
function opening(look: Lookup): Pick<Summary, 'counts' | 'copies' | 'coverage' | 'tally'> {
  const { report } = look;
  return {
    counts: extentInWords(report),
    copies: copiesInWords(look),
    coverage: coverage(look),
    tally: tallyInWords(report.topics),
  };
}

/** What page 1 says. */
export function summary(look: Lookup): Summary {
  const { report } = look;
  const ranked = report.highlights.map(look.topic).filter((t): t is Topic => t !== null);
  const plot = leadPlot(ranked[0], look);
  const possible = ranked.slice(0, HIGHLIGHTS).map((t, i) => highlight(t, look, i === 0 ? FIRST_SAYINGS : SAYINGS));
  const top = opening(look);
  const published = publishedInWords(report.articles.map((a) => a.published));
  const above = [top.counts, published, ...top.copies, ...top.coverage, top.tally].join(' ');
  const highlights = fitting(possible, plot, above, report.headline?.text ?? '');
  const others = disagreements(report).filter((t) => !highlights.some((h) => h.topic.id === t.id)).length;
  const agreed = agreedTopics(report);
  const differ = disagreements(report).length > 0;
  const room = !differ ? ALL_AGREED : plot !== null && plot.figures > TALL ? AGREEMENTS - 1 : AGREEMENTS;
  const more = agreed.length - Math.min(agreed.length, room);
  return {
    ...top,
    lead: plot === null ? null : { highlights: highlights.slice(0, 1), plot },
    highlights: plot === null ? highlights : highlights.slice(1),
    none: differ ? '' : noneInWords(report),
    moreHighlights:
      others === 0 ? '' : `${counted(others, 'more disagreement is', 'more disagreements are')} told below.`,
    agreements: agreed.slice(0, room).map((t) => agreement(t, look)),
    moreAgreements: more === 0 ? '' : `They agree on ${counted(more, 'more point')}.`,
    unsaid: report.findings.filter((f) => f.rule === 'unsaid').map((f) => f.message),
  };
}
