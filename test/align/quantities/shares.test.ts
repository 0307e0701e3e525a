import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/index.js';
import { reportOf, topicWith } from '../../support/report-of.js';

/** Two invented papers on the vote of a made-up country: one gives `mine`, the other `theirs`. */
function report(mine: string, theirs: string): Report {
  return reportOf({
    herald: `Norland votes\n\nNorlanders chose a president on Sunday.\n\n${mine}`,
    tribune: `Norland chooses president\n\nNorlanders elected a president on Sunday.\n\n${theirs}`,
  });
}

const COUNTED = 'Ada Tarbell won 61.2 percent of the vote, the election commission said.';

describe('shares of a vote', () => {
  it.each([
    'Ada Tarbell won 58.7 percent of the vote, an exit poll showed.',
    'According to a survey, Ada Tarbell won 58.7 percent of the vote.',
    'Projections gave Ada Tarbell 58.7 percent of the vote.',
  ])('a poll is no count: %s', (line) => {
    const { claims } = topicWith(report(COUNTED, line), '58.7 percent', 'quantity');
    expect(claims.map((c) => c.evidence.quote)).toEqual(['58.7 percent']);
  });

  it('two counts are compared', () => {
    const made = report(COUNTED, 'Ada Tarbell won 59.4 percent of the vote, officials said.');
    expect(topicWith(made, '61.2 percent', 'quantity')).toBe(topicWith(made, '59.4 percent', 'quantity'));
  });

  it.each([
    ['Ada Tarbell won 80.23 percent of the vote.', 'Tarbell gained 80 percent of the vote.', '80.23', '80 percent'],
    ['Ivo Marsh, her rival, had 9.9 percent.', 'The rival, Ivo Marsh, stood at about 10 percent.', '9.9', '10 percent'],
  ])('a share told with fewer digits is the same: %s', (mine, theirs, x, y) => {
    const made = report(mine, theirs);
    expect(topicWith(made, x, 'quantity')).toBe(topicWith(made, y, 'quantity'));
  });

  it('a share that differs beyond its digits is compared as another one', () => {
    const made = report('Ivo Marsh, her rival, had 9.3 percent.', 'Turnout in the south was about 10 percent.');
    expect(topicWith(made, '9.3', 'quantity')).not.toBe(topicWith(made, '10 percent', 'quantity'));
  });
});
