import { both } from '../reason.js';
import { type Account, sharedTerms } from './accounts.js';
import type { Filled } from './filled.js';

type Rule = (a: Account, b: Account) => string | null;

/** Content words that two statements share at least before their slots are compared. */
const SHARED = 2;

/** True for "447" and "KR447": the letters before the number may be left out. */
const isOneCode = (x: string, y: string): boolean =>
  x === y || ((/^\p{N}/u.test(x) || /^\p{N}/u.test(y)) && (x.endsWith(y) || y.endsWith(x)));

/** The first slot that both fill once, each otherwise; null for none. */
function differ(a: readonly Filled[], b: readonly Filled[]): readonly [Filled, Filled] | null {
  for (const x of a) {
    const [own, other] = [a.filter((f) => f.slot === x.slot), b.filter((f) => f.slot === x.slot)];
    if (own.length === 1 && other.length === 1 && !isOneCode(other[0]!.family, x.family)) return [x, other[0]!];
  }
  return null;
}

const rule =
  (code: (filled: Filled) => string, kind: keyof Account['filled']): Rule =>
  (a, b) => {
    if (a.claim.negated !== b.claim.negated || sharedTerms(a, b) + (a.act !== '' && a.act === b.act ? 1 : 0) < SHARED)
      return null;
    const found = differ(a.filled[kind](), b.filled[kind]());
    return found && both(code(found[0]), found[0].printed, found[1].printed);
  };

/** Values of which a thing has one: its colour, its number. Two exclude each other. */
export const SINGLE: readonly Rule[] = [rule(() => 'colour', 'colours'), rule(({ slot }) => slot, 'codes')];

const otherNoun = rule(({ slot }) => slot.split(' ')[0]!, 'nouns');

/** "by his brother", "by his cousin": one slot of one act, filled with two nouns of one sort. Both may hold. */
export const otherSort: Rule = (a, b) => (a.act !== '' && a.act === b.act ? otherNoun(a, b) : null);
