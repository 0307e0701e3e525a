import { HEARSAY_MARKS, HELD_TO_BE } from '../../lexicon/hearsay.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { MAYBE } from '../../lexicon/modality.js';
import { HELD, POSSIBLE } from '../../lexicon/shades.js';
import { meet } from '../../text/meet.js';
import { isFormOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import { type Account, sharedTerms } from './accounts.js';
import { plannedIn } from './planned.js';

/** How an act is told as not sure: it may not be so ("may have struck"), or others say so ("reportedly struck"). */
type Hedge = 'hearsay' | 'possible';

/** Words between such a word and the act that it is said of. */
const WITHIN = 4;
/** Content words beside the act that two statements share at least: with a part of the act, and without. */
const WITH_PART = 1;
const WITHOUT = 2;

const MODALS = new Set(['could', 'may', 'might']);
const SEEMING = new Set('appear appeared appears look looked looks seem seemed seems'.split(' '));
/** "feared dead" */
const FATES = new Set(['dead', 'drowned', 'injured', 'killed', 'trapped']);
/** Verbs by which somebody holds a thing to be so and does not know it. */
const BELIEVING = new Set(['believe', 'fear', 'suspect', 'think']);
const BE = new Set(['are', 'be', 'been', 'is', 'was', 'were']);

/** How a word tells what is behind it, or null: "may" before "have", "likely", "said" between "is" and "to". */
function hedgeAt(words: readonly string[], i: number): Hedge | null {
  const [w, next, last] = [words[i]!, words[i + 1] ?? '', words[i - 1] ?? ''];
  // "may leave" is to come; "may have left" is done, if it is so.
  if (MODALS.has(w)) return next === 'have' || (next === 'be' && w !== 'could') ? 'possible' : null;
  if (next === 'to') {
    if (SEEMING.has(w) || HELD.has(w) || (w === 'likely' && words[i + 2] === 'have')) return 'possible';
    return HELD_TO_BE.has(w) && BE.has(last) ? 'hearsay' : null;
  }
  if (w === 'feared') return FATES.has(next) ? 'possible' : null;
  if (w === 'suspected') return null;
  if (POSSIBLE.has(w) || MAYBE.has(w)) return 'possible';
  return HEARSAY_MARKS.has(w) && w.endsWith('ly') ? 'hearsay' : null;
}

/** Where the act of a statement stands among its words, or -1. */
const actAt = ({ said: { words }, claim: { act } }: Account): number => words.findIndex((w) => isFormOf(w, act));

/** The act of a statement with the words shortly before it that tell it as possible: "may have struck"; null for any other. */
function possibleIn(account: Account): string | null {
  const { words } = account.said;
  const at = actAt(account);
  for (let i = Math.max(0, at - WITHIN); i < at; i++) {
    if (hedgeAt(words, i) === 'possible') return words.slice(i, at + 1).join(' ');
  }
  return null;
}

/** True for words that leave anything of a statement open, or tell it as to come: it is not told outright. */
const isOpen = (account: Account): boolean => {
  const { said, open, claim } = account;
  return (
    open ||
    plannedIn(account) !== null ||
    said.possible !== '' ||
    said.unknown !== '' ||
    (claim.verb !== null && BELIEVING.has(claim.verb)) ||
    said.words.some((w, i) => hedgeAt(said.words, i) !== null || w === 'according' || HEARSAY_MARKS.has(w))
  );
};

/** The first sentence of an article is its headline, which has no room for doubt. */
const isHeadline = ({ claim }: Account): boolean => claim.sentence === 0;

/** True for one act of the same ones, whatever else is told beside it. */
function isOneAct(a: Account, b: Account): boolean {
  if (a.act === '' || a.act !== b.act || LIGHT_WORDS.has(a.claim.act) || a.claim.negated || b.claim.negated)
    return false;
  return sharedTerms(a, b) >= (meet(a.actor, b.actor) || meet(a.patient, b.patient) ? WITH_PART : WITHOUT);
}

const CODE = 'certainty';

/**
 * "may have been caused by a spark", "was caused by a spark": told as possible here, outright and by the source itself there. What others are said
 * to say ("reportedly left") and what somebody says outright ("left, the police said") are both attribution: neither is surer than the other.
 */
export function otherCertainty(a: Account, b: Account): string | null {
  if (a.claim.article === b.claim.article || !isOneAct(a, b)) return null;
  const [x, y] = [possibleIn(a), possibleIn(b)];
  if ((x === null) === (y === null)) return null;
  const [sure, unsure] = x === null ? [a, b] : [b, a];
  if (isOpen(sure) || isHeadline(sure) || isHeadline(unsure)) return null;
  if (sure.claim.speaker !== null || sure.claim.voice !== 'own') return null;
  return both(CODE, (x ?? y)!, sure.said.words[actAt(sure)] ?? sure.claim.act);
}

/** True for a difference that is one of certainty. */
export const isCertainty = (difference: string): boolean => difference.startsWith(`${CODE}: `);

/** True where either article tells it, elsewhere among the statements, as sure or unsure as the other does. */
export function hedgesBoth(a: Account, b: Account, all: readonly Account[]): boolean {
  const like = (x: Account, y: Account): boolean =>
    all.some(
      (c) =>
        c !== x &&
        c.claim.article === x.claim.article &&
        isOneAct(c, y) &&
        (possibleIn(y) === null ? !isOpen(c) : possibleIn(c) !== null),
    );
  return like(a, b) || like(b, a);
}
