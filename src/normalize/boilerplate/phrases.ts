import { BOILERPLATE, COOKIE_WORDS } from '../../lexicon/boilerplate.js';
import type { RemovalReason } from '../../model/index.js';
import type { Form, Rule } from './context.js';

/** A phrase inside a longer text proves nothing: no line of boilerplate is longer, in words. */
const LONGEST = 80;
/** Words of a consent notice that stand beside "cookies", at least. */
const COOKIE_COMPANY = 3;

/** Lines that phrase lists know: link lines, widgets, footers, bylines, captions. */
export const byPhrase: Rule = (at, { forms }) => {
  const form = forms[at]!;
  if (form.words > LONGEST) return null;
  for (const { reason, whole, start, always, within } of BOILERPLATE) {
    if (whole.has(form.folded)) return reason;
    if (always.some((phrase) => begins(form, phrase))) return reason;
    if (!form.stopped && start.some((phrase) => begins(form, phrase) && cueStandsApart(form, phrase, reason))) return reason;
    if (within.some((phrase) => ` ${form.folded} `.includes(` ${phrase} `))) return reason;
  }
  return form.raw.startsWith('\u00a9') ? 'footer' : null;
};

const begins = (form: Form, phrase: string): boolean => form.folded === phrase || form.folded.startsWith(`${phrase} `);

/**
 * A cue of one word ("Related", "Photos") is also a common word of headings: it counts only with a colon, dash or bar behind it
 * or in capitals. Cues of several words stand for themselves.
 */
function cueStandsApart({ text }: Form, phrase: string, reason: RemovalReason): boolean {
  if (phrase.includes(' ') && reason !== 'caption') return true;
  const cue = text.trimStart().slice(0, phrase.length);
  const behind = text.trimStart().slice(phrase.length).trimStart()[0] ?? ':';
  return cue === cue.toUpperCase() || [':', '-', '|', '\u2013', '\u2014', '>'].includes(behind);
}

/** "This website uses cookies to improve your experience": speaks of cookies to the reader, before or after the running text. */
export const cookieNotice: Rule = (at, { forms, firstRunning, lastRunning }) => {
  const { folded, words } = forms[at]!;
  if (words > LONGEST || (at > firstRunning + 1 && at < lastRunning - 1)) return null;
  const said = new Set(folded.split(' '));
  if (!said.has('cookies') && !said.has('cookie')) return null;
  if (!said.has('you') && !said.has('your') && !said.has('we')) return null;
  return [...COOKIE_WORDS].filter((word) => said.has(word)).length >= COOKIE_COMPANY ? 'cookie notice' : null;
};
