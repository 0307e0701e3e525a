import { describe, expect, it } from 'vitest';
import { firstTokenOf, tokenFrom } from '../../src/text/token-span.js';
import { tokenize } from '../../src/text/tokens.js';

const TEXT = 'Two boats sank off Ellery .';
const tokens = tokenize(TEXT, 100);
const at = (words: string): { start: number; end: number } => {
  const start = 100 + TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const word = (index: number): string | undefined => tokens[index]?.text;

describe('the tokens of a span', () => {
  it.each([
    ['Two', 'Two'],
    ['boats sank', 'boats'],
    ['ts sank', 'boats'],
    [' sank', 'sank'],
    ['.', '.'],
  ])('"%s" begins with the token "%s"', (words, first) => expect(word(firstTokenOf(tokens, at(words)))).toBe(first));

  it.each([
    ['Two', 'boats'],
    ['Two boa', 'sank'],
    ['off Ellery ', '.'],
  ])('behind "%s" stands "%s"', (words, next) => expect(word(tokenFrom(tokens, at(words).end))).toBe(next));

  it('are none behind the last and in no tokens', () => {
    const { end } = at('.');
    expect([firstTokenOf(tokens, { start: end }), tokenFrom(tokens, end), tokenFrom([], 0)]).toEqual([-1, -1, -1]);
  });
});
