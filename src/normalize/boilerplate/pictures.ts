import { POSITION_MARKS } from '../../lexicon/boilerplate.js';
import { CREDIT_LABELS, PICTURE_CUES, PICTURE_SOURCES } from '../../lexicon/picture-credits.js';
import { bare, folded, wordsOf } from '../passage-form.js';
import type { Form, Rule } from './context.js';

/** Words of a caption at most: a longer passage is running text, whatever it ends with. */
export const LONGEST_CAPTION = 80;
/** Words of a credit at most: "Photo by Firstname Lastname for Agency/Port Images". */
const LONGEST_CREDIT = 10;

const SEPARATORS = /[\s/|,:;+&]+/;

/** True for "NWP", "Port Images", "Agency/Port Images via Northwire": nothing but listed sources and words of credits. */
function isCredit(text: string): boolean {
  const words = text
    .split(SEPARATORS, LONGEST_CREDIT + 1)
    .map((word) => bare(word).toLowerCase())
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > LONGEST_CREDIT) return false;
  let named = false;
  for (let at = 0; at < words.length; at++) {
    const length = sourceLength(words, at);
    if (length > 0) {
      named = true;
      at += length - 1;
    } else if (!PICTURE_CUES.has(words[at]!) && !['by', 'via', 'from', 'for', 'of', 'the'].includes(words[at]!))
      return false;
  }
  return named;
}

/** Number of words (lower case) at `at` that name a source of pictures; 0 when none does. */
export function sourceLength(words: readonly string[], at: number): number {
  for (let length = 3; length > 0; length--) {
    if (at + length <= words.length && PICTURE_SOURCES.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** A line that is only a credit, in brackets or not: "(NWP photo)", "Northwire". */
export const creditAlone: Rule = (at, { forms }) => {
  const { text, words, stopped } = forms[at]!;
  return words <= LONGEST_CREDIT && !stopped && isCredit(text) ? 'picture credit' : null;
};

/** A passage that ends with a credit in brackets, "(Photo by …)", "[Photo/Agencies]", or behind its last stop: "… street. NWP". */
export const captionWithCredit: Rule = (at, { forms }) => {
  const { text, words } = forms[at]!;
  if (words > LONGEST_CAPTION) return null;
  return creditInBrackets(text) || creditBehindStop(text) ? 'caption' : null;
};

function creditInBrackets(text: string): boolean {
  const end = text.trimEnd().replace(/\.$/, '');
  const close = end.at(-1);
  if (close !== ')' && close !== ']') return false;
  const open = end.lastIndexOf(close === ')' ? '(' : '[');
  const inside = wordsOf(end.slice(open + 1, -1).replaceAll('/', ' '), LONGEST_CREDIT + 1);
  if (open < 0 || inside.length > LONGEST_CREDIT) return false;
  return inside.some((word) => PICTURE_CUES.has(bare(word).toLowerCase().replace(/:$/, '')));
}

function creditBehindStop(text: string): boolean {
  const stop = Math.max(text.lastIndexOf('. '), text.lastIndexOf('| '));
  if (stop < 0) return false;
  const tail = text.slice(stop + 1).trim();
  return tail !== '' && !tail.endsWith('.') && (isCredit(tail) || isLabelled(tail));
}

/** "Photograph: Ann Ray/Agency": a label with a colon, then a few words. */
function isLabelled(text: string): boolean {
  const colon = text.indexOf(':');
  const label = text.slice(0, Math.max(0, colon)).trim().toLowerCase().split(' ');
  return (
    label.length <= 2 && CREDIT_LABELS.has(label[0]!) && wordsOf(text, LONGEST_CREDIT + 3).length <= LONGEST_CREDIT + 2
  );
}

/** Captions of a gallery, one behind the other in one passage: it says "Hide Caption" again and again. */
export const gallery: Rule = (at, { forms }) => {
  const { lower } = forms[at]!;
  const first = lower.indexOf('hide caption');
  return first >= 0 && lower.lastIndexOf('hide caption') > first ? 'caption' : null;
};

/** Tells who stands where in a picture: "Ann Ray (L) talks with Bo Orr". */
export const positionMarks: Rule = (at, { forms }) => {
  const { text, words } = forms[at]!;
  if (words > LONGEST_CAPTION || !text.includes('(')) return null;
  for (const found of text.matchAll(/\(([^()]{1,12})\)/g))
    if (POSITION_MARKS.has(folded(found[1] ?? ''))) return 'caption';
  return null;
};

/** The format says so (figcaption, alternative text). */
export const saidByFormat: Rule = (at, { forms }) => (forms[at]!.passage.ofPicture === true ? 'caption' : null);

/**
 * A passage beside a line that is only a credit: the one right above it without an empty line between, else the one below
 * when it has no stop.
 */
export const besideCredit: Rule = (at, context) => {
  const { forms } = context;
  const form = forms[at]!;
  if (form.words > LONGEST_CAPTION || at === 0) return null;
  const below = forms[at + 1];
  if (below !== undefined && !below.passage.afterGap && creditAlone(at + 1, context) !== null) return 'caption';
  const above = creditAlone(at - 1, context) !== null && !creditBelongsAbove(at - 1, forms);
  return above && !form.stopped ? 'caption' : null;
};

const creditBelongsAbove = (at: number, forms: readonly Form[]): boolean => at > 0 && !forms[at]!.passage.afterGap;
