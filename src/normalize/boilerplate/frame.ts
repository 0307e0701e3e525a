import { bare, isAllCapitals, isCapitalised, wordsOf } from '../passage-form.js';
import { dateLine, LONGEST_DATE_LINE, labelledDate } from '../published.js';
import type { Rule } from './context.js';
import { byPhrase } from './phrases.js';

/** Longest label of one step of a breadcrumb, in words. */
const LONGEST_STEP = 3;
/** Words of a line after the running text that is taken for a part of the page, at most. */
const LONGEST_TAIL = 8;
/** Lines of a list at most that a line with a colon announces. */
const LONGEST_LIST = 100;
/** Words of a line that names who wrote the article, at most. */
const LONGEST_BYLINE = 12;

/** "News / World / More" before the running text: steps of a path, each of a few words. */
export const breadcrumb: Rule = (at, { forms, firstRunning }) => {
  const { raw, words, stopped } = forms[at]!;
  if (stopped || words > 20 || (firstRunning >= 0 && at > firstRunning)) return null;
  const steps = raw.split(/\s[/>\u00bb\u203a|\u00b7]\s/);
  return steps.length > 1 && steps.every((step) => wordsOf(step).length <= LONGEST_STEP) ? 'breadcrumb' : null;
};

/** A line that says only when the article was published. */
export const dateAlone: Rule = (at, { forms }) => {
  const { text, words } = forms[at]!;
  if (words > LONGEST_DATE_LINE || !/\d{4}/.test(text)) return null;
  return dateLine(text) !== null || labelledDate(text) !== null ? 'date line' : null;
};

/** Nothing but an address on the web. */
export const addressAlone: Rule = (at, { forms }) => {
  if (forms[at]!.words > LONGEST_STEP) return null;
  const words = wordsOf(forms[at]!.text);
  return words.length > 0 && words.every(isAddress) ? 'site address' : null;
};

const isAddress = (word: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(word) || /^[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,4}\.[a-z]{2,8}\/?$/.test(word);

/** "By Ann Ray", "By Ann Ray and Bo Orr, Daily Post", "(Reporting by …)", "ANN RAY, HOST:" and the like. */
export const byline: Rule = (at, { forms, lastRunning }) => {
  const { text, lower, words, folded, stopped } = forms[at]!;
  if (isHostLine(text)) return 'byline';
  if (at >= lastRunning && lastRunning >= 0 && /\bcontributed\.?$/.test(lower) && words <= 30) return 'byline';
  if (stopped || words > LONGEST_BYLINE || !folded.startsWith('by ')) return null;
  const names = wordsOf(text)
    .slice(1)
    .filter((word) => !['and', 'in', 'for', 'of', 'the', '&', '|', '-'].includes(word.toLowerCase()));
  return names.length > 0 && names.every((word) => isCapitalised(word) || word.startsWith('@')) ? 'byline' : null;
};

/** Names a speaker of a transcript and says nothing: "ANN RAY, HOST:". */
function isHostLine(text: string): boolean {
  const words = wordsOf(text, 8);
  return (
    text.endsWith(':') && words.length >= 2 && words.length < 8 && words.every((word) => isAllCapitals(bare(word)))
  );
}

/**
 * A short line without a stop that no running text follows: what stands below an article on its page. Lines that a line with a
 * colon announces ("The dead are:") are the article's.
 */
export const tail: Rule = (at, context) => {
  const { forms, lastRunning } = context;
  const { passage, words, stopped } = forms[at]!;
  if (lastRunning < 0 || at <= lastRunning || passage.kind !== null || words > LONGEST_TAIL || stopped) return null;
  for (let before = at - 1; before >= Math.max(lastRunning, at - LONGEST_LIST); before--) {
    if (forms[before]!.text.endsWith(':') && byPhrase(before, context) === null) return null;
  }
  return 'footer';
};
