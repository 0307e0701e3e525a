import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import { isHostile } from '../../lexicon/oppositions.js';
import type { StatementClaim } from '../../model/index.js';
import { meet, meetsSet } from '../../text/meet.js';
import { classOf } from '../../text/terms.js';
import { isFormOf } from '../../text/verb-forms.js';

/** Letters by which a name and its adjective are known as one: "Northland", "Northern". */
const STEM = 4;
/** "traded fire": both sides did. */
const MUTUAL = /\b(?:exchang|swapp?|trad)(?:e[ds]?|ing)\b/i;
const NAME = /\p{Lu}[\p{L}-]+/gu;
const BY = /(\p{L}+) by /u;

/** The names of a text; "Three men" names nobody. */
const stems = (text: string): Set<string> =>
  new Set(
    (text.match(NAME) ?? [])
      .map((w) => w.toLowerCase())
      .filter((w) => !SMALL_NUMBERS.has(w))
      .map((w) => w.slice(0, STEM)),
  );

/**
 * The names in a slot, cut at their endings. A slot holds lemmas, and may be understood from a sentence before: `known` are the names that
 * the quotes of all statements print.
 */
const namesIn = (slot: string, known: ReadonlySet<string>): Set<string> =>
  new Set(
    slot
      .split(' ')
      .map((w) => w.slice(0, STEM))
      .filter((w) => known.has(w)),
  );

/** "the town struck by the flood": what stands before such a verb was struck, whatever was read. */
function isStruck({ act, actor, value }: StatementClaim): boolean {
  const by = BY.exec(value.text);
  if (by === null || !isFormOf(by[1]!.toLowerCase(), act)) return false;
  const behind = value.text.slice(by.index + by[0].length).toLowerCase();
  return !actor.split(' ').some((w) => w !== '' && behind.includes(w.slice(0, STEM)));
}

interface Accusation {
  readonly claim: StatementClaim;
  readonly actor: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
  /** Who is attacked, and who says so. */
  readonly harmed: ReadonlySet<string>;
  /** All names that it prints behind its first word, which has a capital in any case. */
  readonly printed: ReadonlySet<string>;
}

/** The kind of event that a statement tells, or its verb. */
const actOf = ({ act }: StatementClaim): string => classOf(act) ?? act;

/** Somebody, or the article itself, says that others, by name, did something hostile; null for any other statement. */
function accusationOf(claim: StatementClaim, known: ReadonlySet<string>): Accusation | null {
  const { actor, patient, speaker, negated, value } = claim;
  if (negated || !isHostile(actOf(claim)) || MUTUAL.test(value.text) || isStruck(claim)) return null;
  const names = namesIn(actor, known);
  const own = stems(speaker ?? '');
  if (names.size === 0 || meetsSet(names, own)) return null;
  const struck = namesIn(patient, known);
  return {
    claim,
    actor: names,
    patient: struck,
    harmed: new Set([...own, ...struck]),
    printed: stems(value.text.replace(/^\S+/, '')),
  };
}

/** "the Hill Fair attack", "after the Hale shooting": the name before the noun may as well be whom or what it struck. */
function isCompound({ act, patient, value }: StatementClaim): boolean {
  const last = value.text.slice(value.text.lastIndexOf(' ') + 1).toLowerCase();
  const isNoun = last === act || last === `${act}s` || (last.endsWith('ing') && isFormOf(last, act));
  return patient === '' && isNoun;
}

/** The names of a statement that are of neither who acted: whom or what it struck, and where. */
const elsewhere = (a: Accusation, b: Accusation): string[] =>
  [...a.printed].filter((name) => !a.actor.has(name) && !b.actor.has(name));

/** Two articles that name other places tell of two attacks. */
function areElsewhere(a: Accusation, b: Accusation): boolean {
  const [x, y] = [elsewhere(a, b), elsewhere(b, a)];
  return a.claim.article !== b.claim.article && x.length > 0 && y.length > 0 && !meet(x, y);
}

/** True where each of two voices names the other's side as the one who acted; an article that tells one act need not say whom it struck, but what it tells to have been struck ("stormed the building") is no side. */
function cross(a: Accusation, b: Accusation): boolean {
  if (a.claim.speaker === b.claim.speaker || meetsSet(a.actor, b.actor) || areElsewhere(a, b)) return false;
  const [there, here] = [meetsSet(a.actor, b.harmed), meetsSet(b.actor, a.harmed)];
  if (there && here) return true;
  const [told, said] = a.claim.speaker === null ? [a, b] : [b, a];
  return (
    told.claim.speaker === null &&
    !isCompound(told.claim) &&
    told.claim.patient === '' &&
    meetsSet(told.actor, said.patient) &&
    actOf(a.claim) === actOf(b.claim)
  );
}

/** Statements by which two sides accuse each other of having attacked, whatever words each has for it; none where nobody does. */
export function accusations(claims: readonly StatementClaim[]): StatementClaim[] {
  const hostile = claims.filter((claim) => isHostile(actOf(claim)));
  const known = new Set(hostile.flatMap(({ evidence }) => [...stems(evidence.quote)]));
  const all = hostile.map((claim) => accusationOf(claim, known)).filter((a) => a !== null);
  return all.filter((a) => all.some((b) => a !== b && cross(a, b))).map((a) => a.claim);
}
