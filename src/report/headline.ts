import type { Document, Report } from '../model/index.js';
import { toDay } from '../text/calendar.js';
import { byText } from '../text/order.js';

/** Shorter words (of, the, says) stand in any title and tell nothing of what it is about. */
const SHORTEST_WORD = 4;
/** Words are the same when they begin with the same letters: capture, captures and capturing. */
const STEM = 6;
/** Reports of one event come within days of each other; look-backs and later events come after. */
const DAYS = 3;
/** Titles without a date come last. */
const NEVER = Number.MAX_SAFE_INTEGER;

interface Titled {
  readonly id: string;
  readonly title: string;
  /** Days since 1970, or null. */
  readonly day: number | null;
  readonly words: ReadonlySet<string>;
  readonly origin: string;
}

const wordsOf = (title: string): Set<string> =>
  new Set(
    (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((w) => w.length >= SHORTEST_WORD)
      .map((w) => w.slice(0, STEM)),
  );

function titledOf({ article }: Document, origins: Report['origins']): Titled[] {
  const title = article.title.value?.trim() ?? '';
  const { id, published } = article;
  if (title === '') return [];
  const origin = origins.find((group) => group.includes(id))?.[0] ?? id;
  const day = published.value === null ? null : toDay(published.value);
  return [{ id, title, day, words: wordsOf(title), origin }];
}

const originsOf = (titled: readonly Titled[]): number => new Set(titled.map((t) => t.origin)).size;

/** How many origins publish within days of this one. */
const company = (one: Titled, all: readonly Titled[]): number =>
  one.day === null ? 0 : originsOf(all.filter((t) => t.day !== null && Math.abs(t.day - (one.day ?? 0)) <= DAYS));

/** How many other origins' titles hold each word of this one, by the root of its length: a long title has no advantage. */
function centrality(one: Titled, all: readonly Titled[]): number {
  const others = all.filter((t) => t.origin !== one.origin);
  const shared = [...one.words].map((word) => originsOf(others.filter((t) => t.words.has(word))));
  return shared.reduce((sum, n) => sum + n, 0) / Math.sqrt(Math.max(1, one.words.size));
}

/**
 * The title that says what happened: of the articles from the days on which most origins publish, the one whose words most
 * other origins' titles share. Of equals the earliest, then the first by article id. Null when no article has a title.
 */
export function chooseHeadline(documents: readonly Document[], origins: Report['origins']): Report['headline'] {
  const titled = documents.flatMap((document) => titledOf(document, origins));
  const scored = titled.map((t) => ({ ...t, company: company(t, titled), score: centrality(t, titled) }));
  const [best] = scored.sort(
    (a, b) => b.company - a.company || b.score - a.score || (a.day ?? NEVER) - (b.day ?? NEVER) || byText(a.id, b.id),
  );
  return best === undefined ? null : { text: best.title, article: best.id };
}
