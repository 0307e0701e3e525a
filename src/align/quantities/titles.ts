import type { QuantityClaim } from '../../model/index.js';
import { isUpper } from '../../text/letters.js';
import { cue, nameOrKind, type SentenceOf } from './cue.js';
import { baseTitle, modifiersOf, printed, sharedWords } from './title.js';

/** One topic to be named; `when` ("December 2020") where its event is not the one all articles report. */
export interface Untitled {
  readonly claims: readonly QuantityClaim[];
  readonly when: string | null;
}

/** Words that tell two topics of one title apart, at most. */
const WORDS = 2;

/** Titles that say a measure and not of what: the sources' words are added even where no other topic has the title. */
const BARE =
  /^(?:Age|Depth|Duration|Height|Length|Number(?: of people)?|Share|Speed|Sum of money|Weight|Width)(?= \(|,|$)/;

const isCompared = (topic: Untitled): boolean => articlesOf(topic) > 1;

const articlesOf = ({ claims }: Untitled): number => new Set(claims.map((c) => c.article)).size;

/** True for the topic that more articles tell of than any other of its title: "People killed" is the toll, the others are parts. */
const isMain = (topic: Untitled, rivals: readonly Untitled[]): boolean =>
  rivals.every((r) => r === topic || articlesOf(r) < articlesOf(topic));

interface Named extends Untitled {
  readonly title: string;
}

/** For topics of one title: each word's number of topics that share it among their claims. */
function spreadOf(topics: readonly Named[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const t of topics) for (const w of sharedWords(t.claims, t.title)) spread.set(w, (spread.get(w) ?? 0) + 1);
  return spread;
}

/** The words that tell the topic from others of its title, those first that fewest of them share. */
function telling(topic: Named, spread: ReadonlyMap<string, number>, topics: number): string[] {
  const shared = sharedWords(topic.claims, topic.title)
    .filter((w) => (spread.get(w) ?? 0) < topics)
    .sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0));
  return shared.length > 0 ? shared : modifiersOf(topic.claims);
}

/**
 * The title with what tells it apart: a name or an adjective that the sources share, "People killed (Lowmere)", else what stands around the
 * figure in one of them, "Duration: “pulled out … after the quake”".
 */
function apart(topic: Named, words: readonly string[], sentenceOf: SentenceOf): string {
  const { claims, title } = topic;
  const [bare = ''] = BARE.exec(title) ?? [];
  const name = words.map((w) => nameOrKind(claims, w, sentenceOf)).find((w) => w !== null);
  if (bare === '' && name !== undefined) return `${title} (${name})`;
  const around = cue(claims, words, sentenceOf);
  // "Duration (leave)": the verb stands in the cue.
  if (around !== '') return `${title.replace(/ \(\p{L}+\)/u, '')}: “${around}”`;
  if (/ \(\p{L}+\)/u.test(title)) return title;
  const told = words.slice(0, WORDS).map((w) => printed(claims, w));
  return told.length === 0 ? title : `${title} (${told.join(', ')})`;
}

/** "People hurt, March 2019 (Lowmere)": what happened at another time has the place that all who tell of it name; of several events in one month the month tells none. */
function placed(topic: Named, sentenceOf: SentenceOf): string {
  const { claims, title, when } = topic;
  if (when === null || !isCompared(topic)) return title;
  const shared = claims[0]!.event.places.filter((p) => claims.every(({ event }) => event.places.includes(p)));
  const names = shared.map((place) => nameOrKind(claims, place.split(' ')[0]!, sentenceOf));
  const name = names.find((n) => n !== null && isUpper(n[0] ?? ''));
  return name == null || title.includes(name) ? title : `${title} (${name})`;
}

/**
 * What each topic compares, in the order of `topics`: "Soldiers captured or missing, December 2020". Of topics that would have the same title
 * each has the words that tell it apart; what several articles tell needs none beside what one alone tells. `sentenceOf` gives the sentence that
 * a claim stands in, undefined where it is not known.
 */
export function titlesOf(topics: readonly Untitled[], sentenceOf: SentenceOf = () => undefined): string[] {
  const named = topics.map(
    (t): Named => ({ ...t, title: [baseTitle(t.claims), t.when].filter((w) => w !== null).join(', ') }),
  );
  const groups = new Map<string, Named[]>();
  for (const t of named) groups.set(t.title, [...(groups.get(t.title) ?? []), t]);
  const spreads = new Map<string, Map<string, number>>();
  return named.map((t) => {
    const all = groups.get(t.title) ?? [];
    const rivals = isCompared(t) ? all.filter(isCompared) : all;
    if (rivals.length < 2 || (isCompared(t) && !BARE.test(t.title) && isMain(t, rivals)))
      return BARE.test(t.title) ? apart(t, telling(t, new Map(), 1), sentenceOf) : placed(t, sentenceOf);
    const key = `${isCompared(t)} ${t.title}`;
    const spread = spreads.get(key) ?? spreadOf(rivals);
    spreads.set(key, spread);
    return apart(t, telling(t, spread, rivals.length), sentenceOf);
  });
}
