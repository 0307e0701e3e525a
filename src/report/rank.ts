import { fateNamed } from '../lexicon/fates.js';
import type { ClaimKind, Report, Topic, Verdict } from '../model/index.js';
import { dayNumberOf } from '../text/calendar.js';
import { byText } from '../text/order.js';

/** Most pressing first. What is not listed is no disagreement and never a highlight. */
const VERDICTS: readonly Verdict[] = ['conflict', 'divergent', 'framing', 'name-variant'];
/** A reader asks first how many, then when, then what happened, and how it is told. */
const KINDS: readonly ClaimKind[] = ['quantity', 'date', 'attribution', 'framing', 'person-role', 'place-name'];
/** Page 1 holds no more. */
const MOST = 5;
/** Page 1 is filled to this number with framing and names, where there are few disagreements. */
const FEWEST = 3;
/** A claim in one of an article's first sentences, its headline included, is what that article leads with. */
const LEAD_SENTENCES = 4;

/** How many articles lead with the topic. */
const leads = (topic: Topic): number =>
  new Set(topic.claims.filter((c) => c.sentence < LEAD_SENTENCES).map((c) => c.article)).size;

/** Origins by article: the first article of each group. An article in no group is its own. */
const originMap = (origins: Report['origins']): Map<string, string> =>
  new Map(origins.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));

/** True for a conflict in which two origins contradict each other, not one article itself alone. */
function isBetweenOrigins({ verdict, claims, comparisons }: Topic, originOf: ReadonlyMap<string, string>): boolean {
  if (verdict !== 'conflict') return false;
  const articles = new Map(claims.map((c) => [c.id, c.article]));
  const origin = (claim: string): string => {
    const article = articles.get(claim) ?? claim;
    return originOf.get(article) ?? article;
  };
  return comparisons.some(({ a, b, relation }) => relation === 'contradict' && origin(a) !== origin(b));
}

/** Days after which an event is history to the article that tells it. */
const HISTORY = 90;

/** True for what most claims date long before their article: another event than the one that is reported. */
function isHistory({ claims }: Topic, publishedOf: ReadonlyMap<string, string | null>): boolean {
  const ages = claims.flatMap(({ article, event }) => {
    const [day, until] = [dayNumberOf(publishedOf.get(article) ?? ''), dayNumberOf(event.to ?? '')];
    return day === null || until === null ? [] : [day - until];
  });
  return ages.length * 2 > claims.length && ages.every((age) => age > HISTORY);
}

/** How many were killed, hurt, saved, caught: what a reader asks first of any event. */
const isToll = ({ claims }: Topic): boolean =>
  claims.some((c) => c.kind === 'quantity' && c.dimension === 'count' && fateNamed(c.property) !== undefined);

/** Places in the order below: smaller comes first. */
const ranks = (
  topic: Topic,
  originOf: ReadonlyMap<string, string>,
  publishedOf: ReadonlyMap<string, string | null>,
): number[] => [
  VERDICTS.indexOf(topic.verdict),
  isBetweenOrigins(topic, originOf) ? 0 : 1,
  isHistory(topic, publishedOf) ? 1 : 0,
  isToll(topic) ? 0 : 1,
  leads(topic) > 0 ? 0 : 1,
  KINDS.indexOf(topic.kind),
  -topic.counts.origins,
  -leads(topic),
  -topic.counts.reports,
];

interface Ranked {
  readonly topic: Topic;
  readonly places: readonly number[];
}

function compare(a: Ranked, b: Ranked): number {
  const at = a.places.findIndex((value, i) => value !== b.places[i]);
  if (at >= 0) return (a.places[at] ?? 0) - (b.places[at] ?? 0);
  return byText(a.topic.id, b.topic.id);
}

/**
 * Ids of the topics for page 1, most telling first, at most five: conflicts between two origins, then conflicts within one
 * article, then divergences; of these the reported event before events long past, how many were killed, hurt, saved or caught
 * before the rest, what any article leads with before what none does, and figures before dates before statements; then what
 * more origins tell, what more articles lead with, what more reports tell, and at last the id. Framing and names follow only
 * where fewer than three topics disagree. No weights: each step decides alone, so that an editor can say why one stands before
 * another.
 */
export function rankHighlights(
  topics: readonly Topic[],
  origins: Report['origins'],
  publishedOf: ReadonlyMap<string, string | null> = new Map(),
): string[] {
  const originOf = originMap(origins);
  const ordered = topics
    .filter((t) => VERDICTS.includes(t.verdict))
    .map((topic) => ({ topic, places: ranks(topic, originOf, publishedOf) }))
    .sort(compare)
    .map(({ topic }) => topic);
  const differing = ordered.filter((t) => t.verdict === 'conflict' || t.verdict === 'divergent');
  const chosen = differing.length >= FEWEST ? differing.slice(0, MOST) : ordered.slice(0, FEWEST);
  return chosen.map((t) => t.id);
}
