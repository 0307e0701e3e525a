import { overlaps } from '../../../model/index.js';
import { inSentence } from '../../../text/in-sentence.js';
import type { Matter } from './matters.js';
import type { Setting } from './setting.js';
import { rises } from './tolls.js';

/*
 * Whether an article that does not tell something could have told it.
 */

/** Days between two articles within which they are held to be about the same news. */
const SAME_NEWS = 3;

/** The class of words for deaths. */
const DEATH = 'killed';

/** What is asked of an article: who tells it, and whether as possible only. */
export interface Asked {
  /** Places of the articles among the witnesses. */
  readonly tellers: readonly number[];
  /** What may have been is no matter any more when it is known how it was. */
  readonly isGuess: boolean;
}

/** True for what is told as possible. */
export const isGuess = ({ clauses }: Matter): boolean => clauses.some(({ guesses }) => guesses);

/** The last day on which it was told. */
const lastTold = (tellers: readonly number[], { days }: Setting): number =>
  Math.max(...tellers.map((i) => days[i]!).filter((day) => !Number.isNaN(day)));

/** Those who tell it, but for articles of other days than most of them: they tell of another event. */
export function ofOneEvent(tellers: readonly number[], { days }: Setting): number[] {
  const dated = tellers.map((i) => days[i]!).filter((day) => !Number.isNaN(day));
  const middle = dated.sort((a, b) => a - b)[Math.floor(dated.length / 2)] ?? 0;
  return tellers.filter((i) => !(Math.abs(days[i]! - middle) > SAME_NEWS));
}

/** The first day on which an article told it; NaN where none of them has a date. */
export const knownBy = (tellers: readonly number[], { days }: Setting): number =>
  tellers.map((i) => days[i]!).reduce((first, day) => (day < first || Number.isNaN(first) ? day : first), NaN);

/**
 * True where the passage tells a toll that rises, or who died: a later article that has a higher one leaves nothing out, figures are compared as
 * figures, and all tell of the dead, each of some.
 */
export const tellsToll = ({ passage, clauses, tellers }: Matter, { witnesses, all }: Setting): boolean =>
  clauses.some(({ acts, subjects }) => acts.has(DEATH) || subjects.has(DEATH)) ||
  inSentence(witnesses[tellers[0]!.article]!.claims, all.lines[tellers[0]!.line]!.sentence.index).some(
    (c) => overlaps(c.evidence, passage) && rises(c),
  );

/** True where one of the others has a higher toll: the article was written before it. */
function isBehind(article: number, tellers: readonly number[], { tolls }: Setting): boolean {
  return [...tolls(article)].some(([fate, count]) => tellers.some((i) => (tolls(i).get(fate) ?? 0) > count));
}

/** True where an article of no known day is later than all others: it has more dead. The injured are counted down, too. */
function isAhead(article: number, tellers: readonly number[], { tolls }: Setting): boolean {
  const dead = tolls(article).get(DEATH) ?? 0;
  return tellers.every((i) => dead > (tolls(i).get(DEATH) ?? Number.POSITIVE_INFINITY));
}

/** True where all others tell of deaths and the article of none: it was written before them, or is about something else. */
const knowsNoDead = (article: number, tellers: readonly number[], { all }: Setting): boolean =>
  !all.prints(article, DEATH) && tellers.every((i) => all.prints(i, DEATH));

/**
 * True where the article was published when it was known, within days of it, and on the first day not before any of the others by its tolls. Where a
 * day is not known, it must have more dead than they. A guess is told by the day of the last who tells it.
 */
export function couldTell(article: number, { tellers, isGuess }: Asked, known: number, setting: Setting): boolean {
  const day = setting.days[article]!;
  const later = day - known;
  const isLate = Number.isNaN(later)
    ? !isGuess && isAhead(article, tellers, setting)
    : later >= 0 &&
      later <= SAME_NEWS &&
      !(isGuess && day > lastTold(tellers, setting)) &&
      (later > 0 || !isBehind(article, tellers, setting));
  return isLate && !knowsNoDead(article, tellers, setting);
}
