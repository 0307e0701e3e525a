import { describe, expect, it } from 'vitest';
import { reportOf, figuresTogether as together } from '../../support/report-of.js';

const OPENING = 'A van drove into the market of Ellery on Thursday.';

const reportOfThree = (a: string, b: string, c: string) =>
  reportOf(
    Object.fromEntries(
      Object.entries({ a, b, c }).map(([id, text]) => [id, `News\n\n${OPENING}\n\n${text}\n`] as const),
    ),
  );

const ALIKE = [
  'Three men then got out of the van with knives.',
  'Witnesses saw three men get out of the van and run.',
] as const;

describe('people who are told to do one thing', () => {
  it('meet by whatever noun and with another figure', () => {
    const report = reportOfThree(...ALIKE, 'A gang of five robbers in masks got out of the van.');
    expect(together(report, 'Three men', 'five robbers')).toBe(true);
  });

  it.each([
    // Another thing, another deed, another order.
    ['Five robbers in masks got out of a taxi.', 'Five robbers'],
    ['Five robbers in masks stole the van.', 'Five robbers'],
    ['Some 40 shoppers got out of the way of the van.', '40 shoppers'],
  ])('but not: %s', (c, figure) => {
    expect(together(reportOfThree(...ALIKE, c), 'Three men', figure)).toBe(false);
  });
});
