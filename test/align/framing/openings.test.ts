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
    .filter(({ title }) => title.endsWith(', in headlines'))
    .flatMap(({ claims }) => (claims as readonly FramingClaim[]).map((c) => `${c.article}: ${c.evidence.quote}`));
}

const OTHER = ['Attack on depot at Tarn kills nine', 'Nine people died at the depot in Tarn on Monday.'] as const;
const TOLD = 'a0: Attack on depot';

describe('words for an event', () => {
  it('are those of headlines', () => {
    expect(lines(OTHER, ['Nine die in massacre at Tarn', 'Guards at the depot were shot on Monday.'])).toEqual([
      TOLD,
      'a1: massacre at Tarn',
    ]);
  });

  it.each([
    ['of its text', 'Nine die at Tarn', 'The massacre shocked Tarn and its depot.'],
    ['of a headline that tells who says so', 'Nine die in massacre at Tarn, mayor says', 'It rained at Tarn.'],
    ['of what may be so', 'Massacre at Tarn may have lasted an hour', 'It rained at Tarn.'],
    ['of what nobody else tells of', 'Tarn mourns massacre at a nightclub', 'It rained at Tarn.'],
    ['of another time', 'Nine die at Tarn two weeks after the massacre', 'It was calm at Tarn.'],
    ['that are ranks', "Tarn sees the country's worst massacre", 'It rained at Tarn.'],
    ['cut off', 'Tarn mourns massacre of three families', 'It rained at Tarn.'],
    ['in quotation marks', "Nine die in 'revenge' massacre at Tarn", 'It rained at Tarn.'],
    ['with a verb among them', 'Guards probe deadly massacre at Tarn', 'It rained at Tarn.'],
    ['before another noun', 'Flowers on massacre site at Tarn', 'It rained at Tarn.'],
  ])('are none %s', (_, headline, text) => {
    expect(lines(OTHER, [headline, text])).toEqual([]);
  });

  it('are no verbs of headlines', () => {
    const wreck = ['Disaster at Tarn', 'Nine people died at Tarn on Monday, in a bus.'] as const;
    expect(lines(wreck, ['Bus crash at Tarn', 'It rained at Tarn.'])).toEqual([
      'a0: Disaster at Tarn',
      'a1: Bus crash at Tarn',
    ]);
    expect(lines(wreck, ['Bus with nine aboard crashes into wall at Tarn', 'It rained at Tarn.'])).toEqual([]);
    expect(lines(wreck, ['Jet with nine on board crash lands at Tarn', 'It rained at Tarn.'])).toEqual([]);
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
