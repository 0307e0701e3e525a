import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../src/text/runs.js';

/** What the runs stand for: the pattern of all that is in no run. */
const CASES: readonly (readonly [others: string, digits: boolean, between: RegExp])[] = [
  ["'", false, /[^\p{L}']+/u],
  ['', false, /[^\p{L}]+/u],
  ['.,', true, /[^\p{L}\p{N}.,]+/u],
  ["'\u2019", false, /[^\p{L}'\u2019]+/u],
  ["'-", true, /[^\p{L}\p{N}'-]+/u],
];

describe('runs of a text', () => {
  it.each(CASES)('of letters and %j are what a pattern parts', (others, digits, between) => {
    const runs = runsOf(others, digits);
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("it's", '1,200.5', 'Šárka', '𐐀𝟙', ' — ')),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const all = parts.join('');
        expect(runs(all)).toEqual(all.split(between).filter((run) => run !== ''));
      }),
    );
  });
});
