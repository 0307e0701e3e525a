import fc from 'fast-check';
import { segment as split } from 'sentencex';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../src/segment/sentences.js';

const CHARACTERS = [...'ab AB 12,;\'"()$%-–—‘’“”'];
const words = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 40 });

describe('a paragraph with no stop before its last character', () => {
  it('is one sentence, as the splitter has it', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', '.', '?', '!'), (inside, stop) => {
        const text = inside + stop;
        expect(split('en', text)).toEqual([text]);
        const core = text.trim();
        const start = text.indexOf(core);
        const spans = core === '' ? [] : [{ start, end: start + core.length }];
        expect(sentencesIn(text, 0, text.length, [])).toEqual(spans);
      }),
    );
  });
});
