import { harmOf, scaleOf } from '../../lexicon/shades.js';
import { meet } from '../../text/meet.js';
import { both } from '../reason.js';
import { type Account, sharedTerms } from './accounts.js';
import { isMark, type Word } from './row.js';

/** A harm with how great it is told to be: "serious head injuries". */
interface Scaled {
  readonly harm: string;
  readonly scale: string;
  readonly printed: string;
}

/** Words between the one that grades and the harm: "serious head and leg injuries". */
const WITHIN = 3;
/** Content words that two statements share at least. */
const SHARED = 2;
/** Words that tell of some of many: others may have fared otherwise. */
const SOME = new Set('another few many more most one or other others several some'.split(' '));
/** Words by which the grade is denied, or is one of a range. */
const NOT = new Set(['no', 'non', 'not', 'to', 'without']);

/** The only harm that a row grades, or null: several are told of several. */
function scaledIn(row: readonly Word[]): Scaled | null {
  const found = row.flatMap(({ lower }, i): Scaled[] => {
    const scale = scaleOf(lower);
    if (scale === null || NOT.has(row[i - 1]?.lower ?? '')) return [];
    for (let k = i + 1; k <= i + 1 + WITHIN && k < row.length && !isMark(row[k]); k++) {
      const harm = harmOf(row[k]!.lower);
      const words = row.slice(i, k + 1).map((w) => w.lower);
      if (harm !== null) return [{ harm, scale, printed: words.join(' ') }];
    }
    return [];
  });
  return found.length === 1 ? found[0]! : null;
}

const tellsSome = ({ said: { words } }: Account): boolean => words.some((w) => SOME.has(w));

/** "four of them had minor injuries", "four had serious injuries": one harm of the same ones, small here and great there. */
export function otherScale(a: Account, b: Account): string | null {
  if (a.claim.negated || b.claim.negated || sharedTerms(a, b) < SHARED) return null;
  const [x, y] = [scaledIn(a.row), scaledIn(b.row)];
  if (x === null || y === null || x.harm !== y.harm || x.scale === y.scale || tellsSome(a) !== tellsSome(b))
    return null;
  const told = a.patient.length > 0 && b.patient.length > 0;
  if (told && !meet(a.patient, b.patient) && !meet(a.actor, b.actor)) return null;
  return both('degree', x.printed, y.printed);
}
