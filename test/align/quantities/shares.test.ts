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
});
