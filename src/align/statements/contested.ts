import { DISPUTE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { StatementClaim } from '../../model/index.js';
import { doingIn } from '../../text/doing.js';
import { meet } from '../../text/meet.js';
import { classOf, termsOf } from '../../text/terms.js';

/** Sentences apart at most: who disputes answers what was just told. */
const NEAR = 2;

/** "The troops were seized": who, and what was done to them. */
const PASSIVE = /^(\p{L}[^,:;“”"]{1,48}?) (was|were) (\p{Ll}+)/u;
const ARTICLE = /^(?:An?|The) /;

/** A statement that somebody was caught, shot, hurt … while doing something. */
interface Caught {
  readonly claim: StatementClaim;
  readonly act: string;
  readonly patient: readonly string[];
  readonly disputes: boolean;
}

function caughtIn(claim: StatementClaim): Caught | null {
  const act = classOf(claim.act);
  if (act === null || claim.negated || claim.speaker === null || claim.patient === '') return null;
  if (doingIn(claim.value.text) === null) return null;
  return { claim, act, patient: termsOf(claim.patient.split(' ')), disputes: DISPUTE_VERBS.has(claim.verb ?? '') };
}

const isContested = (a: Caught, b: Caught): boolean =>
  a.claim.article === b.claim.article &&
  a.claim.speaker !== b.claim.speaker &&
  (a.disputes || b.disputes) &&
  a.act === b.act &&
  meet(a.patient, b.patient) &&
  Math.abs(a.claim.sentence - b.claim.sentence) <= NEAR;

/**
 * Pairs of statements in which two voices of one article tell one act on the same people and each its own story of what they were doing then,
 * one of the two disputing: "police said he was shot when he reached for a knife; the family insists he was shot while asleep".
 */
export function contested(claims: readonly StatementClaim[]): (readonly [StatementClaim, StatementClaim])[] {
  const caught = claims.map(caughtIn).filter((c) => c !== null);
  const pairs: (readonly [StatementClaim, StatementClaim])[] = [];
  const paired = new Set<Caught>();
  caught.forEach((a, i) => {
    const b = caught.slice(i + 1).find((c) => !paired.has(c) && isContested(a, c));
    if (b === undefined || paired.has(a)) return;
    paired.add(a).add(b);
    pairs.push([a.claim, b.claim]);
  });
  return pairs;
}

/** "What the troops were doing when seized", from the first of the statements that tells it in so many words; null where none does. */
export function contestedTitle(claims: readonly StatementClaim[]): string | null {
  for (const { value } of claims) {
    const [, who, were, act] = PASSIVE.exec(value.text) ?? [];
    if (who !== undefined)
      return `What ${who.replace(ARTICLE, (word) => word.toLowerCase())} ${were} doing when ${act}`;
  }
  return null;
}
