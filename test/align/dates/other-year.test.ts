import { describe, expect, it } from 'vitest';
import { reportOf, topicWith } from '../../support/report-of.js';

/** Two invented papers of 3 May 2024 and one of no known day on a pilot in a made-up town. */
const report = (news: string, undated: string) =>
  reportOf({
    herald: `Harbour pilot mourned\n\n${news}\n\nShops in Orley were closed.`,
    tribune: `Orley takes leave\n\n${news}\n\nThe choir of the town sang.`,
    almanac: { text: `A pilot and her town\n\n${undated}\n\nThe lighthouse is lit at night.`, published: '' },
  });

describe('a day of the news that one article tells of the year before or after', () => {
  it.each([
    ['The pilot was shot on Tuesday.', 'On April 30, 2023, the pilot was shot.', 'April 30, 2023'],
    ['The pilot was shot on Tuesday.', 'The attack on the pilot was on April 30, 2023.', 'April 30, 2023'],
    ['The pilot died on 1 May.', 'The pilot died on 1 May 2023.', '1 May 2023'],
    ['The barge sank on May 2.', 'The barge sank on May 2, 2025, off the lighthouse.', 'May 2, 2025'],
    ['Two men were arrested on Thursday.', 'Two men were arrested on 2 May 2023 in the port.', '2 May 2023'],
  ])('%s | %s → conflict', (news, undated, day) => {
    const topic = topicWith(report(news, undated), day, 'date');
    expect(topic.verdict).toBe('conflict');
  });

  it.each([
    [
      'both years',
      'The pilot was shot on Tuesday.',
      'The pilot was shot on April 30, 2024, and another on April 30, 2023.',
    ],
    ['two years back', 'The pilot was shot on Tuesday.', 'On April 30, 2022, a pilot was shot.'],
    ['another day', 'The pilot was shot on Tuesday.', 'On April 27, 2023, a pilot was shot.'],
    ['another kind of event', 'The pilot was shot on Tuesday.', 'The pilot was elected on April 30, 2023.'],
    ['two old days', 'The mill burned on 4 March 2001.', 'The mill burned on 4 March 2002.'],
  ])('kept apart: %s', (_, news, undated) => {
    const day = /\w+ \w+,? \d{4}(?=\D*$)/.exec(undated)![0];
    const told = topicWith(report(news, undated), day, 'date').claims.map((c) => c.evidence.quote);
    expect(told.some((quote) => news.includes(quote))).toBe(false);
  });
});
