import { pluralOf } from '../text/plural.js';
import data from './data/news-steps.json' with { type: 'json' };

const STEPS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(data.steps).flatMap(([step, words]) =>
    words.flatMap((word) => [[word, step] as const, [pluralOf(word), step] as const]),
  ),
  ...data.anniversaries.map((word) => [word, 'later'] as const),
]);
const SPANS: ReadonlySet<string> = new Set(data.spans);
const MARKS: ReadonlySet<string> = new Set(data.marks);
const SELVES: ReadonlySet<string> = new Set(data.selves);
const GIVEN: ReadonlySet<string> = new Set(data.given);
const BEHIND: ReadonlySet<string> = new Set(data.behind);

/** True for a word behind which a headline tells what is known already: "after the crash". */
export const isKnownBehind = (word: string): boolean => BEHIND.has(word);

interface Word {
  readonly lower: string;
  readonly lemma: string;
}

/** The step that a word tells, with the one that follows it: "funeral" → "mourning", "years on" → "later", "held over" → "arrest", "themselves in" → "arrest". */
function stepAt({ lower, lemma }: Word, next: string): string | null {
  if (SPANS.has(lemma) && MARKS.has(next)) return 'later';
  if (SELVES.has(lower) && GIVEN.has(next)) return 'arrest';
  return STEPS.get(`${lemma} ${next}`) ?? STEPS.get(`${lower} ${next}`) ?? STEPS.get(lower) ?? STEPS.get(lemma) ?? null;
}

/**
 * The step of a story that a headline tells: one that follows what happened ("court", "mourning"), by the first word for one; null where it
 * tells what happened. What stands behind "after" is no news: "Boy is dead after rescue".
 */
export function newsStepOf(words: readonly Word[]): string | null {
  for (const [i, word] of words.entries()) {
    const step = stepAt(word, words[i + 1]?.lower ?? '');
    if (step !== null) return step;
    if (i > 0 && isKnownBehind(word.lower)) return null;
  }
  return null;
}
