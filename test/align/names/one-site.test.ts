import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { witnessesOf } from '../../support/name-witnesses.js';

/** What stands together of the name, as the articles write it. */
const shown = (...articles: readonly string[]): string[][] =>
  alignNames(witnessesOf(Object.fromEntries(articles.map((text, i) => [`a${i}`, [text]])))).map((c) =>
    c.claims.map((x) => x.evidence.quote).sort(),
  );

describe('a name of one site', () => {
  it('leaves the dam out where more articles tell of the river', () => {
    expect(shown('It fell in the Marunda river.', 'It fell in the Marunda River.', 'It is the Marunda dam.')).toEqual([
      ['Marunda River', 'Marunda river'],
    ]);
  });

  it('keeps a town and an island of one name', () => {
    expect(shown('It is the isle of Melvica.', 'It is the town of Melvica.').flat()).toHaveLength(2);
  });

  it('keeps all where nothing tells which is meant', () => {
    expect(shown('It is the Marunda river.', 'It is the Marunda dam.').flat()).toHaveLength(2);
  });

  it('in two orders of its two words is one, unless an article has both', () => {
    expect(shown('It is the city of Brack Nou.', 'It is the city of Nou Brack.')).toHaveLength(1);
  });
});

describe('two who hold one office', () => {
  const names = (a: string, b: string): string[][] =>
    alignNames(witnessesOf({ a: [a], b: [b] })).map((c) => c.claims.map((x) => ('name' in x ? x.name : '')).sort());

  it('are one with the given name in another language', () => {
    expect(names('We met Mayor George Marun.', 'We met Giorgos Marun, the mayor of Tarn.')).toEqual([
      ['George Marun', 'Giorgos Marun'],
    ]);
  });

  it.each([
    ['no office', 'We met singer George Marun.', 'We met Giorgos Marun, a singer.'],
    ['another given name', 'We met Mayor George Marun.', 'We met Mayor Petros Marun.'],
  ])('are two: %s', (_, a, b) => expect(names(a, b)).toEqual([]));
});
