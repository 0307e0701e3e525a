import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { isFormOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import type { Account } from './accounts.js';
import { apart, otherWords, SMALL } from './reworded.js';
import { rowOf, type Word } from './row.js';
import { stem } from './said.js';
import { isSpelling } from './spellings.js';

/** Words in a row that two quotations share where they are pieces of one utterance. */
const IN_A_ROW = 4;

/** True for two articles' words of one person or body. */
const isOneVoice = (a: Account, b: Account): boolean =>
  a.claim.article !== b.claim.article && (a.voice() ?? '') === b.voice();

/** The words of a quotation that tell something, without their endings. */
const telling = (words: readonly Word[]): string[] => [
  ...new Set(
    words
      .map((w) => w.lower)
      .filter((w) => w.length > 2 && !LIGHT_WORDS.has(w))
      .map(stem),
  ),
];

const holds = (all: readonly string[], word: string): boolean => all.some((w) => w === word || isSpelling(w, word));

/** True where a stretch of one quotation stands in the other. */
const overlap = (a: readonly Word[], b: readonly Word[]): boolean => {
  const row = (words: readonly Word[]): string => ` ${words.map((w) => w.lower).join(' ')} `;
  const other = row(b);
  return a.some((_, i) => i + IN_A_ROW <= a.length && other.includes(row(a.slice(i, i + IN_A_ROW))));
};

const quotation = (words: readonly Word[]): string => `“${words.map((w) => w.text).join(' ')}”`;

/** Telling words of a quotation that is a phrase, not a speech. */
const PHRASE = 5;

const isTelling = (w: Word | undefined): boolean =>
  w !== undefined && w.text === w.lower && w.lower.length > 2 && !LIGHT_WORDS.has(w.lower) && !SMALL.has(w.lower);

/** "an act of faith", "an exercise in faith" */
const TIES = new Set(['in', 'of']);

/** Letters that the name of a thing has at least. */
const NOUN = 3;

const isAct = ({ lower }: Word, ...accounts: readonly Account[]): boolean =>
  accounts.some(({ claim: { act } }) => act !== '' && isFormOf(lower, act));

/** The one word with which a quotation ends behind `at`, or null. */
function lastBehind(words: readonly Word[], at: number): Word | null {
  const rest = words.slice(at + 1).filter((w) => isTelling(w));
  return rest.length === 1 ? rest[0]! : null;
}

/** True for two words, each told of the same by one of two quotations. */
const areTwo = (x: Word | null | undefined, y: Word | null | undefined): boolean =>
  x != null &&
  y != null &&
  isTelling(x) &&
  isTelling(y) &&
  stem(x.lower) !== stem(y.lower) &&
  !isSpelling(x.lower, y.lower);

/**
 * "a sad day", "a bitter day"; "hopes were dimming", "hopes are fading": two quotations, one of them short, that tell one thing, which both name,
 * with one word each, right before its name or, of two short ones, at the end. The act of the two is no thing.
 */
function isOneThingToldTwice(a: Account, b: Account): boolean {
  const [x, y] = [apart(a.quoted()), apart(b.quoted())];
  const short = [x, y].filter((words) => telling(words).length <= PHRASE).length;
  if (short === 0) return false;
  return x.some((thing, i) => {
    if (thing.text !== thing.lower || thing.lower.length < NOUN || SMALL.has(thing.lower) || isAct(thing, a, b))
      return false;
    const j = y.findIndex((w) => w.lower === thing.lower);
    if (j < 0) return false;
    const joint = isTelling(x[i - 1]) && x[i - 1]!.lower === y[j - 1]?.lower;
    const tied = TIES.has(x[i - 1]?.lower ?? '') && TIES.has(y[j - 1]?.lower ?? '');
    const before = areTwo(x[i - 1], y[j - 1]) || ((joint || tied) && areTwo(x[i - 2], y[j - 2]));
    return before || (short === 2 && areTwo(lastBehind(x, i), lastBehind(y, j)));
  });
}

/** The telling words of a statement and of what stands right before and behind it: a quotation may be cut where the other goes on. */
const wordsAround = ({ row, claim: { evidence } }: Account): string[] =>
  telling(apart([...rowOf(evidence.prefix), ...row, ...rowOf(evidence.suffix)]));

/** True where the quoted words that tell something differ, and neither source has them in its own words or quotes another piece of them. */
function isWordedOtherwise(a: Account, b: Account): boolean {
  const [x, y] = [telling(apart(a.quoted())), telling(apart(b.quoted()))];
  const [all, other] = [wordsAround(a), wordsAround(b)];
  return !x.every((w) => holds(other, w)) && !y.every((w) => holds(all, w)) && !overlap(a.quoted(), b.quoted());
}

/** One person quoted by two articles in other words: one utterance with other words in it, or one thing told with two words. Null where they do not differ. */
export function otherWording(a: Account, b: Account): string | null {
  if (a.quoted().length === 0 || b.quoted().length === 0) return null;
  const isThing = isOneVoice(a, b) && isOneThingToldTwice(a, b) && isWordedOtherwise(a, b);
  return otherWords(a, b) ?? (isThing ? both('wording', quotation(a.quoted()), quotation(b.quoted())) : null);
}

/** True for a difference that is one of quoted words. */
export const isWording = (difference: string): boolean => difference.startsWith('wording: ');

/** True where the article of the one has the other's quoted words as well: it quotes two things, and so does the other, or a piece of them. */
export function quotesBoth(a: Account, b: Account, all: readonly Account[]): boolean {
  const row = ({ quoted }: Account): string =>
    quoted()
      .map((w) => w.lower)
      .join(' ');
  const has = (x: Account, y: Account): boolean =>
    all.some((c) => c !== x && c.claim.article === x.claim.article && row(c) !== '' && row(c) === row(y));
  const tells = (x: Account, y: Account): boolean => {
    const told = all.flatMap((c) => (c.claim.article === x.claim.article ? telling(c.row) : []));
    return telling(y.quoted()).every((w) => holds(told, w));
  };
  return has(a, b) || has(b, a) || (otherWords(a, b) === null && (tells(a, b) || tells(b, a)));
}
