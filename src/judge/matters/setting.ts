import type { Topic } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import type { FindingBench, FindingWitness } from '../finding.js';
import { type Line, type Lines, linesOf } from './words.js';

/** What all matters are looked up in. Articles are told by their place among the witnesses. */
export interface Setting {
  readonly witnesses: readonly FindingWitness[];
  /** The day on which each article was published; NaN where it is not known. */
  readonly days: readonly number[];
  /** The last of them, but for articles that follow weeks later: they report other news. */
  readonly lastDay: number;
  readonly all: Lines;
  readonly idOf: (article: number) => string;
  readonly originOf: (article: number) => string;
  /** True for a word that few sentences have: it tells one matter from the others. */
  readonly isTelling: (key: string) => boolean;
  /** The topics that rest on a line: what was aligned in whatever words. */
  readonly topicsOf: (line: Line) => readonly Topic[];
  /** The articles that have a claim in a topic. */
  readonly sharersOf: (topic: Topic) => ReadonlySet<string>;
}

const KINDS: ReadonlySet<Topic['kind']> = new Set(['quantity', 'attribution']);

/** Share of all sentences that a word stands in at most to tell one matter from the others. */
const TELLING = 0.08;

/** The topics by article and sentence. */
function topicsBySentence({ topics }: FindingBench): (article: string, sentence: number) => readonly Topic[] {
  const at = new Map<string, Set<Topic>>();
  for (const topic of topics) {
    if (!KINDS.has(topic.kind)) continue;
    for (const { article, sentence } of topic.claims) {
      const key = `${sentence} ${article}`;
      at.set(key, (at.get(key) ?? new Set()).add(topic));
    }
  }
  return (article, sentence) => [...(at.get(`${sentence} ${article}`) ?? [])];
}

/** Days between two articles from which on the later one reports other news. */
const OTHER_NEWS = 21;

/** The last day of the news that most articles report; −∞ for none. */
function lastOf(days: readonly number[]): number {
  const middle = [...days].sort((a, b) => a - b)[Math.floor((days.length - 1) / 2)] ?? 0;
  return Math.max(...days.filter((day) => day - middle <= OTHER_NEWS));
}

/** Reads the articles of the bench. */
export function settingOf(bench: FindingBench): Setting {
  const ids = bench.witnesses.map(({ document }) => document.article.id);
  const idOf = (article: number): string => ids[article]!;
  const all = linesOf(bench.witnesses);
  const telling = Math.log(1 + 1 / TELLING);
  const topicsAt = topicsBySentence(bench);
  const sharers = new Map(bench.topics.map((t) => [t, new Set(t.claims.map((c) => c.article))] as const));
  const days = bench.witnesses.map(({ document }) => toDay(document.article.published.value ?? ''));
  return {
    witnesses: bench.witnesses,
    days,
    lastDay: lastOf(days.filter((day) => !Number.isNaN(day))),
    all,
    idOf,
    originOf: (article) => bench.originOf.get(idOf(article)) ?? idOf(article),
    isTelling: (key) => all.rarity(key) >= telling,
    topicsOf: ({ article, sentence }) => topicsAt(idOf(article), sentence.index),
    sharersOf: (topic) => sharers.get(topic) ?? new Set(),
  };
}
