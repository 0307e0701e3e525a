import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { meet } from '../../text/meet.js';
import { both } from '../reason.js';
import { type Account, isStillToCome, printed, sharedTerms } from './accounts.js';
import { isNotUntil } from './not-until.js';
import { isMark, type Word } from './row.js';

type Rule = (a: Account, b: Account) => string | null;

/** Words that two statements share at least before what the one has and the other has not is told. */
const SHARED = 2;

/** True where the one tells, word for word, what the other denies, and perhaps more. */
const tellsAll = (yes: Account, no: Account): boolean =>
  !yes.open &&
  !no.open &&
  !yes.claim.negated &&
  no.terms.length >= SHARED &&
  no.terms.every((t) => yes.terms.includes(t) || LIGHT_WORDS.has(t));

const PAST: Readonly<Record<string, string>> = { be: 'was', have: 'had' };

/** "was in the building", "was not in the building"; "had a permit", "had no permit". */
export const notSo: Rule = (a, b) => {
  const [no, yes] = a.claim.negated ? [a, b] : [b, a];
  const state = no.claim.act === yes.claim.act && PAST[no.claim.act] !== undefined && no.claim.negated;
  const verb = state ? PAST[no.claim.act]! : '';
  return state && !isNotUntil(no.claim) && tellsAll(yes, no) ? both('negation', `${verb} not`, verb) : null;
};

/** Words behind "yet to" within which the act stands, and letters by which it is known in its forms. */
const ACT_WITHIN = 3;
const STEM = 4;

/** "has yet to be signed": the act itself is to come, not another ("what caused it they have yet to establish"). */
const isYet = ({ said: { words }, claim: { act, negated } }: Account): boolean => {
  const to = words.indexOf('to', words.indexOf('yet'));
  const behind = words.slice(to + 1, to + 1 + ACT_WITHIN);
  return isStillToCome(words, negated) && (negated || behind.some((w) => w.startsWith(act.slice(0, STEM))));
};

/** "has yet to be signed", "was signed": not done so far here, done there, by or to the same. */
export const yet: Rule = (a, b) => {
  if (isYet(a) === isYet(b) || a.act === '' || a.act !== b.act || sharedTerms(a, b) === 0) return null;
  const [no, yes] = isYet(a) ? [a, b] : [b, a];
  if (yes.open || yes.claim.negated || !(meet(a.actor, b.actor) || meet(a.patient, b.patient))) return null;
  return both('stage', `not yet ${printed(no.claim, no.claim.act)}`, printed(yes.claim, yes.claim.act));
};

const SIDES = new Set(['inside', 'outside']);
const JOINS = new Set(['a', 'an', 'her', 'his', 'its', 'of', 'the', 'their']);

/** The things that a statement puts something inside or outside of: "outside the bank" → bank: outside. */
function sidesIn(row: readonly Word[]): Map<string, string> {
  const found = new Map<string, string>();
  row.forEach(({ lower }, i) => {
    if (!SIDES.has(lower)) return;
    const thing = row.slice(i + 1).find((w) => !JOINS.has(w.lower));
    if (thing !== undefined && !isMark(thing)) found.set(thing.noun, lower);
  });
  return found;
}

/** "shot inside the bank", "shot outside the bank": one act, on the two sides of one thing. */
export const side: Rule = (a, b) => {
  if (a.act === '' || a.act !== b.act || a.claim.negated || b.claim.negated || sharedTerms(a, b) < SHARED) return null;
  const there = sidesIn(b.row);
  for (const [noun, own] of sidesIn(a.row)) {
    const other = there.get(noun);
    if (other !== undefined && other !== own) return both('where', `${own} the ${noun}`, `${other} the ${noun}`);
  }
  return null;
};
