/*
 * Shingles: runs of words, hashed. Two texts that share long ones were not written apart.
 * Source: A. Broder, On the resemblance and containment of documents, 1997.
 */

/** FNV-1a, 32 bit. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Bits of the second hash that still fit beside 32 of the first in a whole number (2^53). */
const SECOND = 21;

/**
 * The hashes of all runs of `size` words, one for each place a run starts; none when there are fewer words.
 * Equal runs have equal hashes; unequal ones differ but for one chance in 2^53.
 */
export function shingles(words: readonly string[], size: number): number[] {
  const hashes = words.map(wordHash);
  const out: number[] = [];
  for (let from = 0; from + size <= hashes.length; from++) {
    let first = 17;
    let second = 29;
    for (let i = from; i < from + size; i++) {
      first = Math.imul(first ^ (hashes[i] ?? 0), 0x85ebca6b);
      first ^= first >>> 13;
      second = Math.imul(second + (hashes[i] ?? 0), 0xc2b2ae35);
      second ^= second >>> 16;
    }
    out.push((first >>> 0) * 2 ** SECOND + ((second >>> 0) >>> (32 - SECOND)));
  }
  return out;
}

/** How much of the smaller set the other holds, 0 to 1; 0 when one is empty. */
export const containment = (shared: number, a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : shared / Math.min(a, b);
