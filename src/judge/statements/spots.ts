import { PHRASE_ENDS } from '../../lexicon/function-words.js';
import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { type Spot, spotOf } from '../../lexicon/spots.js';
import { meet } from '../../text/meet.js';
import { isFormOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import { type Account, sharedTerms } from './accounts.js';
import { isMark, type Word } from './row.js';

/** A spot with the words that tell it: "in the parking lot". */
interface Told extends Spot {
  readonly printed: string;
}

const IN = new Set(['at', 'in', 'inside', 'on']);
/** Words behind the preposition within which the place stands. */
const WITHIN = 4;
/** Words behind an act within which it is told where it took place. */
const BEHIND = 12;
/** Content words that two statements share at least, the act aside. */
const SHARED = 1;

/** Who does this, in whatever form, is in the air. */
const HANGING = 'parachut';

/** Index behind the noun phrase that begins at a word: the next mark or small word that ends it. */
function phraseEnd(row: readonly Word[], from: number): number {
  let i = from;
  while (i < row.length && i - from < WITHIN && !isMark(row[i]) && !(i > from && PHRASE_ENDS.has(row[i]!.lower))) i++;
  return i;
}

/** The spots that a row tells by a preposition and a noun: "in the parking lot", "on the ground". */
function spotsIn(row: readonly Word[]): Told[] {
  return row.flatMap((w, i) => {
    // "shot as he parachuted down"
    if (w.lower.startsWith(HANGING)) return [{ ...spotOf('air')!, printed: w.lower }];
    if (!IN.has(w.lower) || isMark(row[i + 1])) return [];
    const end = phraseEnd(row, i + 1);
    const [last, before] = [row[end - 1]!, row[end - 2]];
    if (end - 1 <= i) return [];
    const spot = spotOf(`${before?.noun ?? ''} ${last.noun}`) ?? spotOf(last.noun);
    // "on the house", "at the car" tell no place; plurals are several.
    if (spot === null || last.lower !== last.noun) return [];
    const printed = row.slice(i, end).map((p) => p.lower);
    return [{ ...spot, printed: printed.join(' ') }];
  });
}

/** The words behind the act of a statement, where it is told where it took place. */
function behindAct({ row, claim: { act } }: Account): readonly Word[] {
  const at = row.findIndex((w) => isFormOf(w.lower, act));
  return at < 0 ? [] : row.slice(at + 1, at + 1 + BEHIND);
}

/** "was arrested at his home", "was arrested at the airport": one act on the same, in two spots of which one alone can hold. */
export function otherSpot(a: Account, b: Account): string | null {
  if (a.act === '' || a.act !== b.act || LIGHT_WORDS.has(a.claim.act) || a.claim.negated || b.claim.negated)
    return null;
  if (a.open || b.open || sharedTerms(a, b) < SHARED || !(meet(a.patient, b.patient) || meet(a.actor, b.actor)))
    return null;
  const [x, y] = [spotsIn(behindAct(a)), spotsIn(behindAct(b))];
  if (x.length !== 1 || y.length !== 1) return null;
  const [own, other] = [x[0]!, y[0]!];
  return own.group === other.group && own.family !== other.family ? both('where', own.printed, other.printed) : null;
}
