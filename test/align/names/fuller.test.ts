import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const places = (a: string, b: string): string[] =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.kind === 'place-name' && t.counts.reports > 1)
    .map((t) => t.verdict);

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

describe('a site that one source names in full', () => {
  it.each([
    ['at its head', 'They fled from the Ain Marun hotel.', 'They fled from the Riu Ain Marun Hotel.'],
    ['at its end', 'They were found in the Ain Marun cave.', 'They were found in the Ain Marun Orsa Velin caves.'],
    ['before its noun', 'They flew from Marun Airport.', 'They flew from Marun International Airport.'],
    ['a church', 'They packed the Church of the Redeemer.', 'They met at St. Ada of the Redeemer Catholic Church.'],
    ['a chapel', 'They met at Tarn Holy Dove Chapel.', 'They met at the Chapel of the Holy Dove.'],
  ])('is a variant: %s', (_, a, b) => expect(places(a, b)).toContain('name-variant'));

  it('is one with and without initials', () => {
    expect(places('They left the village of Marunpuram.', 'They left the village of RT Marunpuram.')).toEqual([
      'agreed',
    ]);
  });

  it.each([
    ['another direction', 'They fled from the Ain Marun hotel.', 'They fled from the North Ain Marun Hotel.'],
    ["a town's own", 'They were taken to the Ain Marun hospital.', 'They were taken to Ain Marun Tel Hospital.'],
    ['another kind', 'They were found in the Ain Marun cave.', 'They were found in the Ain Marun Orsa Velin hotel.'],
    ["a town's name alone", 'They flew from Marun.', 'They flew from Marun International Airport.'],
    ['another dedication', 'They packed the Church of the Redeemer.', 'They met at St. Ada of the Dove Church.'],
    ['another house', 'They packed the Church of the Redeemer.', 'They met at St. Ada of the Redeemer Chapel.'],
    ["a land's church", 'He spoke for the Church of Tarn.', 'They met at St. Ada Tarn Church.'],
    [
      'one of two',
      'They met at the Church of the Redeemer, then at St. Ada of the Redeemer Church.',
      'They met at St. Ada of the Redeemer Church.',
    ],
    ['a shorter one of one word', 'They left the Marun hotel.', 'They left the Riu Marun Hotel.'],
  ])('is another: %s', (_, a, b) => expect(places(a, b)).not.toContain('name-variant'));
});
