import { describe, expect, it } from 'vitest';
import { withDoubles } from '../../../src/align/quantities/doubles.js';
import type { Profile } from '../../../src/align/quantities/profile.js';
import type { Veto } from '../../../src/align/quantities/vetoes/index.js';

const figure = (article: string, size: number): Profile =>
  ({ claim: { article, dimension: 'count' }, size }) as unknown as Profile;

/** Reports a and b: a tells one figure twice, its second telling is kept from b's by `relation`. */
const keptApart = (size: number, relation: Veto['relation'], isOne = true): boolean => {
  const all = [figure('a', size), figure('a', size), figure('b', size - 1)];
  const veto = (i: number, j: number): Veto | null =>
    (i === 1 && j === 2) || (i === 2 && j === 1) ? { relation, because: 'test' } : null;
  return withDoubles(all, veto, () => isOne)(1, 2) !== null;
};

describe('what an article tells twice', () => {
  it('is of no other scope than another report’s figure that goes with one of the two', () => {
    expect(keptApart(99, 'other-scope')).toBe(false);
  });

  it('stays apart by another event or another unit', () => {
    expect(keptApart(99, 'other-event')).toBe(true);
    expect(keptApart(99, 'other-unit')).toBe(true);
  });

  it('stays apart where the figure is small, or the two tell of two things', () => {
    expect(keptApart(5, 'other-scope')).toBe(true);
    expect(keptApart(99, 'other-scope', false)).toBe(true);
  });
});
