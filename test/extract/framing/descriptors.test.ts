import { describe, expect, it } from 'vitest';
import { alignFraming } from '../../../src/align/framing/index.js';
import { extract } from '../../../src/extract/index.js';
import { documentOf } from '../../judge/documents.js';

/** What two articles are told to call Tarn Shipping. */
function called(...sentences: readonly string[]): string[] {
  const documents = sentences.map((s, i) =>
    documentOf(`${i}`, `Ferry aground at Ellery\n\nThe ferry lies at Ellery.\n\n${s}\n`, '2031-03-04'),
  );
  return alignFraming(documents.map(extract))
    .filter((c) => c.key.startsWith('descriptor'))
    .flatMap((c) => c.claims.map((claim) => claim.evidence.quote));
}

const OTHER = 'It belongs to Tarn Shipping, the political consultancy that advised the mayor.';

describe('what a thing is called', () => {
  it('keeps the clause that tells which', () => {
    expect(called('It was sold by Tarn Shipping, a Northern firm that owns the wreck.', OTHER)).toEqual([
      'Northern firm that owns the wreck',
      'political consultancy that advised the mayor',
    ]);
  });

  it.each([
    ['a word that needs another to tell anything', 'The operator Tarn Shipping said nothing.'],
    ['an adjective of place', 'The Northern firm Tarn Shipping said nothing.'],
    ['a time before its name', 'Last quarter Tarn Shipping told of a loss.'],
    ['a part of its name', 'They met at the Baur au Tarn Shipping.'],
    ['a number of people', 'Tarn Shipping, a town of 9,000 people, said nothing.'],
  ])('is not %s', (_, sentence) => {
    expect(called(sentence, OTHER)).toEqual([]);
  });

  it('is no difference where a source has the other words, too', () => {
    const both = 'Tarn Shipping, a data firm, once advised the mayor. It is a political consultancy.';
    const other = `${OTHER} It sells data.`;
    expect(called(both, OTHER)).not.toEqual([]);
    expect(called(both, other)).toEqual([]);
  });

  it('is what hangs on such a word', () => {
    expect(called('Tarn Shipping, the operator of the ferry, said nothing.', OTHER)).toContain('operator of the ferry');
  });
});
