import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { degreeOf } from '../../lexicon/shades.js';
import { meet } from '../../text/meet.js';
import { isFormOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import { type Account, isNoun, printed, sharedTerms } from './accounts.js';
import { otherCertainty } from './hedged.js';
import { otherSort } from './sorts.js';

type Shade = (a: Account, b: Account) => string | null;

/** Content words that two statements share at least before a shade between them is told. */
const SHARED = 2;

/** …or so many, whatever else is said beside them. */
const SURELY = 3;
/** Share of the words of what is not known that the other statement has, too. */
const MOST = 0.6;

/** Words by which a statement says, in whatever way, that something is not known. */
const NOT_KNOWN = new Set(['clear', 'know', 'knew', 'known', 'unclear', 'unknown', 'unsure']);

/** "it is unclear whether he lived in the town", "he lived in the town": the act asked about is told there. */
const isAnswered = (asked: Account, other: Account): boolean => {
  if (other.open || other.said.words.some((w) => NOT_KNOWN.has(w))) return false;
  const { words, unknown } = asked.said;
  const behind = words.slice(words.indexOf(unknown.split(' ')[0]!) + unknown.split(' ').length);
  return behind.some((w) => !LIGHT_WORDS.has(other.claim.act) && isFormOf(w, other.claim.act));
};

/** Not known here and told there, where the two share most of what is asked. */
const certainty: Shade = (a, b) => {
  const [x, y] = [a.said.unknown, b.said.unknown];
  const shared = sharedTerms(a, b);
  const asked = (x === '' ? b : a).terms.length;
  // "no motive was known": it is not told there either.
  if (
    (x === '') === (y === '') ||
    (x === '' ? a : b).claim.negated ||
    !(x === '' ? isAnswered(b, a) : isAnswered(a, b)) ||
    shared < SHARED ||
    shared < Math.min(SURELY, asked * MOST)
  )
    return null;
  return both('certainty', x || 'told', y || 'told');
};

/** "her mother and two sisters", "her two sisters and her brother": who of a family. */
const kin: Shade = (a, b) => {
  const [x, y] = [a.said.kin, b.said.kin];
  if (x.length < 2 || y.length < 2 || x.join() === y.join() || !meet(x, y)) return null;
  return both('members', x.join(', '), y.join(', '));
};

/** The word before the act that tells it done in part or not quite, with the act as printed: "nearly drowned". */
function degreeIn({ said: { words }, claim: { act } }: Account): { degree: string; printed: string } | null {
  const at = words.findIndex((w) => isFormOf(w, act));
  const degree = degreeOf(words[at - 1] ?? '');
  return degree === null ? null : { degree, printed: `${words[at - 1]} ${words[at]}` };
}

/** "was destroyed", "was partly destroyed": one act on the same, done here and there in part or not quite. */
const degree: Shade = (a, b) => {
  if (a.act === '' || a.claim.act !== b.claim.act || a.claim.negated || b.claim.negated || a.open || b.open)
    return null;
  const [x, y] = [degreeIn(a), degreeIn(b)];
  // "the collapse" tells nothing of how much collapsed.
  if ([a, b].some((c) => isNoun(c))) return null;
  // A light verb is shared by chance; another verb says by itself that both are on one thing.
  if (x?.degree === y?.degree || (sharedTerms(a, b) === 0 && LIGHT_WORDS.has(a.claim.act))) return null;
  const told = ({ claim }: Account): string => printed(claim, claim.act);
  return both('degree', x?.printed ?? told(a), y?.printed ?? told(b));
};

/** Differences in shade between two accounts of one thing. */
export const SHADES: readonly Shade[] = [certainty, otherCertainty, degree, kin, otherSort];
