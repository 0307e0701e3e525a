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
  [
    'a time of day before the date is left out',
    [
      'The attack in Selm happened at around 9:50pm local time on 3 May.',
      'The attack in Selm happened at around 9:50pm on 3 May, and went on.',
    ],
    /^When: the attack in Selm happened$/,
  ],
  [
    'what is told passively lacks nothing',
    ['The merger of the mills was announced on 3 May.', 'A merger of the mills of Selm was announced on 3 May.'],
    /merger of the mills.* was announced$/,
  ],
  [
    'a verb with a pronoun before it has no other subject',
    [
      'Nine guards and two locals who came to help at the mill before it exploded on 3 May are missing.',
      'A deadly explosion tore through the mill on 3 May.',
    ],
    /^(?!.*locals exploded)/,
  ],
] as const)('%s', (_, texts, title) => {
  expect(titlesOf(...texts)).toEqual([expect.stringMatching(title)]);
});

it('what agrees in words that do not read alone is no line', () => {
  const cut = 'The cyclone had reached no isle, and tore through on 3 May.';
  expect(titlesOf(cut, `${cut} No ship sailed.`).join()).not.toMatch(/…/);
});

it('what is announced, and not told, is no line', () => {
  const cut = 'The mill will close, the mayor of Selm announced on 3 May.';
  expect(titlesOf(cut, `${cut} No ship sailed.`).join()).not.toMatch(/announced$/);
});
