import { isHostile } from '../../lexicon/oppositions.js';
import type { StatementClaim } from '../../model/index.js';
import { classOf } from '../../text/terms.js';

/** Letters by which a name and its adjective are known as one: "Northland", "Northern". */
const STEM = 4;
const NAME = /\p{Lu}[\p{L}-]+/gu;

const stems = (text: string): Set<string> =>
  new Set((text.match(NAME) ?? []).map((w) => w.toLowerCase().slice(0, STEM)));

/** The names in a statement's slot, cut at their endings; a slot holds lemmas, so capitals are read in the quote. */
const namesIn = ({ evidence }: StatementClaim, slot: string): Set<string> => {
  const lemmas = new Set(slot.split(' ').map((w) => w.slice(0, STEM)));
  return new Set([...stems(evidence.quote)].filter((s) => lemmas.has(s)));
};

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((w) => b.has(w));

interface Accusation {
  readonly claim: StatementClaim;
  readonly actor: ReadonlySet<string>;
  /** Who is attacked, and who says so. */
  readonly harmed: ReadonlySet<string>;
}

/** Somebody says that others, by name, did something hostile; null for any other statement. */
function accusationOf(claim: StatementClaim): Accusation | null {
  const { act, actor, patient, speaker, negated } = claim;
  if (speaker === null || negated || !isHostile(classOf(act) ?? act)) return null;
  const names = namesIn(claim, actor);
  const own = stems(speaker);
  if (names.size === 0 || meet(names, own)) return null;
  return { claim, actor: names, harmed: new Set([...own, ...namesIn(claim, patient)]) };
}

/** True where each of two voices names the other's side as the one who acted. */
const cross = (a: Accusation, b: Accusation): boolean =>
  a.claim.speaker !== b.claim.speaker && !meet(a.actor, b.actor) && meet(a.actor, b.harmed) && meet(b.actor, a.harmed);

/** Statements by which two sides accuse each other of having attacked, whatever words each has for it; none where nobody does. */
export function accusations(claims: readonly StatementClaim[]): StatementClaim[] {
  const all = claims.map(accusationOf).filter((a) => a !== null);
  return all.filter((a) => all.some((b) => a !== b && cross(a, b))).map((a) => a.claim);
}
