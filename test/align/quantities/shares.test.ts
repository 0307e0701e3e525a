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

  it('who voted is no share of a side', () => {
    const made = report(
      'About 60.0 percent of the electorate cast their vote.',
      'The No campaign led with 60 percent against the reform.',
    );
    expect(topicWith(made, '60.0', 'quantity')).not.toBe(topicWith(made, '60 percent', 'quantity'));
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

describe('shares of one figure', () => {
  const stand = (made: Report, x: string, y: string): boolean =>
    topicWith(made, x, 'quantity') === topicWith(made, y, 'quantity');

  it('a rise and a fall are two', () => {
    const made = report(
      'Shares of Brightwell rose 1.5 percent in trading.',
      'Shares of Corby fell by 1.5% in trading.',
    );
    expect(stand(made, '1.5 percent', '1.5%')).toBe(false);
  });

  it('two rises may be one', () => {
    const made = report(
      'Brightwell shares rose 4.5 percent in trading.',
      'Shares of Brightwell climbed 4.5% in trading.',
    );
    expect(stand(made, '4.5 percent', '4.5%')).toBe(true);
  });

  it('a premium over a price is no rise of the shares', () => {
    const made = report(
      'The price is 27 percent above the 33 crowns at which Brightwell shares closed.',
      'Shares of Brightwell soared 27% on the news.',
    );
    expect(stand(made, '27 percent', '27%')).toBe(false);
  });

  it('a share in many districts is not that of all', () => {
    const made = report(
      'An exit poll gave the Yes campaign almost 70 percent of the vote.',
      'In many northern districts tallies put the Yes vote above 70%.',
    );
    expect(stand(made, '70 percent', '70%')).toBe(false);
  });

  it('the same share of all is one', () => {
    const made = report(
      'An exit poll gave the Yes campaign almost 70 percent of the vote.',
      'An exit poll put the Yes vote at 70%.',
    );
    expect(stand(made, '70 percent', '70%')).toBe(true);
  });
});
