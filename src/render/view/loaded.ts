import type { Finding, LoadedWordFacts } from '../../model/index.js';
import { sentenceHref } from './findings.js';
import type { Lookup } from './lookup.js';

/** The loaded words of one source. */
export interface LoadedRow {
  readonly article: string;
  readonly source: string;
  /** In 1,000 words, "4.0"; "none". */
  readonly rate: string;
  /** Width of its bar in pixels, on one scale for all sources. */
  readonly bar: number;
  readonly categories: readonly { readonly category: string; readonly words: string }[];
  /** Each place, for the screen. */
  readonly places: readonly { readonly word: string; readonly href: string }[];
}

/** Width of the longest bar. */
const LONGEST = 60;

type WithWords = Finding & { readonly facts: LoadedWordFacts };

/** True for a finding that counts loaded words. */
export const tellsLoadedWords = (finding: Finding): finding is WithWords => finding.facts?.kind === 'loaded-words';

/** "carnage, haul off (2×)" by category. */
export function categoriesOf({ words }: LoadedWordFacts): LoadedRow['categories'] {
  return [...new Set(words.map((w) => w.category))].map((category) => ({
    category,
    words: words
      .filter((w) => w.category === category)
      .map(({ word, times }) => (times > 1 ? `${word} (${times}×)` : word))
      .join(', '),
  }));
}

function loadedRow(article: string, found: WithWords | undefined, most: number, look: Lookup): LoadedRow {
  const row = { article, source: look.source(article) };
  if (found === undefined) return { ...row, rate: 'none', bar: 0, categories: [], places: [] };
  return {
    ...row,
    rate: found.facts.rate.toFixed(1),
    bar: Math.max(1, Math.round((found.facts.rate / most) * LONGEST)),
    categories: categoriesOf(found.facts),
    places: found.evidence.map((e) => ({ word: e.quote, href: sentenceHref(look, article, e.start) })),
  };
}

/** By source, in the report's order, those without any too. Empty where no source has any. */
export function loadedRows(look: Lookup): LoadedRow[] {
  const found = look.report.findings.filter(tellsLoadedWords);
  if (found.length === 0) return [];
  const most = Math.max(...found.map((f) => f.facts.rate), 1);
  return look.report.articles.map(({ id }) =>
    loadedRow(
      id,
      found.find((f) => f.article === id),
      most,
      look,
    ),
  );
}
