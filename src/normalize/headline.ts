import { datelineLength } from './dateline.js';
import type { Passage } from './draft.js';
import { endsWithStop, isCapitalised, wordCount, wordsOf } from './passage-form.js';

/** Longest headline, in words: news headlines have six to twenty. */
const LONGEST_HEADLINE = 35;
/** Longest headline that ends with a full stop, and words of a name below it at most. */
const LONGEST_STOPPED = 25;
const LONGEST_NAME = 4;
/** What stands between a headline and its article, by the reason for which it is not read. */
const BELOW_HEADLINE: ReadonlySet<string | null> = new Set(['byline', 'date line']);

/**
 * The passage that the format calls headline, else the first one that is kept, when it has the form of one: no full stop at its
 * end, or, where it has one, below it what opens an article. `reasons` tells of each passage why it is not read, or null.
 */
export function headlineOf(passages: readonly Passage[], reasons: readonly (string | null)[]): Passage | null {
  const named = passages.find((p) => p.kind === 'headline');
  if (named !== undefined) return named;
  const at = reasons.indexOf(null);
  const first = passages[at];
  if (first === undefined || first.kind !== null || wordCount(first.text) > LONGEST_HEADLINE) return null;
  return !hasFullStop(first.text) || isAboveOpening(at, passages, reasons) ? first : null;
}

/** Three stops may stand for what a page cut off; that of an abbreviation ("J.", "U.S.") ends no sentence of a headline. */
function hasFullStop(text: string): boolean {
  const end = text.trimEnd();
  return end.endsWith('.') && !end.endsWith('...') && !/^(?:\p{L}\.)+$/u.test(wordsOf(end).at(-1) ?? '');
}

/**
 * True where the article opens below the passage: a byline, a day, or a dateline. A paragraph has none of them below it, so even
 * whole sentences above them ("Ferry sinks. Its owner is gone.") are the headline.
 */
function isAboveOpening(at: number, passages: readonly Passage[], reasons: readonly (string | null)[]): boolean {
  const below = passages[at + 1];
  if (below === undefined || wordCount(passages[at]!.text) > LONGEST_STOPPED) return false;
  return BELOW_HEADLINE.has(reasons[at + 1]!) || datelineLength(below.text) > 0 || isNameAbove(below, passages[at + 2]);
}

/** Who wrote the article, without "By": a few words with a capital each, and running text below. */
function isNameAbove({ text }: Passage, below: Passage | undefined): boolean {
  const words = wordsOf(text, LONGEST_NAME + 1);
  const isName = words.length > 1 && words.length <= LONGEST_NAME && words.every(isCapitalised) && !endsWithStop(text);
  return isName && below !== undefined && endsWithStop(below.text);
}
