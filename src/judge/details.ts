import { CHANCES, extentOf, GRADES } from '../lexicon/shades.js';
import { sortsOf } from '../lexicon/sorts.js';
import { meet } from '../text/meet.js';
import { type Account, printed, sharedTerms } from './accounts.js';
import { otherNames } from './named.js';
import { both } from './reason.js';
import { isMark, type Word } from './row.js';

type Detail = (a: Account, b: Account) => string | null;

/** Content words that two statements share at least before a detail of them is compared. */
const SHARED = 2;

/** Words between a chance and the word that grades it: "the chances of finding survivors alive are slim". */
const GRADED_WITHIN = 9;

/** "a slim chance", "chances … are fading": the chance with its grade, as printed; null where there is none, or two. */
function chanceIn(row: readonly Word[]): { noun: string; printed: string } | null {
  const at = row.findIndex((w) => CHANCES.has(w.noun));
  if (at < 0) return null;
  const graded = row.filter((w, i) => GRADES.has(w.lower) && Math.abs(i - at) <= GRADED_WITHIN);
  return graded.length === 1 ? { noun: row[at]!.noun, printed: `${graded[0]!.lower} ${row[at]!.lower}` } : null;
}

/** "a minimal chance of survivors", "the chances of survivors are slim": one chance, graded with two words. */
const chance: Detail = (a, b) => {
  const [x, y] = [chanceIn(a.row), chanceIn(b.row)];
  if (x === null || y === null || sharedTerms(a, b) < SHARED) return null;
  return x.printed.split(' ')[0] === y.printed.split(' ')[0] ? null : both('degree', x.printed, y.printed);
};

/** The word by which a statement tells a thing harmed in whole or in part; null for neither, and for both. */
function extentIn(row: readonly Word[]): { extent: string; printed: string } | null {
  const told = row.flatMap(({ lower }, i) =>
    [lower, `${lower} ${row[i + 1]?.lower ?? ''}`].flatMap((printed) => {
      const extent = extentOf(printed);
      return extent === null ? [] : [{ extent, printed }];
    }),
  );
  return told.length > 0 && told.every((t) => t.extent === told[0]!.extent) ? told[0]! : null;
}

/** "the bridge was damaged", "the bridge was washed away": harmed in part here, in whole there. */
const extent: Detail = (a, b) => {
  const [x, y] = [extentIn(a.row), extentIn(b.row)];
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
export const DETAILS: readonly Detail[] = [chance, extent, part, otherNames];
