import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** The figures that stand in one topic with the fine. */
const besideFine = (a: string, b: string): string[] =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.kind === 'quantity' && t.counts.reports === 2)
    .flatMap((t) => t.claims.map((c) => c.evidence.quote));

describe('a sum belongs to the act that it is told of', () => {
  it.each([
    ['for paying', 'The judge gave Reed a $30,000 fine for paying $15,000 to have answers corrected.', '$15,000'],
    ['after taking', 'The judge gave Reed a $30,000 fine after taking $12,000 from a client.', '$12,000'],
    ['for hiding', 'The bank got a fine of $40 million for hiding $9 million from the tax office.', '$9 million'],
  ])('%s', (_, text, other) => {
    const told = besideFine(text, text.replace(/ (?:for|after) .*/, ' on Friday in Ellery.'));
    expect(told).toHaveLength(2);
    expect(told).not.toContain(other);
  });
});
