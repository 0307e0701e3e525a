import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.js';
import { reportOf, together, topicWith } from '../../support/report-of.js';

/** Two invented papers on children found in a made-up wood: one gives `mine`, the other `theirs`. */
function report(mine: string, theirs: string): Report {
  return reportOf({
    herald: `Children found in Orley wood\n\nSearchers found the missing children in Orley wood on Friday.\n\n${mine}`,
    tribune: `Lost children safe in Orley\n\nThe children who were lost in Orley wood are safe, the mayor said on Friday.\n\n${theirs}`,
  });
}

describe('ages of several beings are nobody’s other age', () => {
  it.each([
    ['a list', 'The children, aged 12, nine and four, were hungry.', 'The boy, an eight-year-old, was asleep.', 'four'],
    [
      'two lists',
      'They are 12, nine and five years old.',
      'The children are aged 12, nine, four and one.',
      'five years old',
    ],
    [
      'a span',
      'The children, between four and 12 years of age, were hungry.',
      'The one-year-old was asleep.',
      'one-year-old',
    ],
    ['brothers of one surname', 'Ivo Tarbell, 12, spoke first.', 'Lena Tarbell, nine, was asleep.', 'nine'],
  ])('%s', (_, mine, theirs, quote) => {
    const { claims } = topicWith(report(mine, theirs), quote, 'quantity');
    expect(new Set(claims.map((c) => JSON.stringify(c.value.best))).size).toBe(1);
  });

  it.each([
    [
      'one child, its age mistaken',
      'The four-year-old boy was asleep.',
      'The boy, aged three, was asleep.',
      'four-year-old',
      'three',
    ],
    ['one name', 'Lena Tarbell, nine, was asleep.', 'Lena Tarbell, 10, was asleep.', 'nine', '10'],
    ['one name, the first name short', 'Lena Tarbell, nine, was asleep.', 'L. Tarbell, 10, was asleep.', 'nine', '10'],
  ])('compared all the same: %s', (_, mine, theirs, a, b) => {
    expect(together(report(mine, theirs), a, b)).toBe(true);
  });
});
