import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/render/view/excerpt.js';
import { article, framing } from '../support/report-builder.js';

/** The excerpt for the words `quote` of `text`, its telling word in brackets. */
function excerpt(text: string, quote: string, label: string, concept: string, voice: 'own' | 'quoted' = 'own'): string {
  const from = article({ id: 'a', source: 'A', text });
  const { before, word, after } = excerptOf(framing(from, quote, concept, { label, voice }), from);
  return `${before}[${word}]${after}`;
}

describe('an excerpt reads on its own', () => {
  it.each([
    [
      'without the noun that another verb governs',
      'The South accused Norland of capturing troops.',
      'Norland of capturing troops',
      'capture',
      'taking-people',
      '[capturing] troops',
    ],
    [
      'without what hangs on a word before it',
      'It hands over to Norland of some areas it holds.',
      'Norland of some areas it holds',
      'hold',
      'control',
      'some areas it [holds]',
    ],
    [
      'without the ending of a word whose thing is not shown',
      "In hospital the suspect's condition is poor.",
      'suspect',
      'suspect',
      'perpetrator',
      '[suspect]',
    ],
    [
      'from the beginning of a word in hyphens',
      'Two were held over the Norland bow-and-arrow attack.',
      'Norland bow-and-arrow attack',
      'attack',
      'incident',
      'Norland bow-and-arrow [attack]',
    ],
    [
      'with all of its first noun',
      'It has handed over three areas lost in the war to Norland.',
      'areas lost',
      'lose',
      'territory-change',
      'three areas [lost] in the war to Norland',
    ],
    [
      'with what its verb goes on to',
      'A 4-year-old boy fell into the canal of the town on Friday.',
      'boy fell',
      'fall',
      'fall',
      '4-year-old boy [fell] into the canal of the town',
    ],
    [
      'without a figure whose hedge stands before it',
      'As many as 100 soldiers were seized in the raid.',
      'soldiers were seized in the raid',
      'seize',
      'taking-people',
      'soldiers were [seized] in the raid',
    ],
    [
      'without the day beside it',
      'Last week Norland regained the valley.',
      'Norland regained the valley',
      'regain',
      'territory-change',
      'Norland [regained] the valley',
    ],
    [
      'without the subject of an infinitive',
      'A deal allowed Norland to reclaim the valley.',
      'Norland to reclaim the valley',
      'reclaim',
      'territory-change',
      '[reclaim] the valley',
    ],
    [
      'without a subject whose verb stands bare',
      'The war saw Norland cede swathes of land.',
      'Norland cede swathes of land',
      'cede',
      'territory-change',
      '[cede] swathes of land',
    ],
    [
      'with a hyphened name whole',
      'They hold parts of Upper-Morland today.',
      'hold parts of Upper',
      'hold',
      'control',
      '[hold] parts of Upper-Morland',
    ],
    [
      'of a noun without what hangs on it',
      'There was a march in Plaza de la Luz on Friday.',
      'march in Plaza',
      'march',
      'protest',
      '[march]',
    ],
    [
      'and keeps a clause that has all it needs',
      'Soldiers were seized in a raid by Norland forces.',
      'Soldiers were seized in a raid by Norland forces',
      'seize',
      'taking-people',
      'Soldiers were [seized] in a raid by Norland forces',
    ],
  ])('%s', (_, text, quote, label, concept, expected) => {
    expect(excerpt(text, quote, label, concept)).toBe(expected);
  });

  it('has the quoted words alone, without their marks', () => {
    const text = "Dozens of soldiers 'captured in raid'.";
    expect(excerpt(text, "Dozens of soldiers 'captured", 'capture', 'taking-people', 'quoted')).toBe('[captured]');
  });

  it('of a long wording ends at a phrase', () => {
    const quote =
      'occupied by rebel fighters of the northern brigade under the command of a general who came from the coast';
    expect(excerpt(`The town is ${quote}.`, quote, 'occupy', 'control')).toBe(
      '[occupied] by rebel fighters of the northern brigade',
    );
  });

  it('is the evidence itself where the label does not stand in it', () => {
    expect(excerpt('A calm day.', 'calm day', 'storm', 'incident')).toBe('calm day[]');
  });
});
