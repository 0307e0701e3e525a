import { describe, expect, it } from 'vitest';
import { alignFraming } from '../../../src/align/framing/index.js';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** The lines of the table of words for the event, of two articles with a headline each. */
function lines(...articles: (readonly [headline: string, text: string])[]): string[] {
  const documents = articles.map(([headline, text], i) =>
    documentOf(`a${i}`, `${headline}\n\n${text}\n`, '2031-03-04'),
  );
  return alignFraming(documents.map(extract))
    .filter(({ title }) => title.endsWith(', in headlines and openings'))
    .flatMap(({ claims }) => (claims as readonly FramingClaim[]).map((c) => `${c.article}: ${c.evidence.quote}`));
}

const OTHER = ['Attack on depot at Tarn kills nine', 'Nine people died at the depot in Tarn on Monday.'] as const;
const TOLD = 'a0: Attack on depot';

describe('words for an event', () => {
  it('are those of headlines and openings', () => {
    expect(lines(OTHER, ['Nine die in massacre at Tarn', 'Guards at the depot were shot on Monday.'])).toEqual([
      TOLD,
      'a1: massacre at Tarn',
    ]);
    expect(lines(OTHER, ['Nine die at Tarn', 'The massacre shocked Tarn and its depot.'])).toEqual([
      TOLD,
      'a1: massacre',
    ]);
  });

  it.each([
    [
      'of a sentence far down',
      'Nine die at Tarn',
      `${'It rained at Tarn.\n\n'.repeat(5)}The massacre shocked the town.`,
    ],
    [
      'of a sentence that tells who says so',
      'Nine die at Tarn',
      'By the depot, the massacre shocked the town, the mayor said.',
    ],
    ['of a headline that tells who says so', 'Nine die in massacre at Tarn, mayor says', 'It rained at Tarn.'],
    ['of what may be so', 'Nine die at Tarn', 'By the depot, the massacre may have lasted an hour at Tarn.'],
    ['of what nobody else tells of', 'Nine die at Tarn', "Tarn still mourns Sunday's massacre at a nightclub."],
    ['of another time', 'Nine die at Tarn', 'It was calm at Tarn, two weeks after the massacre.'],
    ['that are ranks', 'Nine die at Tarn', "It was the country's worst massacre."],
    ['cut off', 'Nine die at Tarn', 'By the depot, the massacre of three families shocked Tarn and all who knew them.'],
    ['in quotation marks', "Nine die in 'revenge' massacre at Tarn", 'It rained at Tarn.'],
    ['without what describes them', 'Nine die at Tarn', 'Nine died in unparalleled, planned massacre at the depot.'],
    ['with a verb among them', 'Guards probe deadly massacre at Tarn', 'It rained at Tarn.'],
    ['before another noun', 'Nine die at Tarn', 'Flowers lay on the massacre site at Tarn.'],
  ])('are none %s', (_, headline, text) => {
    expect(lines(OTHER, [headline, text])).toEqual([]);
  });

  it('are no verbs of headlines', () => {
    const wreck = ['Disaster at Tarn', 'Nine people died at Tarn on Monday.'] as const;
    expect(lines(wreck, ['Bus crash at Tarn', 'It rained at Tarn.'])).toEqual([
      'a0: Disaster at Tarn',
      'a1: Bus crash at Tarn',
    ]);
    expect(lines(wreck, ['Bus with nine aboard crashes into wall at Tarn', 'It rained at Tarn.'])).toEqual([]);
    expect(lines(wreck, ['Rain at Tarn', 'A jet with nine people on board crash landed at Tarn.'])).toEqual([]);
  });
});

describe('ranks of one thing', () => {
  const ranks = (a: string, b: string): number =>
    alignFraming(
      [a, b].map((text, i) =>
        extract(documentOf(`a${i}`, `Nine die at Tarn\n\nIt rained at Tarn.\n\n${text}\n`, '2031-03-04')),
      ),
    ).filter(({ key }) => key.startsWith('superlative')).length;

  it('are set side by side where they are among others', () => {
    expect(ranks("It was the city's worst crash.", 'It was the worst crash in the nation this year.')).toBe(1);
  });

  it.each([
    [
      'that say one thing',
      "It was the worst crash in Tarn's history.",
      'It was the worst crash in the history of Tarn.',
    ],
    ['of which one only says less', 'It was the worst crash.', 'It was the worst crash since 2008.'],
    [
      'of which each counts others',
      'It was the second worst crash in history.',
      'It was the worst crash in the nation since 2008.',
    ],
    [
      'that somebody gives',
      "It was reportedly the city's worst crash.",
      'It was the worst crash in the nation this year.',
    ],
  ])('are none %s', (_, a, b) => {
    expect(ranks(a, b)).toBe(0);
  });
});
