import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs, clusterBy, type Pair } from '../../src/align/cluster.js';

const allPairs = (n: number): Pair[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n - i - 1 }, (_, k) => [i, i + 1 + k] as const)).flat();

describe('candidatePairs', () => {
  it('pairs what shares a block, once', () => {
    expect(candidatePairs([['a', 'b'], ['b', 'a'], ['c'], ['c', 'b']])).toEqual([
      [0, 1],
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('stays linear in a crowded block', () => {
    const n = 2000;
    expect(candidatePairs(Array.from({ length: n }, () => ['one'])).length).toBeLessThan(n * 50);
  });
});

describe('clusterBy', () => {
  const near = (points: readonly number[]) => (i: number, j: number) => 1 - Math.abs(points[i]! - points[j]!);

  it('joins the near and leaves the far', () => {
    expect(clusterBy(4, allPairs(4), near([0, 0.1, 5, 5.1]), 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('never joins across a veto, however near', () => {
    const affinity = (i: number, j: number) => (i === 0 && j === 2 ? null : 0.9);
    expect(clusterBy(3, allPairs(3), affinity, 0.5)).toEqual([[0, 1], [2]]);
  });

  it('joins two groups only where their mean reaches the floor', () => {
    expect(clusterBy(4, allPairs(4), near([0, 0.4, 0.8, 1.2]), 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('joins and leaves alike in groups so large that some stand for the others', () => {
    const points = Array.from({ length: 90 }, (_, i) => (i < 60 ? 0 : 5) + (i % 60) / 200);
    const groups = clusterBy(points.length, allPairs(points.length), near(points), 0.5);
    expect(groups.map((group) => group.length)).toEqual([60, 30]);
  });

  it('takes no item into a large group that any of it is barred from, by its last part', () => {
    const affinity = (i: number, j: number) => (j === 40 ? (i === 39 ? null : 0.9) : 0.95);
    expect(clusterBy(41, allPairs(41), affinity, 0.5).map((group) => group.length)).toEqual([40, 1]);
  });

  it('puts every item in one group, whatever the affinities', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { maxLength: 12 }), (points) => {
        const groups = clusterBy(points.length, allPairs(points.length), near(points), 0.5);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(points.map((_, i) => i));
      }),
    );
  });
});
