import { describe, expect, it } from 'vitest';
import { reportOf, together } from '../../support/report-of.js';

const OPENING = 'A gas tank blew up at the barracks of Ellery on Thursday.';

/** Two papers that tell one thing alike, and a third with a figure of its own. */
const reportOfThree = (a: string, b: string, c: string) =>
  reportOf(
    Object.fromEntries(
      Object.entries({ a, b, c }).map(([id, text]) => [
        id,
        { published: '2024-05-03', text: `News\n\n${OPENING}\n\n${text}\n` },
      ]),
    ),
  );

const ALIKE = [
  'The blast closed 34 schools in the valley, the council said.',
  'In the valley 34 schools were closed by the blast, the council said.',
] as const;

describe('a third figure of what two tell alike', () => {
  it.each([
    ['There was no teaching at 50 schools, a reporter counted.', '50 schools'],
    ['By noon the pupils of 41 schools had been sent home.', '41 schools'],
  ])('%s', (c, figure) => {
    expect(together(reportOfThree(...ALIKE, c), '34 schools', figure)).toBe(true);
  });

  it.each([
    // A small count, one of another order, a bare one, another thing.
    ['Two schools lie right beside the barracks.', 'Two schools'],
    ['The province has 900 schools.', '900 schools'],
    ['Classes were cancelled at 50 across the valley.', '50'],
    ['Classes were cancelled, and 50 shops shut.', '50 shops'],
  ])('but not: %s', (c, figure) => {
    expect(together(reportOfThree(...ALIKE, c), '34 schools', figure)).toBe(false);
  });
});
