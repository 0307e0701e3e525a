import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const titlesOf = (...texts: readonly string[]): string[] =>
  reportOf(
    Object.fromEntries(texts.map((text, i) => [`a${i}`, { text: `News of Tarn\n\n${text}`, published: '2031-05-13' }])),
  )
    .topics.filter((t) => t.kind === 'date' && t.counts.reports > 1)
    .map((t) => t.title);

it.each([
  [
    'what a clause lacks stands before it',
    ['The medal is a gold piece that the royal mint issued in 2007.', 'The gold piece was issued by the mint in 2007.'],
    /gold piece/,
  ],
  [
    'a dateline is no subject',
    [
      'SELM—Bram Orley, head of the port, was arrested on 3 May.',
      'SELM—Bram Orley, head of the yard, was arrested on 3 May.',
    ],
    /^When: Bram Orley was arrested$/,
  ],
  [
    'of a relative clause the noun that it is of',
    [
      'The captain was listed as a passenger on a jet that crashed on 3 May.',
      'The captain was listed as a guest on a jet that crashed on 3 May.',
    ],
    /^When: a jet that crashed$/,
  ],
] as const)('%s', (_, texts, title) => {
  expect(titlesOf(...texts)).toEqual([expect.stringMatching(title)]);
});

it('what agrees in words that do not read alone is no line', () => {
  const cut = 'The cyclone had reached no isle, and tore through on 3 May.';
  expect(titlesOf(cut, `${cut} No ship sailed.`).join()).not.toMatch(/…/);
});
