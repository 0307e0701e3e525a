import { QUESTIONS } from '../../lexicon/questions.js';
import type { AnswerClaim, Comparison } from '../../model/index.js';
import { relationOf } from './answers.js';

const articlesOf = (claims: readonly AnswerClaim[]): number => new Set(claims.map((c) => c.article)).size;

/** Told of two people by name, or of two numbers of them: "he was fired" of one, "she resigned" of another; four boys, and the other eight. */
function areOfTwo({ answer: { party: a } }: AnswerClaim, { answer: { party: b } }: AnswerClaim): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    (a.name !== '' && b.name !== '' && a.name !== b.name) ||
    (a.count !== null && b.count !== null && a.count !== b.count)
  );
}

const isSame = (a: AnswerClaim, b: AnswerClaim): boolean =>
  a === b ||
  (!areOfTwo(a, b) &&
    (a.answer.stance === 'unknown') === (b.answer.stance === 'unknown') &&
    relationOf(a, b) === 'agree');

/** Two answers told as so of one article, each by the label of its family, and neither covers the other: "shares rose", "shares fell". */
const areTwo = (a: AnswerClaim, b: AnswerClaim): boolean =>
  a.article === b.article &&
  !areOfTwo(a, b) &&
  a.answer.stance === 'told' &&
  b.answer.stance === 'told' &&
  a.answer.label !== '' &&
  b.answer.label !== '' &&
  a.answer.label !== b.answer.label &&
  relationOf(a, b) !== 'agree';

/** The articles that alone of all give two answers of their own; where several give both, both hold. */
function tornOf(claims: readonly AnswerClaim[]): ReadonlySet<string> {
  const torn = new Map<string, Set<string>>();
  for (const a of claims)
    for (const b of claims)
      if (areTwo(a, b)) {
        const pair = [a.answer.label, b.answer.label].sort().join('|');
        torn.set(pair, (torn.get(pair) ?? new Set()).add(a.article));
      }
  return new Set([...torn.values()].filter((articles) => articles.size === 1).flatMap((articles) => [...articles]));
}

/**
 * Of answers to one question, those that tell one and the same answer, that which most articles give: other answers tell of another thing, or at
 * another time. An article that alone of all gives two answers ("a lone gunman", "two gunmen") does not show which is its own, and is left out;
 * where several give both ("shares of the one rose, those of the other fell"), both hold. Answers that are numbers, or the words themselves, are compared as such.
 */
export function ofOneAnswer(claims: readonly AnswerClaim[]): readonly AnswerClaim[] {
  const question = QUESTIONS.get(claims[0]?.answer.question ?? '');
  if (question === undefined || question.codes || question.wording || question.part || question.members) return claims;
  const torn = tornOf(claims);
  const whole = claims.filter((c) => !torn.has(c.article));
  let best: readonly AnswerClaim[] = [];
  for (const hub of whole) {
    const own = whole.filter((c) => isSame(hub, c));
    if (articlesOf(own) > articlesOf(best) || (articlesOf(own) === articlesOf(best) && own.length > best.length))
      best = own;
  }
  return best;
}

/** The comparisons among some claims. */
export const among = (claims: readonly AnswerClaim[], comparisons: readonly Comparison[]): readonly Comparison[] => {
  const ids = new Set(claims.map((c) => c.id));
  return comparisons.filter(({ a, b }) => ids.has(a) && ids.has(b));
};
