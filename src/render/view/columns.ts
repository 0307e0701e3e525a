import { anchor } from '../anchors.js';
import { breakable } from '../words/phrases.js';
import type { Lookup } from './lookup.js';

/** The sources of one table. */
export interface Columns {
  readonly caption: string;
  /** One of several tables: the caption says which. */
  readonly isPart: boolean;
  readonly columns: readonly { readonly article: string; readonly source: string; readonly href: string }[];
}

/** What a page holds; more columns are set as a further table. */
const COLUMNS = 7;

const captionOf = (name: string, from: number, to: number, of: number): string =>
  of <= COLUMNS ? name : `${name}: sources ${from + 1} to ${to} of ${of}`;

/** The sources in the report's order, evenly shared among as few tables as hold them. */
export function columnsOf(name: string, look: Lookup): Columns[] {
  const articles = look.report.articles.map((a) => a.id);
  if (articles.length === 0) return [];
  const size = Math.ceil(articles.length / Math.ceil(articles.length / COLUMNS));
  const tables: Columns[] = [];
  for (let from = 0; from < articles.length; from += size) {
    const part = articles.slice(from, from + size);
    tables.push({
      isPart: articles.length > COLUMNS,
      caption: captionOf(name, from, from + part.length, articles.length),
      columns: part.map((id) => ({ article: id, source: breakable(look.source(id)), href: `#article-${anchor(id)}` })),
    });
  }
  return tables;
}
