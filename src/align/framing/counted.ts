import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import type { FramingClaim } from '../../model/index.js';

/** The family of words for a crowd that gets away. */
const CROWD = 'flight';
/** Up to so many are particular persons: "two people who fled". */
const FEW = 12;
/** Words from the begin of the evidence among which it is told how many they are: "at least two people". */
const WITHIN = 3;

/** How few get away, or null for a crowd. */
function fewIn({ value }: FramingClaim): number | null {
  const words = (value.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WITHIN);
  const counts = words.flatMap((w) => SMALL_NUMBERS.get(w) ?? (/^\d+$/.test(w) ? Number(w) : []));
  return counts[0] !== undefined && counts[0] <= FEW ? counts[0] : null;
}

/** A group of claims, those of a few particular persons who got away apart from the crowd: "two people fled the scene", "shoppers ran for their lives". */
export function apartByCount(family: string, group: readonly FramingClaim[]): (readonly FramingClaim[])[] {
  if (family !== CROWD) return [group];
  const counts = [...new Set(group.map(fewIn))];
  return counts.map((count) => group.filter((c) => fewIn(c) === count));
}
