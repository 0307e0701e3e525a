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
import type { Lookup } from './lookup.js';
import { fewSayings, type Saying, sayings } from './sayings.js';
import { disagreements, isShown } from './select.js';
import { type TopicHead, topicHead } from './topic.js';

/** A topic of page 1, with what its sources say. */
export interface Highlight {
  readonly topic: TopicHead;
  /** True where the topic has a block of its own. */
  readonly linked: boolean;
  readonly sayings: readonly Saying[];
  /** "9 figures in all", what the link to the rest says; empty where all is told here. */
  readonly more: string;
}

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

/** Page 1 must fit a page. */
const FIRST_SAYINGS = 4;
const SAYINGS = 3;
const AGREEMENTS = 5;
/** Where nothing differs, what is agreed on is the news. */
const ALL_AGREED = 10;
/** Beside a plot of more figures than this there is room for one agreement fewer. */
const TALL = 5;
const HIGHLIGHTS = 5;

/*
 * Page 1 in lines of its smaller print, 16 pixels each: what fits is reckoned, not tried, so that it is the same on every machine. Measured on
 * printed pages.
 */
const PIXELS = 16;
const PAGE = 62.5;
/** Name, headline and head of the section. */
const HEAD = 12;
/** Characters of a line over the whole width, of the headline, of a column, of the notes to a plot. */
const WIDE = 115;
const HEADLINE = 72;
const COLUMN = 53;
const NOTE = 140;
/** Space around a highlight, around a plot, and what tells that there are more. */
const AROUND = 1.3;
const AROUND_PLOT = 0.8;
const MORE = 2.4;

const linesIn = (length: number, width: number): number => Math.ceil(length / width);

/** Lines that a highlight takes. */
const linesOf = ({ topic, sayings: told, more }: Highlight, width: number): number =>
  AROUND +
  linesIn(topic.title.length + 12, width) +
  told.reduce((sum, s) => sum + linesIn(s.sources.length + s.words.length + s.citing.length + 12, width), 0) +
  (more === '' ? 0 : 1);

const linesOfPlot = ({ height, notes }: RangePlot): number =>
  height / PIXELS + AROUND_PLOT + linesIn(notes.join(' ').length, NOTE);

/** As many of the highlights as page 1 holds below the headline and the text `above` them. */
function fitting(
  highlights: readonly Highlight[],
  plot: RangePlot | null,
  above: string,
  headline: string,
): Highlight[] {
  if (plot === null) return highlights.slice(0, HIGHLIGHTS);
  let lines = HEAD + linesIn(above.length, WIDE) + linesIn(headline.length, HEADLINE) + linesOfPlot(plot);
  const end = highlights.findIndex((h, i) => {
    // The first stands over the plot, in the whole width.
    lines += linesOf(h, i === 0 ? WIDE : COLUMN);
    return i > 0 && lines > PAGE - (i < highlights.length - 1 ? MORE : 0);
  });
  return end < 0 ? [...highlights] : highlights.slice(0, end);
}

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
const plainness = (topic: Topic): number =>
  isShown(topic) ? PLAIN[topic.kind] : PLAIN[topic.kind] + PLAIN.framing + 1;

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
const agreedTopics = ({ topics }: Report): Topic[] =>
  topics
    .filter((t) => t.verdict === 'agreed')
    .sort(
      (a, b) =>
        plainness(a) - plainness(b) || b.counts.origins - a.counts.origins || b.counts.reports - a.counts.reports,
    );

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
