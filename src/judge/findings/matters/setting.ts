import type { Topic } from '../../../model/index.js';
import { toDay } from '../../../text/calendar.js';
import { once } from '../../../text/once.js';
import type { FindingBench, FindingWitness } from '../finding.js';
import { type ClauseWords, clauseWordsOf } from './clauses.js';
import { type Asked, askedOf } from './deeds.js';
import { type Retold, retoldIn } from './retold.js';
import { isSound } from './sound.js';
import { type Tolls, tollsOf } from './tolls.js';
import { keysOf, type Line, type Lines, linesOf as readLines } from './words.js';

/** What all matters are looked up in. Articles are told by their place among the witnesses. */
export interface Setting {
  readonly witnesses: readonly FindingWitness[];
  /** The day on which each article was published; NaN where it is not known. */
  readonly days: readonly number[];
  readonly all: Lines;
  readonly idOf: (article: number) => string;
  readonly originOf: (article: number) => string;
  /** True for a word that few sentences have: it tells one matter from the others. */
  readonly isTelling: (key: string) => boolean;
  /** The topics that rest on a line: what was aligned in whatever words. */
  readonly topicsOf: (line: number) => readonly Topic[];
  /** The lines of which a claim was aligned with one of a line, itself among them, in no order. */
  readonly alignedWith: (line: number) => ReadonlySet<number>;
  /** The lines that have a rare word of a line, in no order. */
  readonly sharing: (line: number) => ReadonlySet<number>;
  /** What two sentences side by side of an article tell at most of some words, in whatever words. */
  readonly retold: (keys: ReadonlySet<string>, article: number) => Retold;
  /** The articles whose silence means something: cleanly read, and about the event. */
  readonly sound: () => readonly number[];
  /** The tolls that an article tells. */
  readonly tolls: (article: number) => Tolls;
  /** The clauses of a line, and what it is asked for. */
  readonly clausesAt: (line: number) => readonly ClauseWords[];
  readonly askedAt: (line: number) => Asked;
  /** The articles that have a claim in a topic. */
  readonly sharersOf: (topic: Topic) => ReadonlySet<string>;
}

/** Share of all sentences that a word stands in at most to tell one matter from the others. */
const TELLING = 0.08;

/** Kinds of topics that tell what happened: names and dates stand in many sentences. */
const KINDS: ReadonlySet<Topic['kind']> = new Set(['quantity', 'attribution']);

/** Lines that a topic may have for its sentences to be held against each other: a larger one tells no matter apart, and would cost the square of the articles. */
const LOOKED_FOR = 40;

/** The lines of each topic, and the topics of each line. */
function topicLines({ topics }: FindingBench, ids: readonly string[], { lines, spans }: Lines) {
  const from = new Map(ids.map((id, i) => [id, spans[i]!.from]));
  const linesOf = new Map<Topic, Set<number>>();
  const topicsAt = new Map<number, Topic[]>();
  for (const topic of topics) {
    if (!KINDS.has(topic.kind)) continue;
    // A claim of a caption stands in no line.
    const at = topic.claims.map((c) => from.get(c.article)! + c.sentence).filter((line) => lines[line] !== undefined);
    linesOf.set(topic, new Set(at.length > LOOKED_FOR ? [] : at));
    for (const line of new Set(at)) topicsAt.set(line, [...(topicsAt.get(line) ?? []), topic]);
  }
  return { linesOf, topicsAt };
}

/** Lines that a word stands in at most for them to be held against each other: a commoner one would cost the square of the articles. */
const RARE = 10;

/** The lines that have a rare word in common. */
function sharingOf({ lines, holders }: Lines): Setting['sharing'] {
  return (line) => {
    const found = new Set<number>();
    for (const key of lines[line]!.keys) {
      const held = holders.get(key)!;
      if (held.length > 1 && held.length <= RARE) for (const other of held) found.add(other);
    }
    return found;
  };
}

/** What is read of a line when it is first asked for, and kept. */
function byLine<T>({ lines }: Lines, read: (line: Line) => T): (line: number) => T {
  const known = new Map<number, T>();
  return (line) => {
    const found = known.get(line) ?? read(lines[line]!);
    known.set(line, found);
    return found;
  };
}

/** Reads the articles of the bench. */
export function settingOf(bench: FindingBench): Setting {
  const ids = bench.witnesses.map(({ document }) => document.article.id);
  const idOf = (article: number): string => ids[article]!;
  const all = readLines(bench.witnesses);
  const telling = Math.log(1 + 1 / TELLING);
  const sharers = new Map(bench.topics.map((t) => [t, new Set(t.claims.map((c) => c.article))] as const));
  const { linesOf, topicsAt } = topicLines(bench, ids, all);
  const topicsOf = (line: number): readonly Topic[] => topicsAt.get(line) ?? [];
  const days = bench.witnesses.map(({ document }) => toDay(document.article.published.value ?? ''));
  const tolls = bench.witnesses.map(({ claims }) => once(() => tollsOf(claims)));
  return {
    witnesses: bench.witnesses,
    tolls: (article) => tolls[article]!(),
    sound: once(() => {
      const places = days.map((_, i) => i);
      return places.filter((i) => isSound(i, bench.witnesses[i]!.document, all));
    }),
    days,
    all,
    idOf,
    originOf: (article) => bench.originOf.get(idOf(article)) ?? idOf(article),
    isTelling: (key) => all.rarity(key) >= telling,
    topicsOf,
    clausesAt: byLine(all, ({ sentence, asides }) =>
      clauseWordsOf(sentence, sentence.tokens, (tokens) => keysOf(tokens, asides, all.keyOf)),
    ),
    askedAt: byLine(all, ({ sentence, keys }) => askedOf(sentence.tokens, keys, all.keyOf)),
    sharing: sharingOf(all),
    retold: retoldIn(all),
    alignedWith: (line) => {
      const found = new Set<number>();
      for (const topic of topicsOf(line)) for (const other of linesOf.get(topic)!) found.add(other);
      return found;
    },
    sharersOf: (topic) => sharers.get(topic) ?? new Set(),
  };
}
