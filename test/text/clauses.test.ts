import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/index.js';
import { clauseIndexAt, clausesOf } from '../../src/text/clauses.js';
import { parsed } from '../../src/text/parsed.js';

function sentenceOf(text: string): Sentence {
  return { start: 0, end: text.length, index: 0, block: 'paragraph', paragraph: 0, ...parsed(text), quotations: [] };
}

function pieces(text: string): string[] {
  const sentence = sentenceOf(text);
  return sentence.clauses.map((c) => text.slice(sentence.tokens[c.from]!.start, sentence.tokens[c.to - 1]!.end));
}

describe('clausesOf', () => {
  it.each([
    ['Two men died and six were hurt.', ['Two men died', 'and six were hurt.']],
    ['The blast, which killed nine, shook the port.', ['The blast, which killed nine,', 'shook the port.']],
    ['The mayor, a former teacher, resigned.', ['The mayor, a former teacher, resigned.']],
    ['As many as 40 rowers and sailors were saved.', ['As many as 40 rowers and sailors were saved.']],
    ['A truck overturned, killing four.', ['A truck overturned,', 'killing four.']],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('finds the clause of an offset, and none outside', () => {
    const text = 'Two men died and six were hurt.';
    const sentence = sentenceOf(text);
    expect(clauseIndexAt(sentence, text.indexOf('six'))).toBe(1);
    expect(clauseIndexAt(sentence, 999)).toBe(-1);
  });

  it('has none for a sentence without words', () => {
    expect(clausesOf([])).toEqual([]);
  });
});
