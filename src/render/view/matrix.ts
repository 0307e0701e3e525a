import type { Claim, ClaimKind, Topic } from '../../model/index.js';
import { anchor } from '../anchors.js';
import { counted } from '../words/phrases.js';
import { readingOf, withoutRestated } from '../words/reading.js';
import { DISAGREEMENTS, VERDICT_WORDS } from '../words/verdicts.js';
import { type ClaimView, claimView } from './claim.js';
import { type Columns, columnsOf } from './columns.js';
import type { Lookup } from './lookup.js';
import { presenceInWords, presenceOf } from './presence.js';
import { printedFirst } from './sayings.js';

/** One thing that a source says in a cell. */
export interface CellEntry {
  readonly words: string;
  readonly resolved: string | null;
  readonly href: string;
  readonly quote: string;
  /** Left out of print. */
  readonly screenOnly: boolean;
}

/** What one source says of one topic. */
export interface Cell {
  readonly article: string;
  readonly source: string;
  readonly said: boolean;
  /** The source tells something of the same noun and deed that is not compared. */
  readonly incomparable: boolean;
  readonly silent: boolean;
  /** Nothing at all can be said of it: a phone leaves the cell out. */
  readonly untold: boolean;
  /** "not mentioned", "not compared"; empty where it says something. */
  readonly absence: string;
  readonly entries: readonly CellEntry[];
  /** Entries that are not printed; 0 where all are. */
  readonly unprinted: number;
}

/** One topic, with a cell for each source. */
export interface MatrixRow {
  readonly title: string;
  readonly anchor: string;
  /** True where a block of its own stands below. */
  readonly linked: boolean;
  readonly kind: string;
  readonly verdict: string;
  readonly verdictLabel: string;
  readonly articles: string;
  readonly cells: readonly Cell[];
  /** Beyond what the printed table holds. */
  readonly screenOnly: boolean;
}

/** A table of topics by sources. */
export interface Matrix extends Columns {
  readonly rows: readonly MatrixRow[];
  /** "2 more rows are in the HTML version.", or empty. */
  readonly unprinted: string;
}

/** Printed entries of a cell, by kind: a statement takes five lines of a narrow column, a figure one. */
const ENTRIES: Readonly<Record<ClaimKind, number>> = {
  quantity: 4,
  date: 3,
  'place-name': 2,
  'person-role': 2,
  attribution: 1,
  framing: 3,
};
/** A printed page; where there are more disagreements, which come first, up to two. */
const PRINTED_ROWS = 11;
const MOST_PRINTED_ROWS = 22;

/** How many of a source's claims contradict another of its own: neither side may stand behind "and 1 more". */
function contradicting({ comparisons }: Topic, claims: readonly Claim[]): number {
  const own = new Set(claims.map((c) => c.id));
  const pairs = comparisons.filter(({ a, b, relation }) => relation === 'contradict' && own.has(a) && own.has(b));
  return new Set(pairs.flatMap(({ a, b }) => [a, b])).size;
}

function entries(topic: Topic, article: string, look: Lookup): CellEntry[] {
  const claims = withoutRestated(topic.claims.filter((c) => c.article === article));
  const printed = Math.max(ENTRIES[topic.kind], contradicting(topic, claims));
  const different = new Map<string, ClaimView>();
  for (const claim of printedFirst(claims)) {
    const view = claimView(claim, look, topic);
    const key =
      claim.kind === 'quantity'
        ? readingOf(claim, view.words)
        : `${view.isQuoted} ${view.words.toLowerCase()} ${view.resolved}`;
    if (!different.has(key)) different.set(key, view);
  }
  return [...different.values()].map((view, i) => ({
    words: view.brief,
    resolved: view.resolved,
    href: view.href,
    quote: view.quote,
    screenOnly: i >= printed,
  }));
}

function cell(topic: Topic, article: string, look: Lookup): Cell {
  const all = entries(topic, article, look);
  const said = all.length > 0;
  const presence = said ? null : presenceOf(topic, article, look);
  return {
    article,
    source: look.source(article),
    said,
    incomparable: presence === 'apart',
    silent: presence === 'silent' || presence === 'unknown',
    untold: presence === 'unknown',
    absence: presence === null ? '' : presenceInWords(presence, topic.kind),
    entries: all,
    unprinted: all.filter((e) => e.screenOnly).length,
  };
}

const differs = (topic: Topic): boolean => DISAGREEMENTS.includes(topic.verdict);

/** "Name and title of Ida Brandt" → "Ida Brandt": the heading above the table says the rest. */
const titleOf = ({ title }: Topic): string => title.replace(/^Name (?:and title )?of (?:the place )?/, '');

/** Topics × sources, disagreements first. `linked` says which topics have a block of their own. */
export function matrices(
  name: string,
  topics: readonly Topic[],
  look: Lookup,
  linked: (topic: Topic) => boolean,
): Matrix[] {
  if (topics.length === 0) return [];
  const differing = topics.filter(differs);
  const ordered = [...differing, ...topics.filter((t) => !differs(t))];
  const printed = Math.min(Math.max(PRINTED_ROWS, differing.length), MOST_PRINTED_ROWS);
  return columnsOf(name, look).map((part) => ({
    ...part,
    unprinted:
      ordered.length > printed
        ? `${counted(ordered.length - printed, 'more row is', 'more rows are')} in the HTML version.`
        : '',
    rows: ordered.map((topic, i) => ({
      screenOnly: i >= printed,
      title: titleOf(topic),
      anchor: anchor(topic.id),
      linked: linked(topic),
      kind: topic.kind,
      verdict: topic.verdict,
      verdictLabel: VERDICT_WORDS[topic.verdict].label,
      articles: [...new Set(topic.claims.map((c) => c.article))].join(' '),
      cells: part.columns.map((c) => cell(topic, c.article, look)),
    })),
  }));
}
