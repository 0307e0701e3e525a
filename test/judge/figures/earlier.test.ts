import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const told = (a: string, b: string, days: readonly [string, string] = ['2031-03-04', '2031-03-04']) =>
  reportOf({ a: { text: a, published: days[0] }, b: { text: b, published: days[1] } }).topics.filter(
    (t) => t.kind === 'quantity',
  );
const figures = (a: string, b: string) =>
  told(a, b)
    .filter(({ counts }) => counts.reports > 1)
    .flatMap((t) => t.claims.flatMap((c) => (c.kind === 'quantity' ? [c.value.best] : [])));

describe('a figure that its article tells as given before', () => {
  it.each([
    [
      'at first',
      'Police at first said that nine people were killed in the fire in Ellery, but 12 people were killed in it.',
    ],
    [
      'an earlier toll',
      '12 people were killed in the fire in Ellery, the mayor said, lowering an earlier toll of 19 dead.',
    ],
    [
      'previous estimates',
      'Previous estimates had put the dead of the fire at 19. The fire in Ellery killed 12 people.',
    ],
    ['said behind it', 'The fire in Ellery killed 12 people. As many as 19 were killed, earlier reports had said.'],
    [
      'earlier in the day',
      'Earlier in the day the agency reported 19 people dead, but Mayor Reed said the fire in Ellery killed 12 people.',
    ],
    ['down to, from', 'The fire in Ellery killed 12 people: the toll was revised down to 12, from 19 dead.'],
    [
      'given earlier by somebody',
      'The fire in Ellery killed 12 people, fewer than the toll given earlier by a spokeswoman, who had put the dead at 19.',
    ],
    ['down from', 'The fire in Ellery killed 12 people, the mayor said, revising the toll down from 19 dead.'],
  ])('stands beside no other: %s', (_, a) => {
    const b = 'The fire in Ellery killed 12 people on Friday.';
    expect(told(a, b).map((t) => t.verdict)).not.toContain('conflict');
    expect(figures(a, b).filter((n) => n !== 12 && n !== null)).toEqual([]);
  });

  it('is no figure that who still tells it contradicts', () => {
    const a = 'The boy was initially reported to be nine years old, but police later said he is seven.';
    const b = 'The boy, who is nine years old, fell into the well in Ellery.';
    expect(told(a, b).map((t) => t.verdict)).not.toContain('conflict');
  });

  it.each([
    ['the word tells when it happened', 'The fire earlier this week in Ellery killed 19 people.'],
    [
      'nothing is said to have been put right',
      'The mayor said earlier on Friday that 19 people were killed by the fire in Ellery.',
    ],
    [
      'the turn is behind it',
      'At first nobody was missed, but police said 19 people were killed in the fire in Ellery.',
    ],
  ])('but: %s', (_, a) => {
    expect(figures(a, 'The fire in Ellery killed 21 people on Friday.')).toContain(19);
  });
});
