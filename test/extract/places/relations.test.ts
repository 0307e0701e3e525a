import { describe, expect, it } from 'vitest';
import { placeClaims } from '../../../src/extract/claims/places.js';
import { extractNames } from '../../../src/extract/names/index.js';
import { documentOf } from '../../support/date-documents.js';

/** "relation whose: place < holder [quote]" of what is told of somebody, of another place or of a journey. */
function related(sentence: string): string[] {
  const document = documentOf([sentence]);
  const reading = { quantities: [], dates: [], speeches: [], ...extractNames(document) };
  return placeClaims(document, reading).flatMap(({ site, evidence }) => {
    if (site?.whose === undefined) return [];
    const within = site.within.length === 0 ? '' : ` < ${site.within.join(', ')}`;
    return [`${site.of} ${site.whose}: ${site.names.join(' + ')}${within} [${evidence.quote}]`];
  });
}

describe('where somebody is at home', () => {
  it.each([
    ['The man is Ada Brill, 19, of Tarnavel, Ruritania.', 'home brill: Tarnavel < Ruritania [of Tarnavel, Ruritania]'],
    ['The man is Ada Brill, 19, from Tarnavel.', 'home brill: Tarnavel [from Tarnavel]'],
    ['The man is Ada Brill Jr., 52, of South Ruritania.', 'home brill: Ruritania [of South Ruritania]'],
    ['The driver, Ada Brill, who lives in Tarnavel, was hurt.', 'home brill: Tarnavel [in Tarnavel]'],
    ['We met Mayor Ada Brill, a teacher from Tarnavel.', 'home brill: Tarnavel [from Tarnavel]'],
  ])('%s', (sentence, expected) => expect(related(sentence)).toContain(expected));

  it.each([
    'We met Ada Brill, mayor of Tarnavel.',
    'We met Ada Brill, 19, a spokeswoman of Tarnavel Hospital.',
    'We met Mayor Ada Brill, 19, of the Tarnavel Herald.',
    'Mayor Ada Brill fled from Tarnavel.',
    'Mayor Ada Brill, on her way home from Tarnavel, saw it.',
  ])('nothing: %s', (sentence) => expect(related(sentence)).toEqual([]));
});

describe('where a place lies', () => {
  it.each([
    [
      'It was in Marun, a suburb that lies about 17 miles to the northeast of Tarnavel.',
      'lie mrn: Tarnavel [about 17 miles to the northeast of Tarnavel]',
    ],
    [
      'A bus crashed in Marun, about 60 km (37 miles) east of Tarnavel.',
      'lie mrn: Tarnavel [about 60 km (37 miles) east of Tarnavel]',
    ],
    ['It was in Marun, which is a town to the north of Tarnavel.', 'lie mrn: Tarnavel [to the north of Tarnavel]'],
    [
      'It struck in Marun town, some 75 kilometers (46 miles) to the southeast of Tarnavel, the capital.',
      'lie mrn: Tarnavel [some 75 kilometers (46 miles) to the southeast of Tarnavel]',
    ],
    [
      'It lay near the town of Marun in West Orlany, about 75km southeast of Tarnavel.',
      'lie mrn: Tarnavel [about 75km southeast of Tarnavel]',
    ],
    [
      'The plane fell in the district of Marun in the province of Orlany, 200 km east of Tarnavel.',
      'lie mrn: Tarnavel [200 km east of Tarnavel]',
    ],
    ['The mill stands in Marun, Orlany, 12 miles south of Tarnavel.', 'lie mrn: Tarnavel [12 miles south of Tarnavel]'],
    ['It is in Marun, 40 km to the north-west of Tarnavel.', 'lie mrn: Tarnavel [40 km to the north-west of Tarnavel]'],
    ['The city of Marun (40 km south of Tarnavel) was cut off.', 'lie mrn: Tarnavel [40 km south of Tarnavel]'],
    [
      'The well is in Marun, a tiny village about 125 miles from the city of Tarnavel.',
      'lie mrn: Tarnavel [about 125 miles from the city of Tarnavel]',
    ],
    ['He went into the Orlany mill in Marun, 9 km east of Tarnavel.', 'lie mrn: Tarnavel [9 km east of Tarnavel]'],
    ['The village of Marun, 100 km from Tarnavel, was cut off.', 'lie mrn: Tarnavel [100 km from Tarnavel]'],
  ])('%s', (sentence, expected) => expect(related(sentence)).toContain(expected));

  it.each([
    'A bus crashed 60 km east of Tarnavel.',
    'He left Marun and walked 60 km from Tarnavel.',
    'A bus from Marun, 12 people from Tarnavel aboard, crashed.',
    'In Marun and in Orlany, the storm raged north of Tarnavel.',
    'In Marun, the ship was north of Tarnavel.',
    'He left Marun and died north of Tarnavel.',
    'It was in Marun, and shots were heard north of Tarnavel.',
  ])('nothing: %s', (sentence) => expect(related(sentence).filter((r) => r.startsWith('lie'))).toEqual([]));
});

describe('a journey', () => {
  it.each([
    [
      'The ferry had left Marun, Ruritania, and was headed for Tarn.',
      'set out vessel: Marun < Ruritania [left Marun, Ruritania]',
    ],
    ['The ferry had left Marun, Ruritania, and was headed for Tarn.', 'bound vessel: Tarn [for Tarn]'],
    ['On its way from Marun to Tarn, the express train was hit.', 'set out train: Marun [from Marun]'],
    ['On its way from Marun to Tarn, the express train was hit.', 'bound train: Tarn [to Tarn]'],
    ['The Zenda Express had left Marun on time.', 'set out train: Marun [left Marun]'],
    ['The plane was flying from Marun to Tarn.', 'set out aeroplane: Marun [from Marun]'],
    ['A bus bound for Tarn crashed.', 'bound bus: Tarn [for Tarn]'],
    ['The crowd went on a march to the Marun district.', 'bound march: Marun [the Marun district]'],
  ])('%s', (sentence, expected) => expect(related(sentence)).toContain(expected));

  it.each(['She left Marun for good.', 'The ship left Zendian waters.', 'A letter from Marun to Tarn was lost.'])(
    'nothing: %s',
    (sentence) => expect(related(sentence)).toEqual([]),
  );
});
