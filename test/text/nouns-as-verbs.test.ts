import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const posOf = (text: string, word: string): string | undefined => tokenize(text).find((t) => t.text === word)?.pos;

describe('a word that the tagger takes for another', () => {
  it.each([
    ['a capital inside a sentence', 'The Red Cross said it was over.', 'Cross', 'PROPN'],
    ['a capital in a title in capitals', 'Boats Cross River', 'Cross', 'VERB'],
    ['a verb in small letters', 'The boats cross the river.', 'cross', 'VERB'],
    ['between an article and "of"', 'He was hurt, the chief of police said.', 'chief', 'NOUN'],
    ['before a noun', 'He was hurt, the chief clerk said.', 'chief', 'ADJ'],
    ['what carries words, before an auxiliary', 'Six were hurt, earlier reports had said.', 'reports', 'NOUN'],
  ])('%s', (_, text, word, pos) => {
    expect(posOf(text, word)).toBe(pos);
  });
});
