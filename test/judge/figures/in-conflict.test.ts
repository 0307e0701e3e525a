import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const DAY = '2031-03-04';
const told = (...texts: readonly string[]) =>
  reportOf(Object.fromEntries(texts.map((text, i) => ['abc'[i]!, { text, published: DAY }]))).topics.filter(
    (t) => t.kind === 'quantity' && t.counts.reports > 1,
  );

describe('a conflict of figures', () => {
  it('has no row that contradicts nobody and can hold with nobody who does', () => {
    const topics = told(
      'The missing were sought near Ellery on Friday: around 60 soldiers are missing after the raid, and reports range from 60 to as many as 160 soldiers captured.',
      'More than 70 soldiers are missing after the raid near Ellery on Friday.',
      '12 soldiers were captured in the raid near Ellery on Friday.',
    ).filter((t) => t.verdict === 'conflict');
    expect(topics.flatMap((t) => t.claims.map((c) => c.value.text))).not.toContain('12 soldiers');
  });

  it('tells that one article gives the one figure as an earlier one', () => {
    const [topic] = told(
      'The boy was initially reported to be nine years old, but police later said he is seven.',
      'The boy, who is seven years old, fell into the well in Ellery.',
      'The boy, who is nine years old, fell into the well in Ellery.',
    );
    expect(topic?.reasons.some((r) => r.startsWith('corrected: '))).toBe(true);
  });

  it('is none of a measure that somebody estimated and one that is told', () => {
    const topics = told(
      'Ana Reed said the truck drove through Ellery. She estimated the truck moved at 20 mph.',
      'The truck moved through Ellery at 40 mph on Friday.',
    );
    expect(topics.map((t) => t.verdict)).not.toContain('conflict');
  });
});
