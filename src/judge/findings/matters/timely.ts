import { fateNamed } from '../../../lexicon/fates.js';
import { type Claim, overlaps, type QuantityClaim } from '../../../model/index.js';
import type { Matter } from './matters.js';
import type { Setting } from './setting.js';
import type { Teller } from './tells.js';

/*
 * Whether an article that does not tell a matter could have told it.
 */

/** Days between two articles within which they are held to be about the same news. */
const SAME_NEWS = 3;

/** The class of words for deaths. */
const DEATH = 'killed';

/** True for what is told as possible. */
const isGuess = ({ clauses }: Matter): boolean => clauses.some(({ guesses }) => guesses);

/** The last day on which it was told. */
const lastTold = (tellers: readonly Teller[], { days }: Setting): number =>
  Math.max(...tellers.map((t) => days[t.article]!).filter((day) => !Number.isNaN(day)));

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

/**
 * True where the passage tells a toll that rises, or who died: a later article that has a higher one leaves nothing out, figures are compared as
 * figures, and all tell of the dead, each of some.
 */
export const tellsToll = ({ passage, clauses, tellers }: Matter, { witnesses }: Setting): boolean =>
  clauses.some(({ acts, subjects }) => acts.has(DEATH) || subjects.has(DEATH)) ||
  witnesses[tellers[0]!.article]!.claims.some((c) => rises(c) && overlaps(c.evidence, passage));

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

/** True where an article of no known day is as late as the others by its tolls. */
function isAbreast(article: number, tellers: readonly Teller[], { witnesses }: Setting): boolean {
  const own = tollsOf(witnesses[article]!.claims);
  const others = tellers.map((t) => tollsOf(witnesses[t.article]!.claims));
  const highest = (fate: string): number => Math.max(...others.map((tolls) => tolls.get(fate) ?? 0));
  return [...own].some(([fate, count]) => count >= highest(fate) && highest(fate) > 0);
}

/** True where all others tell of deaths and the article of none: it was written before them, or is about something else. */
const knowsNoDead = (article: number, tellers: readonly Teller[], { all }: Setting): boolean =>
  !all.prints(article, DEATH) && tellers.every((t) => all.prints(t.article, DEATH));

/**
 * True where the article was published when the matter was known, within days of it, and on the first day not before the others by its tolls.
 * Where a day is not known its tolls must be as high as theirs. What may have been is no matter any more when it is known how it was: a guess is told by the day of the last who tells it.
 */
export function couldTell(article: number, matter: Matter, known: number, setting: Setting): boolean {
  const { tellers } = matter;
  if (knowsNoDead(article, tellers, setting)) return false;
  const day = setting.days[article]!;
  const later = day - known;
  if (Number.isNaN(later)) return !isGuess(matter) && isAbreast(article, tellers, setting);
  if (!(later >= 0 && later <= SAME_NEWS) || (isGuess(matter) && day > lastTold(tellers, setting))) return false;
  return later > 0 || !isBehind(article, tellers, setting);
}
