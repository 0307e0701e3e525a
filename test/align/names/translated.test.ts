import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { witnessesOf } from '../../support/name-witnesses.js';

/** The names of places that stand together, of two articles, as "X / Y". */
const together = (a: string, b: string): string[] =>
  alignNames(witnessesOf({ a: [a], b: [b] }))
    .filter((cluster) => cluster.kind === 'place-name')
    .map((cluster) => [...new Set(cluster.claims.map((c) => ('name' in c ? c.name : '')))].sort().join(' / '))
    .filter((names) => names.includes(' / '));

describe('a site under two languages or in two orders', () => {
  it.each([
    [
      'The shooting was at the Centre Culturel Islamique de Tarnac.',
      'They prayed at the Tarnac Islamic Cultural Centre.',
    ],
    ['The Ponte Mulino fell on Monday.', 'Cars fell when the Mulino Bridge gave way.'],
    ['People ran from the Teatro Orsini.', 'The fire began in the Orsini Theatre.'],
    ['People ran from the Hotel Veldan.', 'The fire began in the Veldan Hotel.'],
    ['They met at the Museo Nacional de Tarnac.', 'They met at the Tarnac National Museum.'],
    ['They were taken to the Hôpital Régional de Tarnac.', 'They were taken to Tarnac Regional Hospital.'],
    ['It was at the Stade Olympique de Velda.', 'It was at the Velda Olympic Stadium.'],
    ['The crowd met on Plaza Orlan.', 'The crowd met on Orlan Square.'],
  ])('is one site: %s %s', (a, b) => {
    expect(together(a, b)).toHaveLength(1);
  });

  it.each([
    ['They met at the University of Tarnac.', 'They met at Tarnac University.'],
    ['The Ponte Mulino fell.', 'The Mulano Tower fell.'],
    ['The Teatro Orsini burned.', 'The Orsini Museum burned.'],
    ['They met at the Tarnac National Museum.', 'They met at the Velda National Museum.'],
    ['They met at the Tarnac National Museum.', 'They met at the Tarnac Naval Museum.'],
    ['They met at the North Tarnac Cultural Centre.', 'They met at the Cultural Centre of Northern Tarnac.'],
    ['They met at the Tarnac Islamic Cultural Centre.', 'They met at the Tarnac Cultural Centre.'],
    ['The Hotel Veldan and the Veldan Hotel burned.', 'The Veldan Hotel burned.'],
  ])('are two sites: %s %s', (a, b) => {
    expect(together(a, b)).toEqual([]);
  });
});

describe('a site without the word that says little before its noun', () => {
  it.each([
    ['He flew from Velda Airport.', 'He flew from Velda Municipal Airport.'],
    ['He flew from Velda International Airport.', 'He flew from Velda Airport.'],
    ['They were taken to Orsad Hospital.', 'They were taken to Orsad Memorial Hospital.'],
    ['The fire began in the Silver Heron.', 'The fire began in the Silver Heron Hotel.'],
    ['They were taken to Orsad Regional Medical Clinic.', 'They were taken to Orsad Medical Clinic.'],
  ])('is one site: %s %s', (a, b) => {
    expect(together(a, b)).toHaveLength(1);
  });

  it.each([
    ['He flew from Velda International Airport.', 'He flew from Velda Municipal Airport.'],
    ['He flew from Velda.', 'He flew from Velda Municipal Airport.'],
    ['They were in the town of Port Velda.', 'He flew from Port Velda Airport.'],
    ['He is from Port Velda. He left Port Velda. The Port Velda airport is shut.', 'He flew from Port Velda Airport.'],
    [
      'They were taken to Orsad Hospital.',
      'They were taken to Orsad General Hospital, then to Orsad Memorial Hospital.',
    ],
    ['They met in Orsad Park.', 'They met in Orsad National Park.'],
    ['They met at Orsad School.', 'They met at Orsad High School.'],
    ['It stopped at Orsad Station.', 'It stopped at Orsad West Station.'],
    ['It is between Orsad Airport and Orsad Regional Airport.', 'It landed at Orsad Airport.'],
  ])('are two sites: %s %s', (a, b) => {
    expect(together(a, b)).toEqual([]);
  });
});

describe('a house of worship under its English name and that of its country', () => {
  it.each([
    ['The Chapel of Mercy in Orlan was spoiled.', 'In Orlan the Capilla de la Merced is shut.'],
    ['The Basilica of the Blue Child in Orlan lost its tower.', 'The Basilica Minore del Nino Azul, in Orlan, fell.'],
    ['The paint in the Sanctuary of Mercy Church near Orlan peeled.', 'In Orlan stands the Santuario de la Merced.'],
  ])('is one: %s %s', (a, b) => {
    expect(together(a, b)).toHaveLength(1);
  });

  it.each([
    ['The Chapel of Mercy was spoiled.', 'The Capilla de la Merced is shut.'],
    ['The Chapel of Mercy in Orlan was spoiled.', 'In Velda the Capilla de la Merced is shut.'],
    ['The Chapel of Mercy in Orlan was spoiled.', 'In Orlan the Iglesia de la Merced is shut.'],
    ['The Chapel of San Velo in Orlan was spoiled.', 'In Orlan the Capilla de la Merced is shut.'],
    [
      'The Chapel of Mercy in Orlan was spoiled. The Chapel of the Dove in Orlan was not.',
      'In Orlan the Capilla de la Merced is shut.',
    ],
    [
      'The Chapel of Mercy in Orlan was spoiled. In Orlan the Capilla de la Merced was not.',
      'In Orlan the Capilla de la Merced is shut.',
    ],
    ['He studied at the University of Orlan.', 'In Orlan the Universidad de la Merced is shut.'],
  ])('are two: %s %s', (a, b) => {
    expect(together(a, b)).toEqual([]);
  });
});
