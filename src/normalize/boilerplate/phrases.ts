import { BOILERPLATE, COOKIE_WORDS } from '../../lexicon/boilerplate.js';
import type { RemovalReason } from '../../model/index.js';
import { folded } from '../passage-form.js';
import type { Form, Rule } from './context.js';

/** A phrase inside a longer text proves nothing: no line of boilerplate is longer, in words. */
const LONGEST = 80;
/** Lines of a footer that may read like running text. */
const FOOTER_LINES = 4;
/** Words of a consent notice that stand beside "cookies", at least. */
const COOKIE_COMPANY = 3;

interface Phrase {
  readonly words: string;
  readonly reason: RemovalReason;
  /** The line must not end like a sentence, and a cue of one word must stand apart. */
  readonly cue: boolean;
}

/** Phrases that lines begin with, by their first word, in the lexicon's order. */
const BEGINNINGS: ReadonlyMap<string, readonly Phrase[]> = beginnings();

function beginnings(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const { reason, start, always } of BOILERPLATE) {
    const phrases = [
      ...always.map((words) => ({ words, reason, cue: false })),
      ...start.map((words) => ({ words, reason, cue: true })),
    ];
    for (const phrase of phrases) {
      const first = phrase.words.split(' ', 1)[0]!;
      found.set(first, [...(found.get(first) ?? []), phrase]);
    }
  }
  return found;
}

/** Phrase inside a line → its reason. */
const WITHIN: ReadonlyMap<string, RemovalReason> = new Map(
  BOILERPLATE.flatMap(({ reason, within }) => within.map((words) => [words, reason] as const)),
);
/** All of them in one search: a line is gone through once, not once for each. The list holds letters and spaces alone. */
const ANY_WITHIN = new RegExp(`\\b(?:${[...WITHIN.keys()].join('|')})\\b`);

/** Words that a gallery's headline opens with, as captions do. */
const GALLERIES = ['photos', 'pictures', 'in photos', 'in pictures'];
/** Words of a headline at least, the opening ones among them. */
const HEADLINE = 5;

/** "Photos: villagers mourn after the flood" above everything else: a gallery's headline, and no caption. */
const isGalleryTitle = (at: number, form: Form): boolean =>
  at === 0 && form.words >= HEADLINE && GALLERIES.some((words) => begins(form, words));

/** Lines that phrase lists know: link lines, widgets, footers, bylines, captions. Footers stand near the end alone. */
export const byPhrase: Rule = (at, { forms, firstRunning, lastRunning }) => {
  const form = forms[at]!;
  if (form.words > LONGEST || isGalleryTitle(at, form)) return null;
  const found = phraseIn(form);
  const inside = at >= firstRunning && at < lastRunning - FOOTER_LINES;
  return found === 'footer' && inside ? null : found;
};

function phraseIn(form: Form): RemovalReason | null {
  const whole = BOILERPLATE.find((phrases) => phrases.whole.has(form.folded));
  if (whole !== undefined) return whole.reason;
  for (const phrase of BEGINNINGS.get(form.folded.split(' ', 1)[0]!) ?? []) {
    if (begins(form, phrase.words) && (!phrase.cue || (!form.stopped && cueStandsApart(form, phrase))))
      return phrase.reason;
  }
  const within = ANY_WITHIN.exec(form.lower)?.[0];
  if (within !== undefined) return WITHIN.get(within) ?? null;
  return isCopyright(form) ? 'footer' : null;
}

/** "Copyright 2021 …", "Copyright © …", "© …": the sign, or the word with sign or year behind it. */
const isCopyright = ({ raw }: Form): boolean => /^(?:\u00a9|copyright\s{1,3}(?:\u00a9|\(c\)|\d{4}\b))/i.test(raw);

const begins = ({ folded: text }: Form, words: string): boolean =>
  text.startsWith(words) && (text.length === words.length || text[words.length] === ' ');

/**
 * A cue of one word ("Related", "Photos") is also a common word of headings: it counts only with a colon, dash or bar behind it
 * or in capitals. Cues of several words stand for themselves.
 */
function cueStandsApart({ text }: Form, { words, reason }: Phrase): boolean {
  if (words.includes(' ') && reason !== 'caption') return true;
  const cue = text.trimStart().slice(0, words.length);
  const behind = text.trimStart().slice(words.length).trimStart()[0] ?? ':';
  return cue === cue.toUpperCase() || [':', '-', '|', '\u2013', '\u2014', '>'].includes(behind);
}

/** "This website uses cookies to improve your experience": speaks of cookies to the reader, before or after the running text. */
export const cookieNotice: Rule = (at, { forms, firstRunning, lastRunning }) => {
  const { lower, words } = forms[at]!;
  if (!lower.includes('cookie') || words > LONGEST || (at > firstRunning + 1 && at < lastRunning - 1)) return null;
  const said = new Set(folded(lower, LONGEST).split(' '));
  if (!said.has('you') && !said.has('your') && !said.has('we')) return null;
  return [...COOKIE_WORDS].filter((word) => said.has(word)).length >= COOKIE_COMPANY ? 'cookie notice' : null;
};
