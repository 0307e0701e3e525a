import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const NEWS = 'Jury finds for Orlo Tann\n\nA jury in Selm found for the singer Orlo Tann on Wednesday.\n\n';

/** Titles of the figures that two papers of 2 June 2031 tell. */
const titles = (...texts: readonly [string, string]): string[] =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, { text: `${NEWS}${text}`, published: '2031-06-02' }])))
    .topics.filter((t) => t.kind === 'quantity' && new Set(t.claims.map((c) => c.article)).size > 1)
    .map((t) => t.title);

it('an age told beside an old date has no time', () => {
  const mine = 'In May 2025 Orlo Tann, 58, lost all that he had.';
  const theirs = 'Orlo Tann, 58, lost his work in May 2025.';
  expect(titles(mine, theirs)).toEqual(['Age of Orlo Tann']);
});

it('a toll of another time has it', () => {
  const mine = 'In May 2025 a fire in Orley killed 12 people.';
  const theirs = 'A fire killed 12 people in Orley in May 2025.';
  expect(titles(mine, theirs)).toEqual([expect.stringContaining(', May 2025')]);
});

it('the time of a clause beside it is none of the figure’s', () => {
  const mine = 'Suspended since May 2025, Orlo Tann was fined 4,310 crowns.';
  const theirs = 'Orlo Tann was fined 4,310 crowns.';
  expect(titles(mine, theirs)).toEqual([expect.not.stringContaining('2025')]);
});

it('a sum that most date has its time', () => {
  const mine = 'In May 2025 Orlo Tann was fined 4,310 crowns.';
  expect(titles(mine, 'Orlo Tann was fined 4,310 crowns in May 2025.')).toEqual([
    expect.stringContaining(', May 2025'),
  ]);
});
