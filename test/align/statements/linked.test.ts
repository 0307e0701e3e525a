import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** The topics of statements that both articles tell, as the words of their claims. */
const together = (a: string, b: string): string[][] =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.kind === 'attribution' && t.counts.reports > 1)
    .map((t) => t.claims.map((c) => c.evidence.quote));

describe('a topic of statements', () => {
  it('leaves out what another statement carries along', () => {
    const topics = together(
      'Mayor in Lowmere\n\nThe ferry sank off Lowmere on Monday. The harbour was closed.',
      'News of the day\n\nThe ferry sank off Lowmere on Monday, and divers searched the harbour for the bell of the ferry.',
    );
    const sinking = topics.find((quotes) => quotes.some((q) => q.includes('sank')));
    expect(sinking?.some((q) => q.includes('harbour was closed'))).toBe(false);
  });

  it('keeps one act told in two ways', () => {
    const topics = together(
      'Raid in Lowmere\n\nHoles were bored with a heavy drill into the wall of the vault.',
      'News of the day\n\nThe thieves used a drill to bore holes in the door of the vault.',
    );
    expect(topics.some((quotes) => quotes.length === 2 && quotes.every((q) => q.includes('vault')))).toBe(true);
  });
});
