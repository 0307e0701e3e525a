import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const conflicts = (a: string, b: string) =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.kind === 'quantity' && t.verdict === 'conflict')
    .map((t) => t.title);

describe('a count whose words tell more closely which ones are counted may be a part of the greater', () => {
  it.each([
    [
      'members of one party',
      'The two Liberal commissioners voted against the deal.',
      'The deal was opposed by some of the five commissioners.',
    ],
    [
      'what was not used',
      'Beside the bag lay two knives that were not used in the attack.',
      'The attacker had three knives, the prosecutor said.',
    ],
    [
      'those that treat somebody',
      'Two different area hospitals are treating the couple.',
      'Seven hospitals are treating 30 patients.',
    ],
    [
      'those of one make',
      'Two Kestrel bombers flew over the strait on Friday.',
      'Six bombers flew over the strait on Friday.',
    ],
  ])('%s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it.each([
    ['of one noun', 'Two bombers flew over the strait on Friday.', 'Six bombers flew over the strait on Friday.'],
    [
      'the greater is the narrower',
      'Three guided missiles fell on the hill near Ellery on Friday.',
      'Two missiles fell on the hill near Ellery on Friday.',
    ],
    [
      'none at all',
      'Four heavy bombs were dropped on the hill on Friday.',
      'No bombs were dropped on the hill on Friday.',
    ],
  ])('but: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1);
  });
});
