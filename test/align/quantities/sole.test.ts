import { describe, expect, it } from 'vitest';
import { reportOf, together, topicWith } from '../../support/report-of.js';

const OPENING = 'A gunman shot at people in the market of Ellery on Thursday.';

const reportWith = (...lines: readonly string[]) =>
  reportOf(Object.fromEntries(lines.map((line, i) => [`a${i}`, `News\n\n${OPENING}\n\n${line}\n`])));

describe('a measure that two articles alone tell is one', () => {
  it.each([
    ['It took 35 minutes to catch him.', 'Police searched for about 35 minutes.', '35 minutes', 'about 35 minutes'],
    ['The boat overturned within seven seconds.', 'It sank; that took some seven seconds.', 'seven', 'some seven'],
    [
      'The well had been unused for five years.',
      'It was abandoned around five years ago.',
      'five years',
      'around five',
    ],
    ['Keep 1.5 metres away.', 'The rules ask for a space of 1.5 m.', '1.5 metres', '1.5 m'],
    // …or two figures a tenth apart: what a reader wants to see.
    ['Fifty people were named in the case.', 'Prosecutors charged fifty-one people.', 'Fifty people', 'fifty-one'],
    ['Between 70 and 80 people were inside.', 'Up to 80 people prayed there.', '70 and 80', 'Up to 80'],
  ])('%s | %s', (a, b, x, y) => {
    expect(together(reportWith(a, b), x, y)).toBe(true);
  });

  it.each([
    // What is measured is another thing.
    ['The quay is 60 feet away.', 'The boat has a length of 60 feet.'],
    ['The fire burned at a depth of 10 km.', 'The camp lies 10 km from Calder.'],
    // A count is met by chance, and one whose noun stands elsewhere may be of anything.
    ['Of the guests, 24 of them came from Calder.', 'Of the hurt, 25 of them were taken to Norland.'],
    ['Police found 16 shell casings.', 'He wrote 16 letters.'],
  ])('but not %s | %s', (a, b) => {
    const compared = reportWith(a, b).topics.filter((t) => t.kind === 'quantity' && t.counts.reports > 1);
    expect(compared).toEqual([]);
  });

  it('and stays alone where a third article tells the figure of something else', () => {
    const lines = [
      'It took 35 minutes to catch him.',
      'Police searched for about 35 minutes.',
      'He slept for 35 minutes.',
    ];
    expect(topicWith(reportWith(...lines), '35 minutes', 'quantity').counts.reports).toBe(1);
  });
});
