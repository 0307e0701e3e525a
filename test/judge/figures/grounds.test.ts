import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const verdicts = (...texts: readonly string[]) =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`paper${i}`, { text }])))
    .topics.filter((t) => t.kind === 'quantity' && new Set(t.claims.map((c) => c.article)).size > 1)
    .map((t) => t.verdict);

describe('what leaves two figures without ground for a conflict', () => {
  it.each([
    [
      'a floor that somebody tells of the smaller figure, where the greater is rounded to it',
      [
        'The 400-pound bear was shot near Ellery on Friday.',
        'The 450-pound bear was shot near Ellery on Friday.',
        'The bear shot near Ellery on Friday weighed over 400 pounds.',
      ],
    ],
    [
      'two readings of one quake',
      ['A quake of magnitude 6.4 shook Ellery on Friday.', 'A quake of magnitude 6.7 shook Ellery on Friday.'],
    ],
    [
      'things of one noun, of which no word tells the same',
      [
        'The sale in Ellery leaves seeds in the hands of three firms.',
        'The two firms said that the sale in Ellery was good for farmers.',
      ],
    ],
    [
      'how far a place is, and how far off it happened',
      [
        'A quake struck 100 km north of Ellery on Friday, and houses fell.',
        'A quake hit a cluster of villages 140 km north of Ellery on Friday.',
      ],
    ],
    [
      'what came on top of others',
      [
        'Divers located eight more crates in the wreck off Ellery.',
        'Divers located nine more crates in the wreck off Ellery.',
      ],
    ],
    [
      'a figure that its own article tells of a wider group',
      [
        'The ferry was carrying 181 passengers when it sank off Ellery on Friday.',
        'Ferry with 188 passengers sinks off Ellery\n\nThe ferry had 188 people on board, crew included, when it sank on Friday.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(verdicts(...texts)).not.toContain('conflict');
  });

  it.each([
    [
      'they are the whole',
      ['Divers located eight crates in the wreck off Ellery.', 'Divers located nine crates in the wreck off Ellery.'],
    ],
    [
      'no floor is told',
      ['The 400-pound bear was shot near Ellery on Friday.', 'The 450-pound bear was shot near Ellery on Friday.'],
    ],
    [
      'the greater figure is not rounded to the floor',
      [
        'The 400-pound bear was shot near Ellery on Friday.',
        'The 550-pound bear was shot near Ellery on Friday.',
        'The bear shot near Ellery on Friday weighed over 400 pounds.',
      ],
    ],
    [
      'how far off it happened, twice',
      [
        'A quake struck 100 km north of Ellery on Friday, and houses fell.',
        'A quake struck 140 km north of Ellery on Friday.',
      ],
    ],
    [
      'a figure that its article tells of one group',
      [
        'The ferry was carrying 181 passengers when it sank off Ellery on Friday.',
        'Ferry with 188 passengers sinks off Ellery\n\nThe ferry had 188 passengers on board when it sank on Friday.',
      ],
    ],
    [
      'things of one noun and one act',
      ['The army fired 12 rockets at Ellery on Friday.', 'The army fired nine rockets at Ellery on Friday.'],
    ],
  ])('but: %s', (_, texts) => {
    expect(verdicts(...texts)).toContain('conflict');
  });

  it('a source’s own figure of the same act in another topic: the first sentence and the second', () => {
    const both =
      'Reed was sentenced to 26 years in prison in 2009. At the second trial in 2014 Reed was sentenced to 28 years in prison.';
    const first = 'Reed was sentenced to 26 years in prison in 2009.';
    const other = 'Reed was sentenced to 28 years in prison in 2009.';
    expect(verdicts(both, other)).not.toContain('conflict');
    expect(verdicts(first, other)).toContain('conflict');
  });

  it('two ranges of ages are told as two, and a decade as the vaguer of two', () => {
    expect(
      verdicts('The dead in Ellery were men aged 39 to 60.', 'The dead in Ellery were men aged between 35 and 70.'),
    ).toEqual(['divergent']);
    expect(
      verdicts('The dead in Ellery were in their 30s.', 'The dead in Ellery were aged between 31 and 38.'),
    ).toEqual(['agreed']);
  });
});
