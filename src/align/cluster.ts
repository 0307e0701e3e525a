/** How well two items belong together, 0 to 1; null: they must not stand in one cluster. */
export type Affinity = (i: number, j: number) => number | null;

/** Items i < j that share a block and are worth comparing. */
export type Pair = readonly [number, number];

/** Neighbours behind it in a block that an item is compared with at most. */
const NEIGHBOURS = 40;
/**
 * Items from which on a block's key tells little: the more share it, the fewer neighbours each is compared with, by the square, so that a block of
 * 120 costs in all half of what one of 60 does, and one of more the fewest for each.
 */
const CROWDED = 60;
/** Fewest neighbours, however crowded the block. */
const FEWEST = 4;

const neighboursIn = (size: number): number =>
  size <= CROWDED ? NEIGHBOURS : Math.max(FEWEST, Math.floor(NEIGHBOURS * (CROWDED / size) ** 2));

/** Partners that it is compared with at most, of all its blocks: keeps the cost linear in the number of claims, however many words they share. */
const PARTNERS = 56;

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
 * Candidate pairs by blocking: items that share a key. Each is paired with its neighbours in the order of the items, those of the smallest block
 * first, for a key that few share tells most; a crowded one tells little, and of those who share it alone an item meets few or none. Tells `visit`
 * of each pair once; all pairs of one first item come together, the items in order, their partners in none.
 * Source: Christen, Data Matching (2012), ch. 4: standard blocking and sorted neighbourhood; Papadakis et al. 2016: block filtering.
 */
function eachPair(keysOf: readonly (readonly Key[])[], visit: (i: number, j: number) => void, done: () => void): void {
  // The last item that each one was paired with: tells a second time without a set of pairs.
  const paired = new Int32Array(keysOf.length).fill(-1);
  membershipsOf(keysOf).forEach((member, i) => {
    let left = PARTNERS;
    for (const { block, at } of member.sort((x, y) => x.block.length - y.block.length)) {
      const end = Math.min(block.length, at + 1 + neighboursIn(block.length));
      for (let k = at + 1; k < end && left > 0; k++) {
        const partner = block[k]!;
        if (paired[partner] === i) continue;
        paired[partner] = i;
        left--;
        visit(i, partner);
      }
    }
    done();
  });
}

/** Candidate pairs by blocking, sorted, each once. */
export function candidatePairs(keysOf: readonly (readonly Key[])[]): Pair[] {
  const pairs: Pair[] = [];
  let own: Pair[] = [];
  eachPair(
    keysOf,
    (i, j) => own.push([i, j]),
    () => {
      for (const pair of own.sort((x, y) => x[1] - y[1])) pairs.push(pair);
      own = [];
    },
  );
  return pairs;
}

