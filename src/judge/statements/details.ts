import { sortsOf } from '../../lexicon/sorts.js';
import { meet } from '../../text/meet.js';
import { both } from '../reason.js';
import { type Account, printed, sharedTerms } from './accounts.js';
import { PARTIAL } from './partial.js';
import { isMark, type Word } from './row.js';
import { otherSpot } from './spots.js';

type Detail = (a: Account, b: Account) => string | null;

/** Content words that two statements share at least before a detail of them is compared. */
const SHARED = 2;

/** "a minimal chance of survivors", "the chances of survivors are slim": one chance, graded with two words. */
const chance: Detail = (a, b) => {
  const [x, y] = [a.graded.chance(), b.graded.chance()];
  if (x === null || y === null || sharedTerms(a, b) < SHARED) return null;
  return x.printed.split(' ')[0] === y.printed.split(' ')[0] ? null : both('degree', x.printed, y.printed);
};

/** "the bridge was damaged", "the bridge was washed away": harmed in part here, in whole there. */
const extent: Detail = (a, b) => {
  const [x, y] = [a.graded.extent(), b.graded.extent()];
  if (x === null || y === null || x.extent === y.extent || a.claim.negated || b.claim.negated) return null;
  const shared = a.terms.filter((t) => t !== '=damage' && b.terms.includes(t));
  const parts = meet([...a.actor, ...a.patient], shared) || meet([...b.actor, ...b.patient], shared);
  return parts && shared.length >= SHARED ? both('degree', x.printed, y.printed) : null;
};

/** Words behind a verb within which its object stands, and letters by which the verb is known in its forms. */
const OBJECT_WITHIN = 4;
const STEM = 4;

const isOfBody = ({ noun }: Word): boolean => sortsOf(noun).some(({ sort }) => sort === 'body');

/** The words of the object behind the act, as far as no mark or preposition ends them. */
function objectIn({ row, claim: { act } }: Account): readonly Word[] {
  const at = row.findIndex((w) => w.lower.startsWith(act.slice(0, STEM)));
  const behind = at < 0 ? [] : row.slice(at + 1, at + 1 + OBJECT_WITHIN);
  const end = behind.findIndex((w) => isMark(w) || ENDS.has(w.lower));
  return end < 0 ? behind : behind.slice(0, end);
}

const ENDS = new Set(
  'after and as at by for from in into of off on onto out over through to toward towards until when while with'.split(
    ' ',
  ),
);
const PERSONS = new Set('boy child girl her him man them woman'.split(' '));

const words = (row: readonly Word[]): string => row.map((w) => w.lower).join(' ');

/** "pulled the man's arm", "pulled him": a part of somebody here, all of them there. */
const part: Detail = (a, b) => {
  if (a.act === '' || a.claim.act !== b.claim.act || a.claim.negated || b.claim.negated) return null;
  const [x, y] = [objectIn(a), objectIn(b)];
  const [limb, whole] = x.some(isOfBody) ? [x, y] : [y, x];
  const all = whole.length > 0 && !whole.some(isOfBody) && PERSONS.has(whole[whole.length - 1]!.noun);
  if (!limb.some(isOfBody) || !all) return null;
  return both('object', `${printed(a.claim, a.claim.act)} ${words(x)}`, `${printed(b.claim, b.claim.act)} ${words(y)}`);
};

/** Differences in a detail between two accounts of one thing. */
export const DETAILS: readonly Detail[] = [chance, extent, part, otherSpot, ...PARTIAL];
