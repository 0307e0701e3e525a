import { cosine } from '../../text/vectors.js';
import type { Weighed } from './weighed.js';

/** What one feature says: 0 to 1 of a score. */
export interface Feature {
  readonly name: string;
  readonly amount: number;
}

/** Added when two statements tell an act of one class: as much as one shared rare word in a short clause. */
const SAME_ACT = 0.08;
/** Added when one's actor is the other's patient and they speak for two sides: opposite accounts share few words. */
const EXCHANGED = 0.2;

const EMPTY_ACTS = new Set(['', 'be', 'do', 'have']);

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** True for one act told by two speakers with the parts exchanged: "A attacked B" and "B attacked A". */
function isExchanged(a: Weighed, b: Weighed): boolean {
  if (a.act !== b.act || a.claim.speaker === b.claim.speaker || a.actor.length === 0 || b.actor.length === 0) return false;
  return !meet(a.actor, b.actor) && (meet(a.actor, b.patient) || meet(b.actor, a.patient));
}

/** Rarity of the words that both clauses hold. */
function sharedRarity(a: Weighed, b: Weighed): number {
  const [small, large] = a.own.size <= b.own.size ? [a.own, b.own] : [b.own, a.own];
  let sum = 0;
  for (const [term, rarity] of small) if (large.has(term)) sum += rarity;
  return sum;
}

/** The named features of two statements, symmetric. Few shared words count in proportion to what is `enough`. */
export function featuresOf(a: Weighed, b: Weighed, enough: number): Feature[] {
  const evidence = Math.min(1, sharedRarity(a, b) / enough);
  if (evidence === 0) return [];
  const features = [{ name: 'shared words', amount: evidence * cosine(a.vector, b.vector) }];
  if (a.act === b.act && !EMPTY_ACTS.has(a.act)) features.push({ name: 'same act', amount: evidence * SAME_ACT });
  if (isExchanged(a, b)) features.push({ name: 'sides exchanged', amount: evidence * EXCHANGED });
  return features;
}

export const scoreOf = (features: readonly Feature[]): number => Math.min(1, features.reduce((sum, f) => sum + f.amount, 0));
