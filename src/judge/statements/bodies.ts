import { ORGANISATION_NOUNS } from '../../lexicon/names.js';
import { both } from '../reason.js';
import { type Account, printed } from './accounts.js';

const OWNED = /^(\p{Lu}[\p{L}-]+)['’]s$/u;
const NAME = /^\p{Lu}[\p{L}-]+$/u;

/** Whose body it is: "Exland's defence ministry", "the Ministry of Defence of Exland" → "Exland"; null where nobody's is told. */
function ownerIn(words: readonly string[]): string | null {
  const owned = words.map((w) => OWNED.exec(w)?.[1]).find((name) => name !== undefined);
  if (owned !== undefined) return owned;
  const last = words[words.length - 1] ?? '';
  return words[words.length - 2] === 'of' && NAME.test(last) ? last : null;
}

/**
 * "Exland's defence ministry", "the Ministry of Defence of Wyland": two owners of one kind of body, who each is said to have done it; null where
 * it is one body, or may be: "the FTC", "the Federal Trade Commission", "the country's highest court".
 */
export function otherBodies(a: Account, b: Account): string | null {
  if (!a.actor.some((w) => ORGANISATION_NOUNS.has(w) && b.actor.includes(w))) return null;
  const [x, y] = [printed(a.claim, a.claim.actor), printed(b.claim, b.claim.actor)];
  const [own, other] = [ownerIn(x.split(' ')), ownerIn(y.split(' '))];
  return own === null || other === null || own === other ? null : both('actor', x, y);
}
