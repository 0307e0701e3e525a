import { runsOf } from './runs.js';

/** Words that bring in what somebody was doing at the time. */
const MEANWHILE = /\b(?:as|when|while|whilst)\b/giu;

const wordsOf = runsOf("'-", true);
/** Words of such a clause at least: "when asked" tells nothing. */
const FEW = 3;

/**
 * The words by which a clause tells what was being done at the time, as printed: "while crossing the river" of "he was caught while
 * crossing the river"; null where it tells nothing of that.
 */
export function doingIn(text: string): string | null {
  for (const { index } of text.matchAll(MEANWHILE)) {
    const clause = text.slice(index);
    if (index > 0 && wordsOf(clause).length >= FEW) return clause;
  }
  return null;
}
