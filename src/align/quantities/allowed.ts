import { LIMITS } from '../../lexicon/measured.js';
import type { QuantityClaim, Token } from '../../model/index.js';

/** Words by which a measure is held against a limit: "twice the limit", "well over the limit". */
const HELD_AGAINST = new Set([
  ...['above', 'below', 'beyond', 'double', 'exceed', 'half', 'over', 'past', 'percent', 'time', 'triple', 'twice'],
  ...['under', 'within'],
]);
/** Words between those and the limit: "twice the posted speed limit". */
const REACH = 5;

/** Modal verbs by which a rule is told, of no one case: "sentences of more than a year cannot be suspended". */
const RULING = new Set(['can', 'cannot', 'may', 'must', 'shall']);
const BETWEEN = new Set(['always', 'generally', 'never', 'normally', 'not', "n't", 'only', 'usually']);
/** Words of a hedged figure between "of" and its number. */
const HEDGED = 4;

/** True for "a mile an hour, twice the limit": the limit behind the figure is what it is held against. */
function isHeldAgainst(tokens: readonly Token[], end: number): boolean {
  const behind = tokens.filter((t) => t.start >= end);
  const at = behind.findIndex((t) => t.lemma === 'limit');
  return at > 0 && behind.slice(Math.max(0, at - REACH), at).some((t) => HELD_AGAINST.has(t.lemma));
}

/** True for a figure of what is allowed or possible, not of what was reached: "the limit is 50 mph"; not for one that is held against a limit. */
export const isLimit = (claim: QuantityClaim, tokens: readonly Token[]): boolean =>
  claim.modal ||
  ([claim.counted, ...claim.context].some((word) => LIMITS.has(word)) && !isHeldAgainst(tokens, claim.evidence.end));

/** True for "sentences of more than a year cannot be suspended": a rule of all that have the measure, and an account of none. */
export function isRuled({ dimension, evidence }: QuantityClaim, tokens: readonly Token[]): boolean {
  if (dimension === 'count') return false;
  const first = tokens.findIndex((t) => t.start >= evidence.start);
  const behind = tokens.filter((t) => t.start >= evidence.end).map((t) => t.lower);
  if (!RULING.has(behind[0] ?? '')) return false;
  const ofMeasure = tokens.slice(Math.max(0, first - HEDGED), first + 1).some((t) => t.lower === 'of');
  return ofMeasure && behind.slice(1).find((word) => !BETWEEN.has(word)) === 'be';
}
