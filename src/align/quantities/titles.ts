import type { QuantityClaim } from '../../model/index.js';
import { baseTitle, modifiersOf, printed, sharedWords } from './title.js';

/** One topic to be named; `when` ("December 2020") where its event is not the one all articles report. */
export interface Untitled {
  readonly claims: readonly QuantityClaim[];
  readonly when: string | null;
}

/** Words that tell two topics of one title apart, at most. */
const WORDS = 2;

/** Titles that say a measure and not of what: the sources' words are added even where no other topic has the title. */
const BARE = /^(?:Age|Duration|Height|Length|Number of people|Share|Speed|Sum of money|Weight|Width)$/;

const isCompared = ({ claims }: Untitled): boolean => new Set(claims.map((c) => c.article)).size > 1;

interface Named extends Untitled {
  readonly title: string;
}

/** For topics of one title: each word's number of topics that share it among their claims. */
function spreadOf(topics: readonly Named[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const t of topics) for (const w of sharedWords(t.claims, t.title)) spread.set(w, (spread.get(w) ?? 0) + 1);
  return spread;
}

/** The words that fewest other topics of this title share: "Number of people (stadium)". */
function apart(topic: Named, spread: ReadonlyMap<string, number>, topics: number): string {
  const shared = sharedWords(topic.claims, topic.title)
    .filter((w) => (spread.get(w) ?? 0) < topics)
    .sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0));
  const words = (shared.length > 0 ? shared : modifiersOf(topic.claims))
    .slice(0, WORDS)
    .map((w) => printed(topic.claims, w));
  return words.length === 0 ? topic.title : `${topic.title} (${words.join(', ')})`;
}

/**
 * What each topic compares, in the order of `topics`: "Soldiers captured or missing, December 2020". Of topics that would have the same title
 * each has the words that tell it apart in brackets; what several articles tell needs none beside what one alone tells.
 */
export function titlesOf(topics: readonly Untitled[]): string[] {
  const named = topics.map(
    (t): Named => ({ ...t, title: [baseTitle(t.claims), t.when].filter((w) => w !== null).join(', ') }),
  );
  const groups = new Map<string, Named[]>();
  for (const t of named) groups.set(t.title, [...(groups.get(t.title) ?? []), t]);
  const spreads = new Map<string, Map<string, number>>();
  return named.map((t) => {
    const all = groups.get(t.title) ?? [];
    const rivals = isCompared(t) ? all.filter(isCompared) : all;
    if (rivals.length < 2) return BARE.test(t.title) ? apart(t, new Map(), 1) : t.title;
    const key = `${isCompared(t)} ${t.title}`;
    const spread = spreads.get(key) ?? spreadOf(rivals);
    spreads.set(key, spread);
    return apart(t, spread, rivals.length);
  });
}
