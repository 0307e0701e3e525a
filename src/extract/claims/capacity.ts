import { CAPACITY, HOLDERS } from '../../lexicon/measured.js';
import type { Clause, Token } from '../../model/index.js';
import type { Stretch } from './fate-words.js';

/** How far before a figure, in tokens, a word of capacity makes it one. */
const CAPACITY_REACH = 7;

/** Words by which somebody is able to hold so many, not does. */
const ABLE = new Set(['can', 'could']);
const MAY_HOLD = new Set(['accommodate', 'carry', 'hold', 'seat']);

/** "licensed to carry 180", "a capacity of 180", "the hall holds 180": what may be held. */
export function isCapacity(tokens: readonly Token[], { first }: Stretch, clause: Clause): boolean {
  const before = tokens.slice(Math.max(clause.from, first - CAPACITY_REACH), first);
  if (before.some((t) => CAPACITY.has(t.lemma) || CAPACITY.has(t.lower))) return true;
  // "a type that can carry up to 200 passengers"
  if (before.some((t, i) => ABLE.has(t.lower) && MAY_HOLD.has(before[i + 1]?.lemma ?? ''))) return true;
  const holds = before.findIndex((t) => t.lemma === 'hold' || t.lemma === 'seat');
  const holder = before.findLastIndex((t, i) => i < holds && t.pos === 'NOUN');
  // "police at the hall held 38": they do, not the hall
  const own = before.slice(0, Math.max(holder, 0)).findLast((t) => t.pos !== 'DET' && t.pos !== 'ADJ');
  return HOLDERS.has(before[holder]?.lemma ?? '') && own?.pos !== 'ADP';
}
