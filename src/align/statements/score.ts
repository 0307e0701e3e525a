import type { StatementClaim } from '../../model/index.js';
import { cosine, type LemmaVector } from '../../text/vectors.js';
import { classOf, termsOf } from '../../text/terms.js';

/** A statement with what its words weigh. */
export interface Weighed {
  readonly claim: StatementClaim;
  readonly terms: readonly string[];
  readonly vector: LemmaVector;
  readonly actor: readonly string[];
  readonly patient: readonly string[];
}

/** What one feature says: 0 to 1 of a score. */
export interface Feature {
  readonly name: string;
  readonly amount: number;
}

/** Added when two statements tell an act of one class: as much as one shared rare word in a short clause. */
const SAME_ACT = 0.08;
/** Added when one's actor is the other's patient and they speak for two sides: opposite accounts share few words. */
const SWAPPED = 0.2;

export function weigh(claim: StatementClaim, terms: readonly string[], vector: LemmaVector): Weighed {
  return { claim, terms, vector, actor: termsOf(claim.actor.split(' ')), patient: termsOf(claim.patient.split(' ')) };
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => x !== '' && b.includes(x));

/** True for one act told by two speakers with the parts exchanged: "A attacked B" and "B attacked A". */
export function isSwapped(a: Weighed, b: Weighed): boolean {
  if (a.claim.speaker === b.claim.speaker || a.actor.length === 0 || b.actor.length === 0) return false;
  if (classOf(a.claim.act) === null || classOf(a.claim.act) !== classOf(b.claim.act) || meet(a.actor, b.actor)) return false;
  return meet(a.actor, b.patient) || meet(b.actor, a.patient);
}

/** The named features of two statements, symmetric. */
export function featuresOf(a: Weighed, b: Weighed): Feature[] {
  const sameAct = a.claim.act === b.claim.act || (classOf(a.claim.act) !== null && classOf(a.claim.act) === classOf(b.claim.act));
  return [
    { name: 'shared words', amount: cosine(a.vector, b.vector) },
    { name: 'same act', amount: sameAct ? SAME_ACT : 0 },
    { name: 'sides exchanged', amount: isSwapped(a, b) ? SWAPPED : 0 },
  ].filter((f) => f.amount > 0);
}

export const scoreOf = (features: readonly Feature[]): number => Math.min(1, features.reduce((sum, f) => sum + f.amount, 0));
