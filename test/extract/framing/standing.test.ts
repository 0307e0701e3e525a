import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** "not recognised: which most states …", what a sentence says of a place's standing, after a lead that tells what is a place. */
function standing(text: string): string[] {
  const lead = 'In short, what is new here\nKarvia lies by the sea in Norland near Sudland.\n';
  return extract(documentOf('a', lead + text))
    .claims.filter((c): c is FramingClaim => c.kind === 'framing' && c.concept === 'status')
    .map((c) => `${c.label} (${c.objects?.join(' ')}): ${c.value.text}`);
}

describe('a place’s standing told by a clause', () => {
  it.each([
    [
      'Shots were fired off Karvia, which most states do not recognise as part of Norland.',
      'not recognised (karvia): which most states do not recognise',
    ],
    [
      'By annexing Karvia from Sudland in 2014, which most countries do not recognize, Norland gained a port.',
      'not recognised (karvia): which most countries do not recognize',
    ],
    [
      'The ship passed Karvia, annexed from Sudland by Norland in 2014 without international recognition.',
      'not recognised (karvia): without international recognition',
    ],
    [
      'Norland annexed Karvia in 2014, a step that most of the international community does not accept.',
      'not recognised (karvia): that most of the international community does not accept',
    ],
    ['No country recognises Karvia as a state.', 'not recognised (karvia): No country recognises'],
    [
      'Few governments have recognised the annexation of Karvia.',
      'not recognised (karvia): Few governments have recognised',
    ],
    [
      'The peninsula of Karvia was seized from Sudland and annexed by Norland.',
      'annexed (karvia): Karvia was seized from Sudland and annexed',
    ],
  ])('%s', (text, claim) => {
    expect(standing(text)).toContain(claim);
  });

  it.each([
    'The minister did not accept the offer of the country.',
    'The government of Norland did not recognise the claim.',
    'Karvia has won a cup that the world recognises.',
    'The state of Karvia does not accept late payments.',
    'Voters in Karvia did not recognise the man, the state said.',
  ])('says nothing of: %s', (text) => {
    expect(standing(text)).toEqual([]);
  });
});
