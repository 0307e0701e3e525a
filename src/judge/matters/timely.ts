import { fateNamed } from '../../lexicon/fates.js';
import { type Claim, overlaps, type QuantityClaim } from '../../model/index.js';
import type { Matter, Teller } from './matters.js';
import type { Setting } from './setting.js';

/*
 * Whether an article that does not tell a matter could have told it.
 */

/** Days between two articles within which they are held to be about the same news. */
const SAME_NEWS = 3;

/** Those who tell a matter, but for articles of other days than most of them: they tell of another event. */
export function ofOneEvent(tellers: readonly Teller[], { days }: Setting): Teller[] {
  const dated = tellers.map((t) => days[t.article]!).filter((day) => !Number.isNaN(day));
  const middle = dated.sort((a, b) => a - b)[Math.floor(dated.length / 2)] ?? 0;
  return tellers.filter((t) => !(Math.abs(days[t.article]! - middle) > SAME_NEWS));
}

/** The first day on which an article told it; NaN where none of them has a date. */
export const knownBy = (tellers: readonly Teller[], { days }: Setting): number =>
  tellers.map((t) => days[t.article]!).reduce((first, day) => (day < first || Number.isNaN(first) ? day : first), NaN);

/** True for a figure of a fate whose toll rises while it is counted: the killed, the injured. */
const rises = (claim: Claim): claim is QuantityClaim =>
  claim.kind === 'quantity' && fateNamed(claim.property)?.rising === true;

/** True where the passage tells a toll that rises: a later article that has a higher one leaves nothing out, and figures are compared as figures. */
export function tellsToll({ passage, tellers }: Matter, { witnesses }: Setting): boolean {
  return witnesses[tellers[0]!.article]!.claims.some((c) => rises(c) && overlaps(c.evidence, passage));
}

/** The highest count of each toll that rises, as an article has it. */
function tollsOf(claims: readonly Claim[]): Map<string, number> {
  const tolls = new Map<string, number>();
  for (const c of claims) {
    if (!rises(c) || c.dimension !== 'count' || c.part || c.event.background) continue;
    const count = c.base.best;
    if (count !== null) tolls.set(c.property, Math.max(count, tolls.get(c.property) ?? 0));
  }
  return tolls;
}

/** True where all others have a higher toll: the article was written before them. */
function isBehind(article: number, tellers: readonly Teller[], { witnesses }: Setting): boolean {
  const others = tellers.map((t) => tollsOf(witnesses[t.article]!.claims));
  return [...tollsOf(witnesses[article]!.claims)].some(([fate, count]) => {
    const counts = others.flatMap((tolls) => tolls.get(fate) ?? []);
    return counts.length > 0 && counts.every((other) => other > count);
  });
}

/** True where the article was published when the matter was known, within days of it, and on the first day not before the others by its tolls. */
export function couldTell(article: number, tellers: readonly Teller[], known: number, setting: Setting): boolean {
  const later = setting.days[article]! - known;
  return later >= 0 && later <= SAME_NEWS && (later > 0 || !isBehind(article, tellers, setting));
}
