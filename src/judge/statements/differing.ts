import { eventNounClass } from '../../lexicon/events.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { isHarm, isHostile, otherOutcome, undoes, VAGUE_ACTORS } from '../../lexicon/oppositions.js';
import { DENIAL_VERBS, DISPUTE_VERBS } from '../../lexicon/reporting-verbs.js';
import { hasCapital } from '../../text/capitals.js';
import { meet } from '../../text/meet.js';
import { isFormOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import { notSo, side, yet } from './absence.js';
import { type Account, apart, isNoun, printed, sharedTerms } from './accounts.js';
import { otherBodies } from './bodies.js';
import { DETAILS } from './details.js';
import { isNotUntil } from './not-until.js';
import { planned } from './planned.js';
import { SHADES } from './shades.js';
import { otherWording } from './worded.js';

/** Content words that two statements share at least before a difference between them is told. */
const SHARED = 2;

type Difference = (a: Account, b: Account) => string | null;

const told = (account: Account): string =>
  `${account.claim.negated ? 'not ' : ''}${printed(account.claim, account.claim.act)}`;

const parts = (a: Account, b: Account): boolean => meet(a.actor, b.actor) || meet(a.patient, b.patient);

/** "found footage", "found no footage", where it is not sure that both are about the same. A light verb is shared by chance, and a noun ("in charge") is no act. */
const negation: Difference = (a, b) =>
  a.act !== '' &&
  a.claim.act === b.claim.act &&
  !LIGHT_WORDS.has(a.claim.act) &&
  a.claim.negated !== b.claim.negated &&
  !a.open &&
  !b.open &&
  !a.undone() &&
  !b.undone() &&
  ![a, b].some((c) => isNoun(c) || isNotUntil(c.claim)) &&
  (parts(a, b) ? sharedTerms(a, b) > 0 : sharedTerms(a, b) >= SHARED)
    ? both('negation', told(a), told(b))
    : null;

/** Words right before a bare form by which it is a verb that somebody does: "they search", "stop guests and search bags". */
const DOING = new Set(['and', 'did', 'do', 'does', 'i', 'or', 'they', 'we', 'who', 'you']);
/** Words shortly before it that deny it or only aim at it: "declined to comment". */
const NO_ACT = new Set([
  'decline',
  'declined',
  'denied',
  'failed',
  'never',
  'no',
  'not',
  'refused',
  'to',
  'unable',
  'without',
]);
/** Words before the verb that are looked at. */
const BEFORE_ACT = 3;

/** True where a verb is told, in the words of a statement, as done. */
const isDone = ({ said: { words } }: Account, verb: string): boolean =>
  words.some(
    (w, i) =>
      w === verb &&
      DOING.has(words[i - 1] ?? '') &&
      !words.slice(Math.max(0, i - BEFORE_ACT), i).some((b) => NO_ACT.has(b) || b.endsWith("n't")),
  );

/** "was not searching bags", "they do stop guests and search bags": what is denied here stands among the verbs there. */
const deniedAct: Difference = (a, b) => {
  if (a.claim.negated === b.claim.negated || a.open || b.open || a.claim.act === b.claim.act) return null;
  if (a.undone() || b.undone() || isNotUntil(a.claim) || isNotUntil(b.claim)) return null;
  const [no, yes] = a.claim.negated ? [a, b] : [b, a];
  const { act: verb } = no.claim;
  const telling = verb.length > 2 && !LIGHT_WORDS.has(verb) && no.act !== '';
  return telling && isDone(yes, verb) && sharedTerms(yes, no) > 0 ? both('negation', told(no), verb) : null;
};

/** Who did it, told otherwise. Common nouns name one being in many ways ("authorities", "officials"): who did harm alone is told apart by them. */
const actor: Difference = (a, b) => {
  if (a.act === '' || a.act !== b.act || sharedTerms(a, b) < SHARED) return null;
  return harms(a, b)
    ? both('actor', printed(a.claim, a.claim.actor), printed(b.claim, b.claim.actor))
    : otherBodies(a, b);
};

/** True for "authorities", "federal officials": a noun that tells nobody apart. */
const isVague = (slot: readonly string[]): boolean => slot.some((w) => VAGUE_ACTORS.has(w));

/** "Ellery shooting", "the Ellery massacre": what stands right before a noun of the act says where or when it was, and not who did it. */
const isNamedAfter = ({ row, actor, claim: { act } }: Account): boolean =>
  row.some(({ lower, text }, i) => {
    const before = row[i - 1];
    if (before === undefined || !isFormOf(lower, act) || !actor.includes(before.noun)) return false;
    return (
      lower.endsWith('ing') ||
      (lower === act && eventNounClass(act) !== null && hasCapital(before.text) && !hasCapital(text))
    );
  });

/** True for a noun that tells who it was; a name may be another name of the same ("Northland", its capital). */
const isNamedByNoun = (account: Account): boolean =>
  !isNamedAfter(account) && !isVague(account.actor) && account.actor.some((w) => !account.names().has(w));

/** "youths threw stones", "officers threw stones": who did what is hostile, told with two nouns; a fire or a crash is nobody. */
const harms = (a: Account, b: Account): boolean =>
  isHarm(a.act) &&
  ![...a.actor, ...b.actor].some((w) => w.startsWith('=')) &&
  apart(a, b, 'actor') &&
  [a, b].every(isNamedByNoun) &&
  a.claim.speaker !== b.claim.speaker;

/** Those whom an act changes: whom it is done to, else who does it ("the bridge reopened"). */
const changed = ({ actor, patient }: Account): readonly string[] => (patient.length > 0 ? patient : actor);

/** "closed the bridge", "the bridge reopened": done here, undone there. */
const isUndone = (a: Account, b: Account): boolean =>
  undoes(a.claim.act, b.claim.act) && !a.open && !b.open && meet(changed(a), changed(b));

/** "jumped ashore", "were rescued": two outcomes of one sort told of the same people. */
const act: Difference = (a, b) =>
  ((otherOutcome(a.act, b.act) && parts(a, b)) || isUndone(a, b)) &&
  a.claim.negated === b.claim.negated &&
  sharedTerms(a, b) > 0
    ? both('act', told(a), told(b))
    : null;

/** Two speakers of one article on one act, of whom one disputes: "insisted", "denied". */
const account: Difference = (a, b) => {
  const two = a.claim.speaker !== null && b.claim.speaker !== null && a.claim.speaker !== b.claim.speaker;
  const disputed = DISPUTE_VERBS.has(a.claim.verb ?? '') || DISPUTE_VERBS.has(b.claim.verb ?? '');
  if (
    !two ||
    !disputed ||
    a.claim.article !== b.claim.article ||
    a.act === '' ||
    a.act !== b.act ||
    !meet(a.patient, b.patient)
  )
    return null;
  return both('account', `${a.claim.speaker} ${a.claim.verb ?? 'say'}`, `${b.claim.speaker} ${b.claim.verb ?? 'say'}`);
};

/** "A shelled B", "B attacked A": two sides on who did something hostile to whom, which both may have done. */
const sides: Difference = (a, b) => {
  const two = a.claim.speaker !== null && b.claim.speaker !== null && a.claim.speaker !== b.claim.speaker;
  const hostile = a.act !== b.act && isHostile(a.act) && isHostile(b.act) && !a.claim.negated && !b.claim.negated;
  if (!two || !hostile || !apart(a, b, 'patient') || meet(a.actor, b.actor)) return null;
  if (!meet(a.actor, b.patient) && !meet(b.actor, a.patient)) return null;
  return both('actor', printed(a.claim, a.claim.actor), printed(b.claim, b.claim.actor));
};

/** Somebody denies what another tells in part in the same words: "denied that it planned to sell the brand", "talks about a sale of the brand". */
const denied: Difference = (a, b) => {
  const [no, yes] = DENIAL_VERBS.has(a.claim.verb ?? '') ? [a, b] : [b, a];
  const denies = DENIAL_VERBS.has(no.claim.verb ?? '') && no.claim.negated && !yes.claim.negated;
  if (!denies || no.act === yes.act || no.claim.speaker === yes.claim.speaker || sharedTerms(a, b) < SHARED)
    return null;
  return both('negation', told(a), told(b));
};

const DIFFERENCES: readonly Difference[] = [
  otherWording,
  negation,
  deniedAct,
  actor,
  act,
  account,
  sides,
  denied,
  notSo,
  yet,
  planned,
  side,
  ...SHADES,
  ...DETAILS,
];

/** How two accounts of one thing differ, as `code: words`; empty when they tell the same. */
export const differences = (a: Account, b: Account): string[] =>
  DIFFERENCES.map((difference) => difference(a, b)).filter((reason) => reason !== null);
