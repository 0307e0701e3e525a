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
    [
      'rows of which two are not the same',
      'Two sisters aged 10 and 13 spoke first.',
      'The boy and the girl, aged 12 and nine, were asleep.',
      'nine',
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
    [
      'a row of which all are the same but one',
      'A 22-year-old from Estria and a 39-year-old from Norland were carried out.',
      'The men carried out were a 27-year-old from Estria and a 39-year-old from Norland.',
      '22-year-old',
      '27-year-old',
    ],
    [
      'a son and a boy',
      'The ranger found his own two-year-old son in the wood.',
      'A three-year-old boy was found in the wood.',
      'two-year-old',
      'three-year-old',
    ],
    ['one name, the first name short', 'Lena Tarbell, nine, was asleep.', 'L. Tarbell, 10, was asleep.', 'nine', '10'],
  ])('compared all the same: %s', (_, mine, theirs, a, b) => {
    expect(together(report(mine, theirs), a, b)).toBe(true);
  });
});

describe('one age in two papers’ words', () => {
  it.each([
    [
      'a decade',
      'Leo Brandt, 26, opened the gate of the pen, the keeper said.',
      'The gate of the pen was opened by a man in his 20s, the keeper said.',
      '26',
      '20s',
    ],
    [
      'two nouns for one person',
      'The suspect, aged 31, was held at the gate.',
      'A 31-year-old migrant was held at the gate.',
      '31',
      '31-year-old',
    ],
    [
      'a name with its generation',
      'Police named Leo Brandt Jr., 56, as the driver.',
      'Leo Brandt, 56, drove the van.',
      '56',
      '56',
    ],
    [
      'where the one is from is no name',
      'The driver was a 31-year-old Norlandish Estrian.',
      'Leo Brandt, 31, drove the van.',
      '31-year-old',
      '31',
    ],
    [
      'a name behind a comma and a verb',
      'The suspect, aged 21, left Calder on Monday.',
      'Leo Brandt, a 21-year-old suspect, left on Monday.',
      '21',
      '21-year-old',
    ],
  ])('%s', (_, mine, theirs, a, b) => {
    expect(together(report(mine, theirs), a, b)).toBe(true);
  });

  it.each([
    ['another decade', 'The driver, 36, was held.', 'A man in his 20s opened the gate.', '36', '20s'],
    ['two names', 'Leo Brandt, 56, drove the van.', 'Ivo Reed, 56, opened the gate.', 'Brandt, 56', 'Reed, 56'],
  ])('but not: %s', (_, mine, theirs, a, b) => {
    expect(together(report(mine, theirs), a, b)).toBe(false);
  });
});
