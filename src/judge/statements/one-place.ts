import type { Question } from '../../lexicon/questions.js';
import type { AnswerClaim } from '../../model/index.js';

/** The letters of the words of an answer, in order: "La Guardia" and "LaGuardia" are one. */
const lettersOf = (words: readonly string[]): string => words.join('').toLowerCase();

const ownWords = ({ answer }: AnswerClaim, { generic }: Question): string[] =>
  answer.words.filter((word) => !generic.has(word));

/** The capitalised words of what is told, and the first letters of each run of them: "New York City's" → nyc. */
function initialsIn({ value }: AnswerClaim): string[] {
  const runs = value.text.match(/\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)+/gu) ?? [];
  return runs.map((run) =>
    run
      .split(/\s+/)
      .map((word) => word[0]!)
      .join('')
      .toLowerCase(),
  );
}

/** True where one telling has the name, spelled together or apart, or a run of names whose first letters it is. */
const hasName = (told: AnswerClaim, name: string, question: Question): boolean =>
  lettersOf(ownWords(told, question)).includes(name) ||
  (/^[a-z]{2,5}$/.test(name) && initialsIn(told).some((initials) => initials.includes(name)));

/**
 * True where two names that answer one question are of one place, or of one within the other: some source of the topic names both together
 * ("La Guardia Airport in New York"), or the one is the first letters of the other. `all`: the claims of the topic.
 */
export function isOnePlace(a: AnswerClaim, b: AnswerClaim, all: readonly AnswerClaim[], question: Question): boolean {
  if (!question.byName || a.answer.stance !== 'told' || b.answer.stance !== 'told') return false;
  const [x, y] = [a, b].map((c) => lettersOf(ownWords(c, question)));
  if (!x || !y) return false;
  return all.some((c) => c.answer.stance === 'told' && hasName(c, x, question) && hasName(c, y, question));
}
