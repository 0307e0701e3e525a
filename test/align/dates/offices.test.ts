import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** Verdicts of the dates that two articles tell. */
const verdicts = (a: string, b: string): string[] =>
  reportOf({ a: { text: a, published: '2017-09-26' }, b: { text: b, published: '2017-09-26' } })
    .topics.filter((t) => t.kind === 'date' && t.counts.reports > 1)
    .map((t) => t.verdict);

describe('since when an office is held', () => {
  it('is compared, whatever the verb', () => {
    expect(
      verdicts(
        'Orla Brill, who has worked as CEO of the bank since 2006, leaves.',
        'Orla Brill, chief executive of the bank since 2005, leaves.',
      ),
    ).toEqual(['conflict']);
  });

  it.each([
    [
      'another office',
      'Orla Brill has been CEO of the bank since 2006.',
      'Orla Brill has been chairman of the bank since 2005.',
    ],
    [
      'another person',
      'Orla Brill has been mayor of Tarnac since 2006.',
      'Ilo Varga has been mayor of Velda since 2005.',
    ],
    [
      'another person of one bank',
      'Orla Brill has been a director of the bank since 2006.',
      'Ilo Varga has been a director of the bank since 2005.',
    ],
  ])('is no conflict with that of %s', (_, a, b) => {
    expect(verdicts(a, b)).not.toContain('conflict');
  });
});
