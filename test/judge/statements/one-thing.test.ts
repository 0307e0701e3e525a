import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** True where the report says that both articles tell the same. */
const agree = (a: string, b: string) =>
  reportOf({ a: { text: a }, b: { text: b } }).topics.some(
    (t) => t.kind === 'attribution' && t.counts.reports > 1 && t.verdict === 'agreed',
  );

describe('two statements agree', () => {
  it.each([
    ['Charred bodies were put into vans.', 'Many of the bodies have been charred.'],
    ['The pilot could be heard in the last minute.', 'In the recording the pilot is heard.'],
    ['The zoo stayed closed on Thursday.', 'On Thursday the zoo was closed.'],
  ])('that tell one thing: %s | %s', (a, b) => {
    expect(agree(a, b)).toBe(true);
  });

  it.each([
    ['Reed was driving with two friends through Port Ellery.', 'The Port Ellery police are still at work on the case.'],
    ['Cranston calls off the strikes.', 'President Cranston called the letter a foolish step.'],
    ['A grenade went off at a graveyard.', 'While a manhunt goes on, shops stay shut.'],
    ['Big tremors are possible, the office said.', 'The tremor was so big that shelves fell.'],
    ['The barge was linked to the spill.', 'It was unclear whether the barge was linked to the spill.'],
    ['Three men were held in a barn near Ellery.', 'Four men were held in a barn near Ellery.'],
    ['Critics charged that the firm knew.', 'Two men were charged on Monday.'],
  ])('not where they share a place, a person or one common word: %s | %s', (a, b) => {
    expect(agree(a, b)).toBe(false);
  });
});
