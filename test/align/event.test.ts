import { describe, expect, it } from 'vitest';
import { reportOf, together } from '../support/report-of.js';

const on = (published: string, text: string) => ({ published, text: `News\n\n${text}\n` });

/** Two reports of a missile attack at once, and a third, written weeks later. */
const reportWith = (published: string, line: string) =>
  reportOf({
    a: on('2024-05-03', 'Norland fired 22 missiles at the base of Ellery on 2 May 2024.'),
    b: on('2024-05-03', 'On 2 May 2024 Norland fired more than a dozen missiles at the base.'),
    c: on(published, line),
  });

describe('the day that most articles name is that of their event', () => {
  it('whoever names it reports it, some weeks later, too', () => {
    const report = reportWith('2024-05-24', 'Norland fired around two dozen missiles at the base on 2 May 2024.');
    expect(together(report, '22 missiles', 'two dozen')).toBe(true);
  });

  it.each([
    ['another day', '2024-05-24', 'Norland fired around two dozen missiles at the base on 19 March 2024.'],
    [
      'another day of the year before',
      '2025-05-05',
      'Norland fired some two dozen missiles at the base on 2 May 2025.',
    ],
  ])('but not %s', (_, published, line) => {
    expect(together(reportWith(published, line), '22 missiles', 'two dozen')).toBe(false);
  });
});

/** Three reports of a crush that name the city, and one that tells `line` first and `last` at the end. */
const crush = (line: string, last: string) =>
  reportOf({
    a: on('2024-05-03', 'A crush in Lowmere killed at least 22 people on Friday.'),
    b: on('2024-05-03', 'At least 22 people were killed in a crush in Lowmere on Friday.'),
    c: on('2024-05-03', 'At least 22 people died in Lowmere on Friday, in a crush.'),
    d: on(
      '2024-05-03',
      `${line}\n\nA crowd had pushed on to a bridge.\n\nTrains stood still.\n\nThe mayor wept.\n\n${last}`,
    ),
  });

describe('what an article leads with happened where it says', () => {
  it('by whatever name of the place', () => {
    const report = crush('At least 27 people were killed in a crush at Gable Road on Friday.', 'He left early.');
    expect(together(report, '22 people', '27 people')).toBe(true);
  });

  it('but not what it tells of another place further down', () => {
    const report = crush(
      'Many people were killed in a crush in Lowmere on Friday.',
      'A crush in Ostby killed 27 people.',
    );
    expect(together(report, '22 people', '27 people')).toBe(false);
  });
});
