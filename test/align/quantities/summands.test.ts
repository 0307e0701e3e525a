import { describe, expect, it } from 'vitest';
import { reportOf, figuresTogether as together } from '../../support/report-of.js';

const OPENING = 'The trial of the Kestrel company ended in Ellery on Thursday.';
const ALL = 'Jurors awarded Dana Reed $15 million in damages.';
const PART = 'The jury awarded Dana Reed $10 million in damages for the loss.';

const reportWith = (a: string) => {
  const texts = Object.entries({ a, b: ALL, c: PART });
  return reportOf(Object.fromEntries(texts.map(([name, text]) => [name, `News\n\n${OPENING}\n\n${text}\n`])));
};

describe('a sum that an article tells to be a part of another', () => {
  it.each([
    'The jury awarded Dana Reed $15 million in damages: $10 million for the loss and $5 million for the delay.',
    'The jury awarded Dana Reed $10 million in damages for the loss and $5 million for the delay. With damages of $15 million Reed may build anew.',
  ])('is none of that: %s', (a) => {
    const report = reportWith(a);
    expect(together(report, '$10 million', '$15 million')).toBe(false);
    expect(together(report, '$15 million', '$15 million')).toBe(true);
  });

  it.each([
    'The jury spoke to Dana Reed.',
    'The jury awarded Dana Reed $10 million in damages for the loss and $4 million for the delay.',
  ])('but two sums of which none does: %s', (a) => {
    expect(together(reportWith(a), '$10 million', '$15 million')).toBe(true);
  });
});
