/** How well two items belong together, 0 to 1; null: they must not stand in one cluster. */
export type Affinity = (i: number, j: number) => number | null;

/** Items i < j that share a block and are worth comparing. */
export type Pair = readonly [number, number];

/** Neighbours on each side that an item of a crowded block is compared with: keeps the cost linear in the number of claims. */
const NEIGHBOURS = 40;
/** Items from which on a block's key tells little: the more share it, the fewer neighbours each is compared with. */
const CROWDED = 400;
/** Fewest neighbours, however crowded the block. */
const FEWEST = 4;

const neighboursIn = (size: number): number =>
  size <= CROWDED ? NEIGHBOURS : Math.max(FEWEST, Math.floor((NEIGHBOURS * CROWDED) / size));

/** What items share that are worth comparing: a word, or the number of one. */
type Key = string | number;

/** The blocks of each item, and its place in each. */
interface Membership {
  readonly block: number[];
  readonly at: number;
}

function membershipsOf(keysOf: readonly (readonly Key[])[]): Membership[][] {
  const blocks = new Map<Key, number[]>();
  return keysOf.map((keys, i) => {
    const member: Membership[] = [];
    for (const key of keys) {
      let block = blocks.get(key);
      if (block === undefined) {
        block = [];
        blocks.set(key, block);
      } else if (block[block.length - 1] === i) continue;
      member.push({ block, at: block.length });
      block.push(i);
    }
    return member;
  });
}

/**
 * Candidate pairs by blocking: items that share a key. In a block of more than NEIGHBOURS items each is paired with the nearest in the order
 * of the items alone, and the fewer of them the more crowded the block, so the cost stays linear. Sorted, each pair once.
 * Source: Christen, Data Matching (2012), ch. 4: standard blocking and sorted neighbourhood.
 */
export function candidatePairs(keysOf: readonly (readonly Key[])[]): Pair[] {
  const pairs: Pair[] = [];
  // The last item that each one was paired with: tells a second time without a set of pairs.
  const paired = new Int32Array(keysOf.length).fill(-1);
  membershipsOf(keysOf).forEach((member, i) => {
    const partners: number[] = [];
    for (const { block, at } of member) {
      const end = Math.min(block.length, at + 1 + neighboursIn(block.length));
      for (let k = at + 1; k < end; k++) {
        const partner = block[k]!;
        if (paired[partner] === i) continue;
        paired[partner] = i;
        partners.push(partner);
      }
    }
    partners.sort((x, y) => x - y);
    for (const partner of partners) pairs.push([i, partner]);
  });
  return pairs;
}

/** Items that stand together. */
interface Group {
  /** Unique; a later group has a greater one. */
  readonly id: number;
  /** In order. */
  readonly items: readonly number[];
  /** The two groups it was joined from; null for an item alone. */
  readonly parts: readonly [Group, Group] | null;
}

/** Sum of affinities over all pairs across two groups, or null when any is vetoed. */
type Link = (a: Group, b: Group) => number | null;

/** Links are kept: that of a joined group is the sum of its parts', so no pair is asked about again and again as groups grow. */
function links(count: number, affinity: Affinity): Link {
  const known = new Map<number, number | null>();
  const codeOf = (a: Group, b: Group): number => Math.max(a.id, b.id) * 2 * count + Math.min(a.id, b.id);
  const counted: Link = (a, b) => {
    let sum = 0;
    for (const i of a.items) {
      for (const j of b.items) {
        const score = affinity(Math.min(i, j), Math.max(i, j));
        if (score === null) return null;
        sum += score;
      }
    }
    return sum;
  };
  const partly: Link = (a, b) => {
    const link = known.get(codeOf(a, b));
    return link === undefined ? counted(a, b) : link;
  };
  return (a, b) => {
    const code = codeOf(a, b);
    let sum = known.get(code);
    if (sum === undefined) {
      const [old, young] = a.id < b.id ? [a, b] : [b, a];
      if (young.parts === null) sum = counted(old, young);
      else {
        const first = partly(old, young.parts[0]);
        const second = first === null ? null : partly(old, young.parts[1]);
        sum = first === null || second === null ? null : first + second;
      }
      known.set(code, sum);
    }
    return sum;
  };
}

interface Scored {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** The pairs that reach the floor, the strongest first, ties by position. */
function strongestFirst(pairs: readonly Pair[], affinity: Affinity, floor: number): Scored[] {
  const strong: Scored[] = [];
  for (const [i, j] of pairs) {
    const score = affinity(i, j);
    if (score !== null && score >= floor) strong.push({ i, j, score });
  }
  return strong.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

/**
 * Average-link agglomerative clustering with vetoes: the strongest pair first, ties by position; two groups are joined when no pair across
 * them is vetoed and their mean affinity reaches `mean`, as a rule `floor` itself. Gives groups of positions, singletons included, each in order.
 * Source: Manning et al., Introduction to Information Retrieval (2008), §17.3, with cannot-link constraints (Wagstaff et al. 2001).
 */
export function clusterBy(
  count: number,
  pairs: readonly Pair[],
  affinity: Affinity,
  floor: number,
  mean = floor,
): number[][] {
  const link = links(count, affinity);
  const groupOf: Group[] = Array.from({ length: count }, (_, i) => ({ id: i, items: [i], parts: null }));
  let id = count;
  for (const { i, j } of strongestFirst(pairs, affinity, floor)) {
    const [a, b] = [groupOf[i]!, groupOf[j]!];
    if (a === b) continue;
    const sum = link(a, b);
    if (sum === null || sum / (a.items.length * b.items.length) < mean) continue;
    const joined = { id: id++, items: [...a.items, ...b.items].sort((x, y) => x - y), parts: [a, b] as const };
    for (const k of joined.items) groupOf[k] = joined;
  }
  return [...new Set(groupOf)].map(({ items }) => [...items]).sort((a, b) => a[0]! - b[0]!);
}
