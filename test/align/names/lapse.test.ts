import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { judgeNames } from '../../../src/judge/names/names.js';
import { areTransposed, differByLetter } from '../../../src/text/slips.js';
import { witnessesOf } from '../../support/name-witnesses.js';

const BENCH = { articles: new Map(), sentences: new Map(), originOf: new Map(), days: [] };

const reasons = (articles: Readonly<Record<string, readonly string[]>>): string[] =>
  alignNames(witnessesOf(articles)).flatMap((cluster) => judgeNames(cluster, BENCH).reasons);

describe('a name misspelt once in an article that has it right, too', () => {
  it('is one with the right form', () => {
    expect(
      reasons({
        a: ['It is the town of Velkrandis.', 'Rain fell on Velkrandis.', 'They fled towards Velkraldis.'],
        b: ['It is the town of Velkrandis.'],
      }),
    ).toEqual(['spelling: Velkraldis | Velkrandis']);
  });

  it.each([
    ['both in one sentence', ['It is the town of Velkrandis.', 'The road from Velkrandis led to Velkraldis.']],
    [
      'both again and again',
      ['It is the town of Velkrandis.', 'It is the town of Velkraldis.', 'They fled to Velkraldis.'],
    ],
    ['another ending', ['It is the town of Velkrandis.', 'They fled towards Velkrandin.']],
    ['a short name', ['It is the town of Marun.', 'They fled towards Maron.']],
  ])('stays two: %s', (_, sentences) => {
    expect(reasons({ a: sentences, b: ['It is the town of Velkrandis.', 'It is the town of Marun.'] })).toEqual([]);
  });
});

it('a surname that an article writes both ways again and again is one', () => {
  const told = (name: string): string[] => [
    `Mayor Ilo ${name} spoke.`,
    `We met Mayor Ilo ${name}.`,
    `Mayor Ilo ${name} left.`,
  ];
  expect(reasons({ a: [...told('Velkrandis'), ...told('Velkarndis')] })).toEqual([
    'spelling: Ilo Velkarndis | Ilo Velkrandis',
  ]);
  expect(reasons({ a: [...told('Velkrandis'), ...told('Brillandis')] })).toEqual([]);
});

it('two neighbouring letters of a site may change places', () => {
  expect(reasons({ a: ['They were near Orvmal Springs.'], b: ['They were near Ormval Springs.'] })).toEqual([
    'spelling: Ormval Springs | Orvmal Springs',
  ]);
  expect(reasons({ a: ['They were near Orvmal Springs.'], b: ['They were near Orvmal Lake.'] })).toEqual([]);
});

describe('letters of a slip', () => {
  it.each([
    ['velkrandis', 'velkraldis', true],
    ['velkrandis', 'vekrandis', true],
    ['velkrandis', 'velkarndis', true],
    ['velkrandis', 'velkrandi', false],
    ['marun', 'maron', false],
  ])('%s, %s: %s', (a, b, one) => expect(differByLetter(a, b)).toBe(one));

  it('are transposed or not', () => {
    expect(areTransposed('orvmal', 'ormval')).toBe(true);
    expect(areTransposed('orvmal', 'orvnal')).toBe(false);
  });
});
