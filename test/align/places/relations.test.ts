import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

const topics = (title: RegExp, a: string, b: string): Topic[] =>
  reportOf({ a: `Bus crash in Ruritania\n\n${a}`, b: `Crash in Ruritania\n\n${b}` }).topics.filter(
    (t) => t.kind === 'place-name' && title.test(t.title),
  );

describe('what is told of a place', () => {
  it.each([
    [
      'two homes',
      /^Home of/,
      'The man is Ada Brill, 19, of Tarnavel.',
      'The man is Ada Brill, a nurse from Zemria.',
      'divergent',
    ],
    [
      'a town and its country',
      /^Home of/,
      'The man is Ada Brill, 19, of Tarnavel, Zemria.',
      'The man is Ada Brill, 19, from Zemria.',
      'agreed',
    ],
    [
      'two bearings',
      /^Where Marun lies/,
      'It was in Marun, 20 km north of Tarn.',
      'It was in Marun, a town northeast of Tarn.',
      'divergent',
    ],
    [
      'one bearing',
      /^Where Marun lies/,
      'It was in Marun, 20 km north of Tarn.',
      'It was in Marun, a town to the north of Tarn.',
      'agreed',
    ],
    [
      'two distances from two towns',
      /^Where Marun lies/,
      'It was in Marun, 20 km from Tarn.',
      'It was in Marun, 300 km from Velos.',
      'agreed',
    ],
    [
      'an airport with its town before it',
      /set out$/,
      'The bus was travelling from Velos Port Sur to Tarn.',
      'The bus was travelling from Port Sur in Velos to Tarn.',
      'agreed',
    ],
    [
      'two towns of departure in one land',
      /set out$/,
      'The bus had left Marun, Zemria, at dawn.',
      'The bus was travelling from Zenda, Zemria, to Tarn.',
      'divergent',
    ],
  ])('%s', (_, title, a, b, verdict) => expect(topics(title, a, b).map((t) => t.verdict)).toEqual([verdict]));

  it.each([
    [
      'two towns of departure, which may be of two legs',
      /set out$/,
      'The bus had left Marun at dawn.',
      'The bus was travelling from Zenda to Tarn.',
    ],
    ['two people', /^Home of/, 'The man is Ada Brill, 19, of Tarnavel.', 'The man is Ivo Tann, 19, of Zemria.'],
    ['two vehicles', /set out$/, 'The bus had left Marun at dawn.', 'The train had left Zenda at dawn.'],
    [
      'several of a kind',
      /set out$/,
      'The bus had left Marun at dawn. A second bus had left Velos at dusk.',
      'The bus was travelling from Zenda to Tarn.',
    ],
    [
      'the way back',
      /set out$/,
      'The bus was travelling from Marun to Tarn.',
      'The bus had come from Tarn to Zenda the day before. It was bound for Tarn.',
    ],
  ])('not of %s', (_, title, a, b) => expect(topics(title, a, b)).toEqual([]));
});
