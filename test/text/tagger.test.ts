import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTagger } from '../../src/text/tagger.js';

const { its, read } = createTagger();

/** Words and tags of `text`. */
const reading = (text: string): string => {
  const tokens = read(text).tokens();
  return `${tokens.out().join(' ')} | ${tokens.out(its.pos as never).join(' ')}`;
};

const SENTENCES = [
  "The harbour force's spokesman said it's over.",
  'Some 1,200 people (mostly non-residents) left St. Orlo at 5.30 p.m. on Nov. 3.',
  'Vandrelian gunmen shelled Ostrakamp, killing 12 Kestrians.',
];

describe('the tagger', () => {
  it("takes force's apart, whatever stood in the text before", () => {
    const alone = reading(SENTENCES[0]!);
    expect(alone).toContain("force 's spokesman");
    read("the force's> x");
    expect(reading(SENTENCES[0]!)).toBe(alone);
  });

  it('reads a sentence alike after any other text', () => {
    const alone = SENTENCES.map(reading);
    const words = SENTENCES.join(' ').split(' ');
    // A word of the sentences with something stuck to it: the form that leaves traces.
    const tinted = fc.tuple(fc.constantFrom(...words), fc.string({ maxLength: 3 })).map(([word, tail]) => word + tail);
    fc.assert(
      fc.property(fc.array(fc.oneof(tinted, fc.string()), { maxLength: 30 }), (before) => {
        read(before.join(' '));
        expect(SENTENCES.map(reading)).toEqual(alone);
      }),
    );
  });
});
