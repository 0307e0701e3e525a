import type { Document, Report } from '../model/index.js';

/** Shorter words (of, the, says) stand in any title and tell nothing of what it is about. */
const SHORTEST_WORD = 4;

const wordsOf = (title: string): Set<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w.length >= SHORTEST_WORD || /^\p{N}/u.test(w)));

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly words: ReadonlySet<string>;
  readonly origin: string;
}

/** How many other origins' titles hold each word of this one, summed up, by the root of its length: a long title has no advantage. */
function centrality(one: Titled, all: readonly Titled[]): number {
  let shared = 0;
  for (const word of one.words) {
    shared += new Set(all.filter((other) => other.origin !== one.origin && other.words.has(word)).map((o) => o.origin)).size;
  }
  return shared / Math.sqrt(Math.max(1, one.words.size));
}

/**
 * The title that says what happened in the words which most others share. Of equals the earliest published is taken, then
 * the first by article id; titles without a date come after those with one. Null when no article has a title.
 */
export function chooseHeadline(documents: readonly Document[], origins: Report['origins']): Report['headline'] {
  const titled: Titled[] = documents.flatMap(({ article }) => {
    const { id } = article;
    const title = article.title.value?.trim() ?? '';
    if (title === '') return [];
    const origin = origins.find((group) => group.includes(id))?.[0] ?? id;
    return [{ id, title, published: article.published.value ?? '9999', words: wordsOf(title), origin }];
  });
  const scored = titled.map((t) => ({ ...t, score: centrality(t, titled) }));
  const best = scored.sort(
    (a, b) => b.score - a.score || (a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1),
  )[0];
  return best === undefined ? null : { text: best.title, article: best.id };
}
