import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const titlesOf = (...texts: readonly string[]): string[] =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, { text: `News of Tarn\n\n${text}` }])))
    .topics.filter((t) => t.kind === 'place-name')
    .map((t) => t.title);

it('does not say that a name is a place’s, which a club or a body may have', () => {
  const titles = titlesOf('A fire broke out in Lowmere on Monday.', 'Crews went to Lowmere on Monday.');
  expect(titles).toContain('Name of Lowmere');
});
