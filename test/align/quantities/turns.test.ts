import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.js';
import { reportOf, figuresTogether as together, topicWith } from '../../support/report-of.js';

/** Two invented papers on a leader who leaves, a picture that is sold, a crash: one gives `mine`, the other `theirs`. */
function report(mine: string, theirs: string): Report {
  return reportOf({
    herald: `News from Norland\n\nPremier Ada Brill of Norland resigned on Friday.\n\n${mine}`,
    tribune: `The news\n\nAda Brill, who led Norland, resigned as premier on Friday.\n\n${theirs}`,
  });
}

describe('spans and sums that a turn of phrase tells the role of', () => {
  it.each([
    [
      'in office, in power',
      'She leaves after three years in office.',
      'Brill was in power for four years.',
      'three',
      'four',
    ],
    ['rule', 'Her 12-year rule is over.', 'Gone are the 14 years of her rule.', '12-year', '14 years'],
    [
      'what is the worst since when',
      'It was the worst crisis of the land in 37 years.',
      'The mayor called it the greatest crisis in the last 67 years.',
      '37 years',
      '67 years',
    ],
    [
      'a journey and a trip',
      'The train was at the end of a journey of an hour.',
      'The train was on its daily 75-minute trip.',
      'an hour',
      '75-minute',
    ],
    [
      'the first sum',
      'The bidding for the picture started at $75 million.',
      'The bidding battle began at $90 million.',
      '$75 million',
      '$90 million',
    ],
  ])('%s', (_, mine, theirs, a, b) => {
    expect(together(report(mine, theirs), a, b)).toBe(true);
  });

  it.each([
    [
      'in office, in prison',
      'She leaves after three years in office.',
      'Her aide spent four years in prison.',
      'three',
      'four',
    ],
    [
      'the worst, the longest',
      'It was the worst crisis of the land in 37 years.',
      'It was the longest strike in the last 67 years.',
      '37 years',
      '67 years',
    ],
    [
      'the first sum, and an estimate of as much',
      'The bidding for the picture started at $90 million.',
      'The pre-sale estimate of the picture was $90 million.',
      'started',
      'estimate',
    ],
    [
      'a price foreseen, a price paid',
      'Experts had predicted a price of $90 million for the picture.',
      'The picture was sold for $170 million.',
      '$90 million',
      '$170 million',
    ],
  ])('but not: %s', (_, mine, theirs, a, b) => {
    expect(together(report(mine, theirs), a, b)).toBe(false);
  });

  it('a half that is left out is rounding', () => {
    const made = report('She leaves after two and a half years in office.', 'Brill was in power for two years.');
    expect(topicWith(made, 'two and a half', 'quantity').verdict).toBe('divergent');
  });
});
