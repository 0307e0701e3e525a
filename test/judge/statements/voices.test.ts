import { describe, expect, it } from 'vitest';
import { reportOf, topicWith } from '../../support/report-of.js';

/** The remarks on speakers of several reports, of articles that tell one sentence each beside their first. */
const shared = (...sentences: string[]): string[] =>
  reportOf(
    Object.fromEntries(
      sentences.map((s, i) => [`paper${i}`, `News of day ${i}\n\nA choir sang in hall ${i}.\n\n${s}`]),
    ),
  )
    .topics.flatMap((t) => t.reasons)
    .filter((r) => r.startsWith('speaker: '));

describe('one speaker behind several reports', () => {
  it('is called by the longest name, and counted where an article quotes the same words of nobody', () => {
    expect(
      shared(
        '"We will rebuild the old pier before the summer," said Anna Tolle.',
        '"We will rebuild the old pier before the summer," said Tolle.',
        'A banner on the quay: "We will rebuild the old pier before the summer."',
      ),
    ).toEqual(['speaker: Anna Tolle in 3 reports']);
  });

  it('is none of those who have no name: officials here and there may be two', () => {
    expect(
      shared(
        'The old pier burned down on Monday, officials said.',
        'Officials said the old pier burned down on Monday.',
      ),
    ).toEqual([]);
  });
});

describe('speakers are counted', () => {
  it.each([
    ['once however they are called', 'Mayor Anna Tolle', 1],
    ['apart by another name', 'Berta Lindqvist', 2],
  ])('%s', (_, other, count) => {
    const report = reportOf({
      north: 'Rain\n\nThe flood destroyed 40 houses in Castra, said Anna Tolle.',
      south: `Flood\n\nThe flood destroyed 40 houses in Castra, said ${other}.`,
    });
    expect(topicWith(report, '40 houses', 'quantity').counts.speakers).toBe(count);
  });
});
