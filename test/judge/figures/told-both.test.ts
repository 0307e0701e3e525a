import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const quantities = (a: string, b: string) =>
  reportOf({ a: { text: a }, b: { text: b } }).topics.filter((t) => t.kind === 'quantity');
const conflicts = (a: string, b: string) => quantities(a, b).filter((t) => t.verdict === 'conflict');

describe('a source that gives both figures does not contradict the other', () => {
  it.each([
    [
      'all rockets, and those at one town',
      'The army fired 14 rockets at two towns on Friday. Nine rockets fell on Ellery, while five rockets were fired at Calder.',
      'The army fired 14 rockets at Ellery and Calder on Friday.',
    ],
    [
      'the first count and the corrected one',
      'The flood killed 12 people near Ellery on Friday. An hour before, 9 people were said to have been killed in the flood near Ellery.',
      'The flood near Ellery killed nine people on Friday.',
    ],
    [
      'a price with its parts and without',
      'Larkin buys the firm Quill for USD 19 billion. Its owner said Larkin will buy Quill for $16 billion, and another $3 billion in shares.',
      'Larkin will buy the firm Quill for $16 billion, its owner said.',
    ],
    [
      'a fine, and what was paid',
      'The judge fined Reed $30,000 for a fraud. Reed had been fined $15,000 in the same case in May, and lost her appeal.',
      'Reed was fined $30,000 by the judge for the fraud.',
    ],
  ])('%s', (_, a, b) => {
    expect(conflicts(a, b).map((t) => t.title)).toEqual([]);
  });

  it.each([
    [
      'each gives one figure',
      'The army fired 12 rockets at Ellery on Friday.',
      'The army fired nine rockets at Ellery on Friday.',
    ],
    [
      'the other figure is somebody else’s',
      'The army fired 12 rockets at Ellery on Friday. The mayor said that nine rockets were fired at Ellery.',
      'The army fired nine rockets at Ellery on Friday.',
    ],
    [
      'the other figure is a third one',
      'The army fired 12 rockets at Ellery on Friday. First 14 rockets were said to have been fired at Ellery.',
      'The army fired nine rockets at Ellery on Friday.',
    ],
    [
      'a mere plural is no figure',
      'Dozens of rockets were fired at Ellery. The army fired 70 rockets at Ellery on Friday.',
      'The army fired 60 rockets at Ellery on Friday.',
    ],
  ])('but: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1);
  });

  it('says so', () => {
    const [topic] = quantities(
      'The flood killed 12 people near Ellery on Friday. An hour before, 9 people were said to have been killed in the flood near Ellery.',
      'The flood near Ellery killed nine people on Friday.',
    );
    expect(topic).toMatchObject({ verdict: 'divergent', reasons: ['both: 12 people | nine people'] });
  });
});
