import type { FramingClaim, Topic } from '../../model/index.js';
import { byText } from '../../text/order.js';
import { capitalised, oneLine } from '../../text/typography.js';
import { anchor } from '../anchors.js';
import { counted } from '../words/phrases.js';
import { type Columns, columnsOf } from './columns.js';
import { excerptOf } from './excerpt.js';
import { sentenceHref } from './findings.js';
import { areHeadlines, headlineAbsence } from './headlines.js';
import type { Lookup } from './lookup.js';
import { type WordGroup, wordGroups } from './wordings.js';

/** A wording, its telling word apart from the words around it. */
export interface Wording {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  /** Somebody else's words, in quotation marks. */
  readonly isQuoted: boolean;
  /** Somebody else's words, retold; of a headline, said by somebody. */
  readonly isAttributed: boolean;
  readonly href: string;
  readonly quote: string;
}

const NOT_COMPARED = 'not compared';

/** One thing, with the wordings of each source. */
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
    /** What stands in an empty cell. */
    readonly absence: string;
  }[];
}

/** The table of wordings. */
export interface FramingTable extends Columns {
  readonly rows: readonly FramingRow[];
}

/** What of the tables has to be explained: marks that stand in none of them have not. */
export interface FramingKey {
  /** A row of words, beside that of the headlines. */
  readonly words: boolean;
  /** Words that a source retells. */
  readonly attributed: boolean;
  /** A source without a word in a row. */
  readonly absent: boolean;
}

/** Headlines differ as a whole; of everything else one word tells. */
function wordingOf({ claims }: WordGroup, look: Lookup): Wording {
  const claim = claims[0] as FramingClaim;
  const isHeadline = claim.concept === 'headline';
  const whole = { before: oneLine(claim.value.text), word: '', after: '' };
  return {
    ...(isHeadline ? whole : excerptOf(claim, look.article(claim.article))),
    isQuoted: claim.voice === 'quoted' && !isHeadline,
    isAttributed: claim.voice === 'retold' || (isHeadline && claim.voice === 'quoted'),
    href: sentenceHref(look, claim.article, claim.evidence.start),
    quote: claim.evidence.quote,
  };
}

/** A source's wordings of one thing. */
const wordingsOf = (topic: Topic, article: string, look: Lookup): Wording[] =>
  wordGroups(topic.claims.filter((c) => c.article === article)).map((group) => wordingOf(group, look));

const labelsOf = (topic: Topic, article: string): Set<string> =>
  new Set(topic.claims.flatMap((c) => (c.kind === 'framing' && c.article === article ? [c.label] : [])));

/** Pairs of sources that share no wording, and then the number of wordings: how far a topic is apart. */
function apartness(topic: Topic): readonly [number, number] {
  const sets = [...new Set(topic.claims.map((c) => c.article))].map((id) => labelsOf(topic, id));
  const pairs = sets.flatMap((a, i) => sets.slice(i + 1).map((b) => [...a].every((label) => !b.has(label))));
  return [pairs.filter(Boolean).length, new Set(sets.flatMap((s) => [...s])).size];
}

/** The most divided first, headlines last: each of them differs from every other, and they tell least of what divides the sources. Equal ones by id. */
function mostDivided(topics: readonly Topic[]): Topic[] {
  const placed = topics.map((topic) => ({ topic, apart: apartness(topic), last: areHeadlines(topic) ? 1 : 0 }));
  return placed
    .sort(
      (a, b) => a.last - b.last || b.apart[0] - a.apart[0] || b.apart[1] - a.apart[1] || byText(a.topic.id, b.topic.id),
    )
    .map(({ topic }) => topic);
}

/** "Words for: the deal" → "the deal": the section's heading says the rest. */
const titleOf = ({ title }: Topic): string => capitalised(title.replace(/^Words for: /, ''));

function rowOf(topic: Topic, articles: readonly string[], look: Lookup): FramingRow {
  const sources = new Set(topic.claims.map((c) => c.article));
  return {
    title: titleOf(topic),
    anchor: anchor(topic.id),
    kind: topic.kind,
    verdict: topic.verdict,
    articles: [...sources].join(' '),
    counts: `${counted(apartness(topic)[1], 'wording')}, ${counted(sources.size, 'source')}`,
    cells: articles.map((id) => ({
      source: look.source(id),
      wordings: wordingsOf(topic, id, look),
      absence: areHeadlines(topic) ? headlineAbsence(topic, id, look) : NOT_COMPARED,
    })),
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

/** What a reader of these topics' tables has to be told. */
export function framingKey(topics: readonly Topic[], tables: readonly FramingTable[]): FramingKey {
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return {
    words: topics.some((topic) => !areHeadlines(topic)),
    attributed: cells.some(({ wordings }) => wordings.some((w) => w.isAttributed)),
    absent: cells.some(({ wordings, absence }) => wordings.length === 0 && absence === NOT_COMPARED),
  };
}
