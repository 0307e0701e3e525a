import { describe, expect, it } from 'vitest';
import { agreeingGroups } from '../../src/judge/statements/agreeing.js';
import type { Claim, Comparison } from '../../src/model/index.js';

const claim = (id: string, article = id): Claim => ({ id, article }) as Claim;
const pair = (a: string, b: string, relation: Comparison['relation'] = 'agree'): Comparison => ({
  a,
  b,
  relation,
  because: '',
});
const groups = (claims: readonly Claim[], comparisons: readonly Comparison[]): string[][] =>
  agreeingGroups(claims, comparisons).map((group) => group.map((c) => c.id));

describe('statements that agree in two groups', () => {
  it('are two things', () => {
    expect(groups([claim('a'), claim('b'), claim('c'), claim('d')], [pair('a', 'c'), pair('b', 'd')])).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  it('are one where a third agrees with both', () => {
    expect(
      groups([claim('a'), claim('b'), claim('c')], [pair('a', 'b'), pair('b', 'c'), pair('a', 'c', 'incomparable')]),
    ).toHaveLength(1);
  });

  it('are one where one article tells both', () => {
    expect(groups([claim('a'), claim('b'), claim('a2', 'a')], [pair('a', 'b'), pair('a', 'a2')])).toEqual([
      ['a', 'b', 'a2'],
    ]);
  });
});
