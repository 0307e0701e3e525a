import { CAPTION_OPENERS } from '../../lexicon/picture-credits.js';
import { bare, isAllCapitals, isCapitalised, wordsOf } from '../passage-form.js';
import type { Form, Rule } from './context.js';
import { LONGEST_CAPTION, sourceLength } from './pictures.js';

/** Words of a name that a caption may begin with: "Daily Photos", "Ann Ray / Agency". */
const LONGEST_NAME = 3;
/** Words a caption has behind its credit, at least. */
const SHORTEST_CAPTION = 3;

/** A line without a stop that begins with a credit: "Port Images The tower after the storm". */
export const creditBefore: Rule = (at, { forms, credits }) => {
  const form = forms[at]!;
  if (at > 0 && form.passage.kind === null && form.words <= LONGEST_CAPTION && slashedCredit(wordsOf(form.text, 10)))
    return 'caption';
  if (at === 0 || !mayBeCaption(form)) return null;
  const words = wordsOf(form.text, 40);
  if (knownCredit(words) || unknownCredit(words) !== null || isDomain(words)) return 'caption';
  const names = [1, 2, 3].map((length) => foldedName(words, length));
  return names.some((name, i) => credits.has(name) && isCapitalOrFigure(words[i + 1] ?? '')) ? 'caption' : null;
};

/**
 * Names that no list knows and that lines of the article begin with as captions do: what is a credit in one line is a credit
 * in all.
 */
export function creditNames(forms: readonly Form[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const form of forms.slice(1)) {
    const words = mayBeCaption(form) ? wordsOf(form.text, 40) : [];
    const length = unknownCredit(words);
    // One word may be a common noun; a name of two or more, or in capitals, is safe to look for elsewhere.
    if (length !== null && (length > 1 || isAllCapitals(words[0]!))) names.add(foldedName(words, length));
  }
  return names;
}

const mayBeCaption = ({ stopped, passage, words }: Form): boolean =>
  !stopped && passage.kind === null && words <= LONGEST_CAPTION;

const foldedName = (words: readonly string[], length: number): string => words.slice(0, length).join(' ').toLowerCase();

const isCapitalOrFigure = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** Begins with a known source and goes on with a capital or a figure. "Agency:Other Agency" is one word more or less. */
function knownCredit(words: readonly string[]): boolean {
  const folds = words
    .slice(0, LONGEST_NAME + 1)
    .flatMap((word) => word.split(/[:/]/, LONGEST_NAME))
    .map((word) => bare(word).toLowerCase());
  const known = sourceLength(folds, 0);
  if (known === 0 || words.length < known + SHORTEST_CAPTION) return false;
  const joined = words[0]!.includes(':') || words[0]!.includes('/');
  return (
    isCapitalOrFigure(words[joined ? known - 1 : known] ?? '') || (joined && isCapitalOrFigure(words[known] ?? ''))
  );
}

/** "Ann D. Ray/Port Images. The tower …": a name and behind a slash a known source, with a stop: a credit, whatever stop ends the passage. */
function slashedCredit(words: readonly string[]): boolean {
  const at = words.slice(0, LONGEST_NAME + 1).findIndex((word) => word.includes('/'));
  if (at < 1 || !words.slice(0, at + 1).every(isCapitalised)) return false;
  const [, first = ''] = words[at]!.split('/', 2);
  const behind = [first, ...words.slice(at + 1)];
  const length = sourceLength(
    behind.slice(0, LONGEST_NAME).map((word) => bare(word).toLowerCase()),
    0,
  );
  return length > 0 && /[.:]$/.test(behind[length - 1]!);
}

/** Number of words of an unknown name before a caption's first word ("Some Agency A man prays …"), or null. */
function unknownCredit(words: readonly string[]): number | null {
  for (let length = 1; length <= LONGEST_NAME; length++) {
    const opener = words[length];
    if (opener === undefined || !isCapitalised(opener) || !CAPTION_OPENERS.has(bare(opener).toLowerCase())) continue;
    const rest = words.slice(length + 1);
    if (words.slice(0, length).every(isNamePart) && rest.length >= SHORTEST_CAPTION && isSentenceCase(rest))
      return length;
  }
  return null;
}

/** "pictures.example The square after the storm": a site's address, then a capital. */
const isDomain = (words: readonly string[]): boolean =>
  /^[a-z0-9-]{3,40}\.(?:co\.[a-z]{2}|[a-z]{2,8})$/.test(words[0] ?? '') &&
  isCapitalised(words[1] ?? '') &&
  words.length > SHORTEST_CAPTION;

function isNamePart(word: string): boolean {
  if (word === '/') return true;
  if (/[.,;:!?"')]$/.test(word) || CAPTION_OPENERS.has(bare(word).toLowerCase())) return false;
  return isCapitalised(word) || /^[a-z]+$/.test(word) || /^\d+$/.test(word);
}

/** Most words begin with a small letter: a sentence, not a heading in title case. */
const isSentenceCase = (words: readonly string[]): boolean =>
  words.filter((word) => /^\p{Ll}/u.test(bare(word))).length * 2 > words.length;
