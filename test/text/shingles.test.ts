import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, shingles } from '../../src/text/shingles.js';

const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 30 });

describe('shingles', () => {
  it('gives one for each place a run can start', () => {
    expect(shingles(['a', 'b', 'c', 'd'], 3)).toHaveLength(2);
    expect(shingles(['a', 'b'], 3)).toEqual([]);
  });

  it('tells the order of words', () => {
    expect(shingles(['a', 'b', 'c'], 3)).not.toEqual(shingles(['a', 'c', 'b'], 3));
    expect(shingles(['ab', 'c', 'd'], 3)).not.toEqual(shingles(['a', 'bc', 'd'], 3));
  });

  it('depends on nothing but the run itself and gives whole numbers', () => {
    fc.assert(
      fc.property(words, words, (before, run) => {
        const alone = shingles(run, 4);
        const inside = shingles([...before, ...run], 4);
        expect(inside.slice(inside.length - alone.length)).toEqual(alone);
        expect(alone.every((h) => Number.isSafeInteger(h) && h >= 0)).toBe(true);
      }),
    );
  });

  it('measures containment against the smaller set', () => {
    expect(containment(3, 4, 10)).toBe(0.75);
    expect(containment(0, 0, 10)).toBe(0);
  });
});
