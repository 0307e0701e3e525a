import type { ClaimKind, Report, Topic } from '../../model/index.js';
import type { RangePlot } from '../charts/range-plot.js';
import { datesInWords } from '../words/dates.js';
import { KIND_WORDS } from '../words/kinds.js';
import { clipped, counted, listed } from '../words/phrases.js';
import { DISAGREEMENTS } from '../words/verdicts.js';
import { type ClaimView, claimView } from './claim.js';
import type { Lookup } from './lookup.js';
import { type TopicView, topicView } from './topic.js';

/** What one or more sources say, the source being the subject. */
export interface Saying {
  /** "Harbour Post", "North Wire and Isle Gazette". */
  readonly sources: string;
  /** "reports", "report". */
  readonly verb: string;
  /** Verbatim words stand in quotation marks. */
  readonly words: string;
  readonly isVerbatim: boolean;
  /** "citing Ida Brandt", or empty. */
  readonly citing: string;
}

export interface Highlight {
  readonly topic: TopicView;
  /** True where the topic has a block of its own. */
  readonly linked: boolean;
  readonly sayings: readonly Saying[];
  /** Claims that are not told here. */
  readonly more: number;
}

export interface Agreement {
  readonly title: string;
  readonly words: string;
  readonly who: string;
}

export interface Summary {
  /** "5 reports, 4 origins". */
  readonly counts: string;
  /** "Isle Gazette and North Wire carry one text." */
  readonly copies: readonly string[];
  readonly highlights: readonly Highlight[];
  readonly plot: RangePlot | null;
  readonly agreements: readonly Agreement[];
  /** Agreed topics that are not told here. */
  readonly moreAgreements: number;
  readonly unsaid: readonly string[];
  /** "3 conflicts, 2 divergent, 4 agreed". */
  readonly tally: string;
}

/** Page 1 must fit a page. */
const SAYINGS = 4;
const AGREEMENTS = 5;
const HIGHLIGHTS = 5;
/** Two lines of page 1, in characters. */
const LONGEST = 100;

const plural = (verb: string): string => verb.replace(/s$/, '');

/** Figures and days are told plainly; statements, names and wordings are quoted where they are the source's very words. */
function spoken(topic: Topic, view: ClaimView): Pick<Saying, 'words' | 'isVerbatim'> {
  if (topic.kind === 'quantity') return { words: view.words, isVerbatim: false };
  if (topic.kind === 'date') return { words: view.span ?? view.words, isVerbatim: false };
  return {
    words: clipped(view.words, LONGEST),
    isVerbatim: !view.isQuoted && view.quote.includes(view.words),
  };
}

/** Sources that say the same with the same speaker are told together. */
export function sayings(topic: Topic, look: Lookup): Saying[] {
  const groups = new Map<string, { sources: Set<string>; saying: Omit<Saying, 'sources' | 'verb'> }>();
  for (const view of topic.claims.map((c) => claimView(c, look))) {
    const told = spoken(topic, view);
    const key = JSON.stringify([told.words.toLowerCase(), view.citing]);
    const group = groups.get(key) ?? { sources: new Set(), saying: { ...told, citing: view.citing } };
    group.sources.add(view.source);
    groups.set(key, group);
  }
  const { verb } = KIND_WORDS[topic.kind];
  return [...groups.values()].map(({ sources, saying }) => ({
    ...saying,
    sources: listed([...sources]),
    verb: sources.size > 1 ? plural(verb) : verb,
  }));
}

function highlight(topic: Topic, look: Lookup): Highlight {
  const all = sayings(topic, look);
  return {
    topic: topicView(topic, look),
    linked: DISAGREEMENTS.includes(topic.verdict),
    sayings: all.slice(0, SAYINGS),
    more: Math.max(0, all.length - SAYINGS),
  };
}

function agreement(topic: Topic, look: Lookup): Agreement {
  const sources = [...new Set(topic.claims.map((c) => look.source(c.article)))];
  const every = topic.silent.length === 0;
  const [first] = sayings(topic, look);
  const words = topic.reported === null ? (first?.words ?? '') : datesInWords(topic.reported);
  return { title: topic.title, words, who: every ? `all ${sources.length} sources` : listed(sources) };
}

/** "3 conflicts, 2 divergent, 4 agreed": verdicts that occur, in the order in which they matter. */
function tally(report: Report): string {
  const n = (verdict: Topic['verdict']): number => report.topics.filter((t) => t.verdict === verdict).length;
  const parts = [
    n('conflict') && counted(n('conflict'), 'conflict'),
    n('divergent') && counted(n('divergent'), 'divergence'),
    n('agreed') && counted(n('agreed'), 'agreement'),
    n('name-variant') &&
      counted(n('name-variant'), 'name or title with variants', 'names or titles with variants'),
    n('framing') && `${counted(n('framing'), 'thing')} worded differently`,
  ];
  return listed(parts.filter((p): p is string => typeof p === 'string'));
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
const plainness = (topic: Topic): number => PLAIN[topic.kind];

/** What page 1 says. */
export function summary(look: Lookup): Summary {
  const { report } = look;
  const told = report.highlights
    .map(look.topic)
    .filter((t): t is Topic => t !== null)
    .slice(0, HIGHLIGHTS);
  const highlights = told.map((t) => highlight(t, look));
  const agreed = report.topics
    .filter((t) => t.verdict === 'agreed')
    .sort(
      (a, b) =>
        plainness(a) - plainness(b) ||
        b.counts.origins - a.counts.origins ||
        b.counts.reports - a.counts.reports,
    );
  const plotted = highlights.find((h) => h.topic.plot !== null)?.topic.plot ?? null;
  return {
    counts: `${counted(report.articles.length, 'report')}, ${counted(report.origins.length, 'origin')}`,
    copies: report.origins
      .filter((g) => g.length > 1)
      .map((g) => `${listed(g.map(look.source))} carry one text and count as one origin.`),
    highlights,
    plot: plotted === null ? null : { ...plotted, id: 'plot-first' },
    agreements: agreed.slice(0, AGREEMENTS).map((t) => agreement(t, look)),
    moreAgreements: Math.max(0, agreed.length - AGREEMENTS),
    unsaid: report.findings.filter((f) => f.rule === 'unsaid').map((f) => f.message),
    tally: tally(report),
  };
}
