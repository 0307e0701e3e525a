import type { FramingClaim, Topic } from '../../model/index.js';
import { anchor } from '../anchors.js';
import { clippedAround, counted, sentenceCase } from '../words/phrases.js';
import { type Columns, columnsOf } from './columns.js';
import { sentenceHref } from './findings.js';
import type { Lookup } from './lookup.js';

/** A wording, its telling word apart from the words around it. */
export interface Wording {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  /** Somebody else's words, in quotation marks. */
  readonly isQuoted: boolean;
  /** Used twice at least. */
  readonly again: boolean;
  readonly href: string;
  readonly quote: string;
  /** Left out of print. */
  readonly screenOnly: boolean;
}

export interface FramingRow {
  readonly title: string;
  readonly anchor: string;
  readonly verdict: string;
  readonly kind: string;
  readonly articles: string;
  /** "4 wordings, 3 sources". */
  readonly counts: string;
  readonly cells: readonly {
    readonly source: string;
    readonly wordings: readonly Wording[];
    readonly unprinted: number;
  }[];
}

export interface FramingTable extends Columns {
  readonly rows: readonly FramingRow[];
}

/** Longest wording in a cell, in characters: two lines of print. */
const LONGEST = 46;
/** Wordings of a cell that are printed: the whole table is a page. */
const PRINTED = 3;
/** Letters of a label that its printed form begins with: all but the last, "seize" and "seizing". */
const stem = (word: string): string => word.slice(0, Math.max(3, word.length - 1));
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

const partsOf = (words: string): string[] => words.toLowerCase().split(/[\s-]+/);

/** Where the label stands in the words of its claim, [start, end]; [0, 0] where it is not found. */
function placeOf(label: string, words: string): readonly [number, number] {
  const stems = partsOf(label).map(stem);
  const found = [...words.matchAll(WORD)].filter((m) =>
    partsOf(m[0]).some((part) => stems.some((s) => part.startsWith(s))),
  );
  const [first] = found;
  if (first === undefined) return [0, 0];
  // "hand over three areas over time": the words of the label, not every word that is like one of them.
  const last = found.slice(0, stems.length).at(-1) ?? first;
  return [first.index, last.index + last[0].length];
}

const OPENING = /["“‘']/gu;

/** In "Dozens of soldiers 'captured", the quoted words alone. */
function quotedPart(before: string): string {
  const mark = [...before.matchAll(OPENING)].at(-1);
  return mark === undefined ? before : before.slice(mark.index + 1);
}

/** Headlines differ as a whole; of everything else one word tells. */
function wordingOf(claims: readonly FramingClaim[], look: Lookup, screenOnly: boolean): Wording {
  const claim = claims[0] as FramingClaim;
  const words = claim.value.text.replaceAll(/\s+/g, ' ').trim();
  const place = claim.concept === 'headline' ? ([0, 0] as const) : placeOf(claim.label, words);
  const isQuoted = claim.voice === 'quoted' && claim.concept !== 'headline';
  const [before, word, after] = clippedAround(words, place, claim.concept === 'headline' ? words.length : LONGEST);
  return {
    before: isQuoted ? quotedPart(before) : before,
    word,
    after,
    isQuoted,
    again: claims.length > 1,
    href: sentenceHref(look, claim.article, claim.evidence.start),
    quote: claim.evidence.quote,
    screenOnly,
  };
}

/** A source's wordings of one thing: each label once in each voice. */
function wordingsOf(topic: Topic, article: string, look: Lookup): Wording[] {
  const groups = new Map<string, FramingClaim[]>();
  for (const claim of topic.claims) {
    if (claim.kind !== 'framing' || claim.article !== article) continue;
    const key = `${claim.voice === 'quoted'} ${claim.label}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((claims, i) => wordingOf(claims, look, i >= PRINTED));
}

const labelsOf = (topic: Topic, article: string): Set<string> =>
  new Set(topic.claims.flatMap((c) => (c.kind === 'framing' && c.article === article ? [c.label] : [])));

/** Pairs of sources that share no wording, and then the number of wordings: how far a topic is apart. */
function apartness(topic: Topic): readonly [number, number] {
  const sets = [...new Set(topic.claims.map((c) => c.article))].map((id) => labelsOf(topic, id));
  const pairs = sets.flatMap((a, i) => sets.slice(i + 1).map((b) => [...a].every((label) => !b.has(label))));
  return [pairs.filter(Boolean).length, new Set(sets.flatMap((s) => [...s])).size];
}

/** Every headline differs from every other: they tell least of what divides the sources. */
const isHeadline = ({ claims }: Topic): number =>
  claims.some((c) => c.kind === 'framing' && c.concept === 'headline') ? 1 : 0;

/** The most divided first, headlines last; equal ones by id. */
function mostDivided(topics: readonly Topic[]): Topic[] {
  const placed = topics.map((topic) => ({ topic, apart: apartness(topic), last: isHeadline(topic) }));
  return placed
    .sort(
      (a, b) =>
        a.last - b.last || b.apart[0] - a.apart[0] || b.apart[1] - a.apart[1] || (a.topic.id < b.topic.id ? -1 : 1),
    )
    .map(({ topic }) => topic);
}

/** "Words for: the deal" → "the deal": the section's heading says the rest. */
const titleOf = ({ title }: Topic): string => sentenceCase(title.replace(/^Words for: /, ''));

function rowOf(topic: Topic, articles: readonly string[], look: Lookup): FramingRow {
  const sources = new Set(topic.claims.map((c) => c.article));
  return {
    title: titleOf(topic),
    anchor: anchor(topic.id),
    kind: topic.kind,
    verdict: topic.verdict,
    articles: [...sources].join(' '),
    counts: `${counted(apartness(topic)[1], 'wording')}, ${counted(sources.size, 'source')}`,
    cells: articles.map((id) => {
      const wordings = wordingsOf(topic, id, look);
      return { source: look.source(id), wordings, unprinted: wordings.filter((w) => w.screenOnly).length };
    }),
  };
}

/** One thing a row, one source a column; at most seven sources a table. */
export function framingTables(topics: readonly Topic[], look: Lookup): FramingTable[] {
  if (topics.length === 0) return [];
  const ordered = mostDivided(topics);
  return columnsOf('Wordings', look).map((part) => ({
    ...part,
    rows: ordered.map((t) =>
      rowOf(
        t,
        part.columns.map((c) => c.article),
        look,
      ),
    ),
  }));
}
