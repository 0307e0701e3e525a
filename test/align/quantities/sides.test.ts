import { describe, expect, it } from 'vitest';
import { reportOf, topicWith } from '../../support/report-of.js';

const CLASH = 'Ostrian and Velmarian troops fired at each other on the border on Thursday.';

const reportWith = (a: string, b: string) =>
  reportOf({
    a: { published: '2024-05-03', text: `Clash on the border\n\n${CLASH}\n\n${a}\n` },
    b: { published: '2024-05-03', text: `Clash on the border\n\n${CLASH}\n\n${b}\n` },
  });

/** True when one topic of figures holds both. */
const together = (report: ReturnType<typeof reportOf>, x: string, y: string): boolean =>
  topicWith(report, x, 'quantity') === topicWith(report, y, 'quantity');

const TWO = 'Officials said 34 people were killed on the Ostrian side and 12 on the Velmarian side.';

describe('a toll of one side of a fight', () => {
  it.each([
    [TWO, 'Of 41 dead, 31 were on the Ostrian side and 10 on the Velmarian one.', '34 people', '31'],
    [TWO, 'According to the Velmarian side, seven people were killed there.', '12', 'seven people'],
    [
      TWO,
      'Ostrian authorities have reported 33 people killed. On the other side, according to sources in Velmaria, 15 people died.',
      '12',
      '15 people',
    ],
    [
      TWO,
      'Ostrian authorities have reported 33 people killed. On the other side, according to sources in Velmaria, 15 people died.',
      '34 people',
      '33 people',
    ],
    [TWO, 'On the Velmarian side, 14 people were killed. On the Ostrian side, 33 were.', '12', '14 people'],
  ])('%s | %s', (a, b, x, y) => {
    expect(together(reportWith(a, b), x, y)).toBe(true);
  });

  it.each([
    // The other side's, and the toll of both.
    [TWO, 'The clash killed 46 people.', '34 people', '46 people'],
    [TWO, 'The clash killed 46 people.', '12', '46 people'],
    [TWO, 'According to the Velmarian side, seven people were killed there.', '34 people', 'seven people'],
    [
      TWO,
      'Ostrian authorities have reported 33 people killed. On the other side, according to sources in Velmaria, 15 people died.',
      '34 people',
      '15 people',
    ],
  ])('is not %s | %s', (a, b, x, y) => {
    expect(together(reportWith(a, b), x, y)).toBe(false);
  });

  it('a side that only speaks counts the dead of both', () => {
    const report = reportWith('The Velmarian side said 46 people were killed.', 'The clash killed 45 people.');
    expect(together(report, '46 people', '45 people')).toBe(true);
  });
});