/** Items i < j with what their likeness comes to, whatever may keep them apart. */
export interface Scored {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * The candidate pairs whose score reaches `floor`, sorted: most share too little, and are dropped as they are met, before a list is made of them
 * or any veto is asked about. `score` is asked about all pairs of one first item before those of the next.
 */
export function scoredPairs(
  keysOf: readonly (readonly Key[])[],
  score: (i: number, j: number) => number,
  floor: number,
): Scored[] {
  const pairs: Scored[] = [];
  let own: Scored[] = [];
  eachPair(
    keysOf,
    (i, j) => {
      const amount = score(i, j);
      if (amount >= floor) own.push({ i, j, score: amount });
    },
    () => {
      if (own.length === 0) return;
      for (const pair of own.sort((x, y) => x.j - y.j)) pairs.push(pair);
      own = [];
    },
  );
  return pairs;
}

/** Items that stand together. */
interface Group {
  /** Unique; a later group has a greater one. */
  readonly id: number;
  /** In order. */
  readonly items: readonly number[];
  /** Those of them that are asked about other groups: all, or of many some that stand for them. */
  readonly asked: readonly number[];
  /** The two groups it was joined from; null for an item alone. */
  readonly parts: readonly [Group, Group] | null;
}

/** Items of a group that are asked about another one at most: of more, these stand for the others, and no link costs more the larger groups get. */
const ASKED = 24;

/** Items of a group, evenly spread, that stand for all. */
const askedOf = (items: readonly number[]): readonly number[] =>
  items.length <= ASKED
    ? items
    : Array.from({ length: ASKED }, (_, k) => items[Math.floor((k * items.length) / ASKED)]!);

/** What one affinity asked of a part counts in the group that it was joined to: 1 where all items are asked. */
const shareOf = (part: Group, whole: Group): number =>
  (part.items.length / part.asked.length) * (whole.asked.length / whole.items.length);

/** Sum of affinities over all pairs of those asked across two groups, or null when any is vetoed. */
type Link = (a: Group, b: Group) => number | null;

/**
 * Links are kept: that of a joined group is the sum of its parts', so no pair is asked about again and again as groups grow; nor is one of
 * `pairs`, whose score is known. Of groups so large that some items stand for the others, the mean is that of the two parts by their sizes, and a
 * veto of either holds.
 * Source: Lance & Williams 1967: the update of average linkage.
 */
function links(count: number, pairs: readonly Scored[], affinity: Affinity): Link {
  const known = new Map<number, number | null>();
  const codeOf = (a: number, b: number): number => Math.max(a, b) * 2 * count + Math.min(a, b);
  // An item's number is that of its group while it is alone.
  for (const { i, j, score } of pairs) known.set(codeOf(i, j), score);
  const between: Affinity = (i, j) => {
    const score = known.get(codeOf(i, j));
    return score === undefined ? affinity(Math.min(i, j), Math.max(i, j)) : score;
  };
  const counted: Link = (a, b) => {
    let sum = 0;
    for (const i of a.asked) {
      for (const j of b.asked) {
        const score = between(i, j);
        if (score === null) return null;
        sum += score;
      }
    }
    return sum;
  };
  const partly: Link = (a, b) => {
    const link = known.get(codeOf(a.id, b.id));
    return link === undefined ? counted(a, b) : link;
  };
  return (a, b) => {
    const code = codeOf(a.id, b.id);
    let sum = known.get(code);
    if (sum === undefined) {
      const [old, young] = a.id < b.id ? [a, b] : [b, a];
      if (young.parts === null) sum = counted(old, young);
      else {
        const [p, q] = young.parts;
        const first = partly(old, p);
        const second = first === null ? null : partly(old, q);
        sum = first === null || second === null ? null : first * shareOf(p, young) + second * shareOf(q, young);
      }
      known.set(code, sum);
    }
    return sum;
  };
}

/** The pairs that reach the floor and are not vetoed. */
function strong(pairs: readonly Pair[], affinity: Affinity, floor: number): Scored[] {
  const found: Scored[] = [];
  for (const [i, j] of pairs) {
    const score = affinity(i, j);
    if (score !== null && score >= floor) found.push({ i, j, score });
  }
  return found;
}

/** The strongest first, ties by position. */
const byStrength = (a: Scored, b: Scored): number => b.score - a.score || a.i - b.i || a.j - b.j;

/** As clusterScored, of pairs that are yet to be scored; `mean` is as a rule `floor` itself. */
export const clusterBy = (
  count: number,
  pairs: readonly Pair[],
  affinity: Affinity,
  floor: number,
  mean = floor,
): number[][] => clusterScored(count, strong(pairs, affinity, floor), affinity, mean);

/**
 * Average-link agglomerative clustering with vetoes: the strongest of `pairs` first (none vetoed, each with its affinity), ties by position; two
 * groups are joined when no pair across them is vetoed and their mean affinity reaches `mean`. Gives groups of positions, singletons included,
 * each in order.
 * Source: Manning et al., Introduction to Information Retrieval (2008), §17.3, with cannot-link constraints (Wagstaff et al. 2001).
 */
export function clusterScored(count: number, pairs: readonly Scored[], affinity: Affinity, mean: number): number[][] {
  const link = links(count, pairs, affinity);
  const groupOf: Group[] = Array.from({ length: count }, (_, i) => ({ id: i, items: [i], asked: [i], parts: null }));
  let id = count;
  for (const { i, j } of [...pairs].sort(byStrength)) {
    const [a, b] = [groupOf[i]!, groupOf[j]!];
    if (a === b) continue;
    const sum = link(a, b);
    if (sum === null || sum / (a.asked.length * b.asked.length) < mean) continue;
    const items = [...a.items, ...b.items].sort((x, y) => x - y);
    const joined = { id: id++, items, asked: askedOf(items), parts: [a, b] as const };
    for (const k of joined.items) groupOf[k] = joined;
  }
  return [...new Set(groupOf)].map(({ items }) => [...items]).sort((a, b) => a[0]! - b[0]!);
}
