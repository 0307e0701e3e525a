import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const people = (a: string, b: string) =>
  reportOf({ a: { text: a }, b: { text: b } }).topics.filter((t) => t.kind === 'person-role' && t.counts.reports > 1);

describe('a name that one source gives in full', () => {
  it.each([
    ['a second surname', 'Former President Ana Torres spoke on Friday.', 'Former President Ana Torres Vega spoke.'],
    [
      'a suffix',
      'Police identified the driver as Leo Brandt, 40, of Ellery.',
      'Police said that Leo Brandt Jr., 40, drove the van.',
    ],
    ['an initial at its head', 'Col B. Arun Varma led the patrol.', 'Colonel Arun Varma led the patrol.'],
    ['a given name at its head', 'Juan Manuel Rota, the pilot, died.', 'The pilot, Manuel Rota, died.'],
  ])('is a variant: %s', (_, a, b) => {
    expect(people(a, b).map((t) => t.verdict)).toEqual(['name-variant']);
  });

  it('is another person where the given names differ', () => {
    expect(people('Former President Ana Torres spoke.', 'Former President Eva Torres Vega spoke.')).toEqual([]);
  });

  it('is another person where one article tells of both', () => {
    expect(
      people('Juan Manuel Rota and Manuel Rota, the pilots, died.', 'The pilot, Manuel Rota, died.'),
    ).toMatchObject([{ verdict: 'agreed' }]);
  });
});
