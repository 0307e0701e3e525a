import { fateNamed } from '../../lexicon/fates.js';
import type { Claim, QuantityClaim } from '../../model/index.js';
import type { Teller } from './matters.js';
import type { Setting } from './setting.js';

/*
 * Whether an article that does not tell a matter could have told it.
 */

/** Days after a matter was known within which an article is held to be about the same news. */
const SAME_NEWS = 7;

/** Those who tell a matter, but for articles that are much older than most of them: they tell of another event. */
export function ofOneEvent(tellers: readonly Teller[], { days }: Setting): Teller[] {
  const dated = tellers.map((t) => days[t.article]!).filter((day) => !Number.isNaN(day));
  const middle = dated.sort((a, b) => a - b)[Math.floor(dated.length / 2)] ?? 0;
  return tellers.filter((t) => !(days[t.article]! < middle - SAME_NEWS));
}

/**
 * The day by which two origins had told it: an article without a date counts as of the last day on which any was published. NaN where fewer tell
 * it, or none of them has a date.
 */
export function knownBy(tellers: readonly Teller[], { days, lastDay, originOf }: Setting): number {
  if (tellers.every((t) => Number.isNaN(days[t.article]!))) return Number.NaN;
  const first = new Map<string, number>();
  for (const { article } of tellers) {
    const day = Number.isNaN(days[article]!) ? lastDay : days[article]!;
    first.set(originOf(article), Math.min(day, first.get(originOf(article)) ?? day));
  }
  return [...first.values()].sort((a, b) => a - b)[1] ?? Number.NaN;
}

/** True for a figure of a fate whose toll rises while it is counted: the killed, the injured. */
const rises = (claim: Claim): claim is QuantityClaim =>
  claim.kind === 'quantity' && fateNamed(claim.property)?.rising === true;

/** True where the sentence tells a toll that rises: a later article that has a higher one leaves nothing out, and figures are compared as figures. */
export function tellsToll({ article, line }: Teller, { witnesses, all }: Setting): boolean {
  const { index } = all.lines[line]!.sentence;
  return witnesses[article]!.claims.some((c) => c.sentence === index && rises(c));
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

/** True where the article was published when the matter was known, in the same week, and on the first day not before the others by its tolls. */
export function couldTell(article: number, tellers: readonly Teller[], known: number, setting: Setting): boolean {
  const day = setting.days[article]!;
  return day >= known && day - known <= SAME_NEWS && (day > known || !isBehind(article, tellers, setting));
}
