import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** Titles of the dates that two papers of 13 May 2031 tell. */
const titlesOf = (...texts: readonly string[]): string[] =>
  reportOf(
    Object.fromEntries(texts.map((text, i) => [`a${i}`, { text: `News of Tarn\n\n${text}`, published: '2031-05-13' }])),
  )
    .topics.filter((t) => t.kind === 'date' && t.counts.reports > 1)
    .map((t) => t.title);

it('a date before a noun that tells no event alone has no title of that noun', () => {
  const titles = titlesOf('The 2026 canvas was shown in pieces at Selm.', 'Selm showed the 2026 canvas in pieces.');
  expect(titles).not.toContain('When: the canvas');
});

it('a date before the noun of an event has', () => {
  const titles = titlesOf('The 2026 election was held in Selm.', 'Selm recalled the 2026 election.');
  expect(titles).toContain('When: the election');
});
