import type { Claim, Topic } from '../../model/index.js';
import { anchor } from '../anchors.js';
import { DISAGREEMENTS, VERDICT_WORDS } from '../words/verdicts.js';
import { type ClaimView, claimView } from './claim.js';
import type { Lookup } from './lookup.js';

/** One thing that a source says in a cell, with how often. */
export interface CellEntry {
  readonly words: string;
  readonly resolved: string | null;
  readonly href: string;
  readonly quote: string;
  readonly isQuoted: boolean;
  /** 1 and more. */
  readonly count: number;
  readonly repeated: boolean;
  /** Width of the bar that shows the count, in pixels, on one scale for the whole table. */
  readonly bar: number;
}

export interface Cell {
  readonly article: string;
  readonly source: string;
  readonly said: boolean;
  /** The source speaks of something that looks alike and cannot be compared. */
  readonly incomparable: boolean;
  readonly silent: boolean;
  readonly entries: readonly CellEntry[];
  /** Entries that are not shown; 0 where all are. */
  readonly more: number;
}

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

export interface Matrix {
  readonly caption: string;
  /** One of several tables: the caption says which. */
  readonly isPart: boolean;
  readonly columns: readonly { readonly article: string; readonly source: string; readonly href: string }[];
  readonly rows: readonly MatrixRow[];
  /** Rows that the printed table leaves out; 0 where none. */
  readonly unprinted: number;
}

/** What a page holds; more columns are set as a further table. */
const COLUMNS = 7;
/** More lines would make the row a page. */
const ENTRIES = 3;
/** Where sources differ, each figure counts. */
const ENTRIES_DIFFERING = 5;
const BAR_UNIT = 7;
/** Two printed pages; disagreements come first, so what is left out of print is agreement. */
const PRINTED_ROWS = 15;

function entries(claims: readonly Claim[], look: Lookup, bars: boolean): CellEntry[] {
  const groups = new Map<string, ClaimView[]>();
  for (const view of claims.map((c) => claimView(c, look))) {
    const key = `${view.isQuoted} ${view.words.toLowerCase()} ${view.resolved}`;
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()].map(([first, ...rest]) => {
    const view = first as ClaimView;
    const count = 1 + rest.length;
    return {
      words: view.brief,
      resolved: view.resolved,
      href: view.href,
      quote: view.quote,
      isQuoted: view.isQuoted,
      count,
      repeated: bars && count > 1,
      bar: count * BAR_UNIT,
    };
  });
}

function cell(topic: Topic, article: string, look: Lookup): Cell {
  // How often a wording comes back tells something of the wording; how often a figure does tells nothing of the figure.
  const all = entries(
    topic.claims.filter((c) => c.article === article),
    look,
    topic.kind === 'framing',
  );
  const refused = topic.refused.some((r) => look.articleOfClaim(r.claim) === article);
  const said = all.length > 0;
  const most = differs(topic) ? ENTRIES_DIFFERING : ENTRIES;
  return {
    article,
    source: look.source(article),
    said,
    incomparable: !said && refused,
    silent: !said && !refused,
    entries: all.slice(0, most),
    more: Math.max(0, all.length - most),
  };
}

const captionOf = (name: string, from: number, to: number, of: number): string =>
  of <= COLUMNS ? name : `${name}: sources ${from + 1} to ${to} of ${of}`;

const differs = (topic: Topic): boolean => DISAGREEMENTS.includes(topic.verdict);

/** Topics × sources, disagreements first, at most seven sources a table, evenly shared. `linked` says which topics have a block of their own. */
export function matrices(
  name: string,
  topics: readonly Topic[],
  look: Lookup,
  linked: (topic: Topic) => boolean,
): Matrix[] {
  const articles = look.report.articles.map((a) => a.id);
  if (topics.length === 0 || articles.length === 0) return [];
  const ordered = [...topics.filter(differs), ...topics.filter((t) => !differs(t))];
  const size = Math.ceil(articles.length / Math.ceil(articles.length / COLUMNS));
  const tables: Matrix[] = [];
  for (let from = 0; from < articles.length; from += size) {
    const part = articles.slice(from, from + size);
    tables.push({
      isPart: articles.length > COLUMNS,
      caption: captionOf(name, from, from + part.length, articles.length),
      columns: part.map((id) => ({ article: id, source: look.source(id), href: `#article-${anchor(id)}` })),
      unprinted: Math.max(0, ordered.length - PRINTED_ROWS),
      rows: ordered.map((topic, i) => ({
        screenOnly: i >= PRINTED_ROWS,
        title: topic.title,
        anchor: anchor(topic.id),
        linked: linked(topic),
        kind: topic.kind,
        verdict: topic.verdict,
        verdictLabel: VERDICT_WORDS[topic.verdict].label,
        articles: [...new Set(topic.claims.map((c) => c.article))].join(' '),
        cells: part.map((id) => cell(topic, id, look)),
      })),
    });
  }
  return tables;
}
