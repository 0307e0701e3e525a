/** How well two items belong together, 0 to 1; null: they must not stand in one cluster. */
export type Affinity = (i: number, j: number) => number | null;

/** Items i < j that share a block and are worth comparing. */
export type Pair = readonly [number, number];

/** Neighbours on each side that an item of a crowded block is compared with: keeps the cost linear in the number of claims. */
const NEIGHBOURS = 40;

/**
 * Candidate pairs by blocking: items that share a key. In a block of more than NEIGHBOURS items each is paired with the nearest in the order
 * of the items alone, so the cost stays linear. Sorted, each pair once.
 * Source: Christen, Data Matching (2012), ch. 4: standard blocking and sorted neighbourhood.
 */
export function candidatePairs(keysOf: readonly (readonly string[])[]): Pair[] {
  const blocks = new Map<string, number[]>();
  keysOf.forEach((keys, i) => {
    for (const key of new Set(keys)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const n = keysOf.length;
  for (const block of blocks.values()) {
    block.forEach((i, at) => {
      for (const j of block.slice(at + 1, at + 1 + NEIGHBOURS)) seen.add(i * n + j);
    });
  }
  return [...seen].sort((a, b) => a - b).map((code) => [Math.floor(code / n), code % n] as const);
}

/** Mean affinity between two groups, or null when any pair is vetoed. */
function between(a: readonly number[], b: readonly number[], affinity: Affinity): number | null {
  let sum = 0;
  for (const i of a) {
    for (const j of b) {
      const score = affinity(Math.min(i, j), Math.max(i, j));
      if (score === null) return null;
      sum += score;
    }
  }
  return sum / (a.length * b.length);
}

/**
 * Average-link agglomerative clustering with vetoes: the strongest pair first, ties by position; two groups are joined when no pair across
 * them is vetoed and their mean affinity reaches `floor`. Gives groups of positions, singletons included, each in order.
 * Source: Manning et al., Introduction to Information Retrieval (2008), §17.3, with cannot-link constraints (Wagstaff et al. 2001).
 */
export function clusterBy(count: number, pairs: readonly Pair[], affinity: Affinity, floor: number): number[][] {
  const memo = new Map<number, number | null>();
  const remembered: Affinity = (i, j) => {
    const code = i * count + j;
    if (!memo.has(code)) memo.set(code, affinity(i, j));
    return memo.get(code)!;
  };
  const groupOf = Array.from({ length: count }, (_, i) => [i]);
  const strongest = pairs
    .map(([i, j]) => ({ i, j, score: remembered(i, j) }))
    .filter((p): p is { i: number; j: number; score: number } => p.score !== null && p.score >= floor)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  for (const { i, j } of strongest) {
    const a = groupOf[i]!;
    const b = groupOf[j]!;
    if (a === b) continue;
    const score = between(a, b, remembered);
    if (score === null || score < floor) continue;
    const joined = [...a, ...b].sort((x, y) => x - y);
    for (const k of joined) groupOf[k] = joined;
  }
  return [...new Set(groupOf)].sort((a, b) => a[0]! - b[0]!);
}
