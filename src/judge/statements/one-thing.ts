import { DENIALS, MAYBE } from '../../lexicon/modality.js';
import { areOneThing, type Told } from '../../text/one-act.js';
import { isFormOf } from '../../text/verb-forms.js';
import type { Account } from './accounts.js';
import { plannedIn } from './planned.js';

/** "could be heard": it was. */
const PERCEIVED = new Set(['feel', 'find', 'hear', 'see']);
const UNSURE = new Set([...MAYBE, 'allegedly', 'if', 'whether']);
/** Letters from which on a word is known in its forms. */
const STEM = 4;

/** True for what is told as possible, planned, asked, or not known. */
const isUnsure = (account: Account): boolean => {
  const { said, open, claim } = account;
  if (open && !PERCEIVED.has(claim.act)) return true;
  return (
    said.possible !== '' || said.unknown !== '' || said.words.some((w) => UNSURE.has(w)) || plannedIn(account) !== null
  );
};

const denies = ({ said, claim }: Account): boolean =>
  claim.negated || said.words.some((w) => DENIALS.has(w) || w.endsWith("n't"));

/** True for a word of a name, in whatever form: "the Associated Press" associates nobody. */
const isNamed = (term: string, { names }: Account): boolean =>
  names().has(term) || (term.length > STEM && [...names()].some((name) => isFormOf(name, term)));

const told = ({ act, claim, terms }: Account): Told => ({ act, lemma: claim.act, terms });

/** "Nobody was hurt" and "no one had been hurt" need no other word. */
const denyOneAct = (a: Account, b: Account): boolean =>
  a.act !== '' && a.act === b.act && a.claim.negated && b.claim.negated;

/**
 * Why two statements that nothing opposes do not tell the same either, or null where they do: the one denies, or is not sure, or what they share is
 * no act of one thing ("drove through Ellery", "the Ellery police"; "heavy rain fell", "the heavy machine").
 */
export function otherThings(a: Account, b: Account): string | null {
  if (denies(a) !== denies(b)) return 'negation';
  if (isUnsure(a) !== isUnsure(b)) return 'certainty';
  if (denyOneAct(a, b)) return null;
  const isOne = areOneThing(told(a), told(b), (term) => isNamed(term, a) || isNamed(term, b));
  return isOne ? null : 'few words shared';
}
