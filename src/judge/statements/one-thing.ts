import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import type { Account } from './accounts.js';

/** "did not leave", "were ordered to leave": they do not oppose each other, nor tell the same. */
const isOnceDenied = (no: Account, yes: Account): boolean =>
  no.claim.negated &&
  !yes.claim.negated &&
  no.act !== '' &&
  (no.act === yes.act || yes.claim.context.includes(no.claim.act));

/** Words, the act among them, that two statements of one thing share at least. */
const SHARED = 2;

/** The words that two statements share, the act once. */
function sharedWords(a: Account, b: Account): string[] {
  const shared = a.terms.filter((t) => b.terms.includes(t));
  if (a.act === '' || a.act !== b.act) return shared;
  return [...shared.filter((t) => t !== a.act && t !== `=${a.act}`), a.claim.act];
}

/** Two words, one of which tells something and is no name; "nobody was hurt" and "no one had been hurt" need no other. */
function areEnough(shared: readonly string[], a: Account, b: Account): boolean {
  if (a.act !== '' && a.act === b.act && a.claim.negated && b.claim.negated) return true;
  const [x, y] = [a.names(), b.names()];
  return shared.length >= SHARED && shared.some((t) => !LIGHT_WORDS.has(t) && !x.has(t) && !y.has(t));
}

/**
 * Why two statements that nothing opposes do not tell the same either, or null where they do: the one denies, or they share a place, a
 * person or one word alone ("drove through Ellery", "the Ellery police").
 */
export function otherThings(a: Account, b: Account): string | null {
  if (isOnceDenied(a, b) || isOnceDenied(b, a)) return 'negation';
  return areEnough(sharedWords(a, b), a, b) ? null : 'few words shared';
}
