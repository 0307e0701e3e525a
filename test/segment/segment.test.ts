import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/index.js';
import { segment } from '../../src/segment/index.js';
import { articleOf } from '../normalize/articles.js';

const read = (content: string, format: 'text' | 'markdown' = 'text'): Document => segment(articleOf(content, format));

/** Sentences of the paragraphs below the headline. */
const sentences = (paragraphs: string): string[] => {
  const { article, sentences: found } = read(`Fire at the harbour\n\n${paragraphs}\n`);
  return found.filter((s) => s.block !== 'headline').map((s) => article.text.slice(s.start, s.end));
};

/** What stands in quotation marks in each sentence below the headline. */
const quotations = (paragraphs: string): string[][] => {
  const { article, sentences: found } = read(`Fire at the harbour\n\n${paragraphs}\n`);
  return found
    .filter((s) => s.block !== 'headline')
    .map((s) => s.quotations.map((q) => article.text.slice(q.start, q.end)));
};

describe('sentences', () => {
  it.each([
    ['after a stop', 'The fire was out. The boats were lost.', ['The fire was out.', 'The boats were lost.']],
    [
      'not after an abbreviation',
      'Sgt. Ann Ray of the U.S. Navy came on Jan. 5 with Mr. Orr.',
      ['Sgt. Ann Ray of the U.S. Navy came on Jan. 5 with Mr. Orr.'],
    ],
    ['not before a comma', 'It sank off Orley, Wash., the mayor said.', ['It sank off Orley, Wash., the mayor said.']],
    ['not at a pause', 'We left the boat ... and swam, he said.', ['We left the boat ... and swam, he said.']],
    ['at a pause before a capital', 'We left the boat ... He swam.', ['We left the boat ...', 'He swam.']],
    ['not in a number', 'It cost 3.5 million.', ['It cost 3.5 million.']],
    ['behind a time of day', 'It fell at 5 p.m. The dam held.', ['It fell at 5 p.m.', 'The dam held.']],
    [
      'behind a time, before a word for people',
      'He left at 5 p.m. Officers came.',
      ['He left at 5 p.m.', 'Officers came.'],
    ],
    ['not before a day', 'It fell at 5 p.m. Sunday in Orley.', ['It fell at 5 p.m. Sunday in Orley.']],
    [
      'after a short form before a word that opens sentences',
      'It sits in Lowmere, Tarn. Both firms gain.',
      ['It sits in Lowmere, Tarn.', 'Both firms gain.'],
    ],
    ['not after a short form before a name', 'Then Supt. Lee spoke.', ['Then Supt. Lee spoke.']],
    ['not before a zone', 'It fell at 5:10 a.m. Tarnish time.', ['It fell at 5:10 a.m. Tarnish time.']],
    ['not in lower case', 'It fell at 5 p.m. on Sunday.', ['It fell at 5 p.m. on Sunday.']],
    [
      'not where a time only opens',
      'Around 9 a.m. Police Chief Ann Ray spoke.',
      ['Around 9 a.m. Police Chief Ann Ray spoke.'],
    ],
    ['inside a quotation, too', '“We left. We ran,” he said.', ['“We left.', 'We ran,” he said.']],
    [
      'never over two paragraphs',
      'The fire was out, the mayor said, and\n\nThe boats were lost.',
      ['The fire was out, the mayor said, and', 'The boats were lost.'],
    ],
  ])('end %s', (_, text, expected) => expect(sentences(text)).toEqual(expected));

  it('know their block and paragraph', () => {
    const { sentences: found } = read(
      'Fire at the harbour\n\nThe fire was out. The boats were lost.\n\n• Nobody was killed in the fire\n',
    );
    expect(found.map(({ index, block, paragraph }) => [index, block, paragraph])).toEqual([
      [0, 'headline', 0],
      [1, 'paragraph', 1],
      [2, 'paragraph', 1],
      [3, 'list-item', 2],
    ]);
  });
});

describe('tokens', () => {
  it('stand at their offsets, typography read through', () => {
    const { article, sentences: found } = read(
      'Fire at the harbour\n\nThe town’s 3\u00a0boats – “all of them” – sank.\n',
    );
    const tokens = found[1]!.tokens;
    expect(tokens.map((t) => t.text)).toContain("'s");
    expect(article.text.slice(tokens.at(-2)!.start, tokens.at(-2)!.end)).toBe('sank');
  });

  it('leave Markdown out', () => {
    const { sentences: found } = read(
      '# Fire\n\nAt least **eight** people [were hurt](https://post.example/a_b) on ~~Monday~~ Friday.\n',
      'markdown',
    );
    expect(found[1]!.tokens.map((t) => t.text).join(' ')).toBe('At least eight people were hurt on Friday .');
  });
});

describe('quotations', () => {
  it.each<[string, string, string[][]]>([
    ['curly', 'He said “we left” and went.', [['we left']]],
    ['straight', '"We left," he said. "We ran."', [['We left,'], ['We ran.']]],
    ['single', "The mayor called it 'a tragedy' on Friday.", [['a tragedy']]],
    ['single and curly', 'The mayor called it ‘a tragedy’ on Friday.', [['a tragedy']]],
    ['single, with an apostrophe inside', "'It's the town's worst day,' he said.", [["It's the town's worst day,"]]],
    [
      'single, with a possessive inside',
      "'The boats' owners were there,' he said.",
      [["The boats' owners were there,"]],
    ],
    [
      'nested: the outer one',
      'He said “they called it ‘a day of shame’ and left”.',
      [['they called it ‘a day of shame’ and left']],
    ],
    [
      'nested the other way',
      '\'They called it "a day of shame" there,\' he said.',
      [['They called it "a day of shame" there,']],
    ],
    ['cut at each sentence', '“We left. We ran,” he said.', [['We left.'], ['We ran,']]],
    [
      'over the paragraph when the next one goes on',
      '“We left. We ran.\n\n“Then we swam,” he said.',
      [['We left.'], ['We ran.'], ['Then we swam,']],
    ],
  ])('%s', (_, text, expected) => expect(quotations(text)).toEqual(expected));

  it.each([
    ['an apostrophe', "The town's boats and the sailors' houses burned."],
    ['a clipped word', "They left in '98 and came back in the '90s, 'cause they had to."],
    ['feet and inches', `He was 6'2" tall and 5'11" as a boy.`],
    ['a name with a mark', "O'Hara said the D'Angelo house burned."],
  ])('are not %s', (_, text) => expect(quotations(text).flat()).toEqual([]));

  it('without an end stop at the paragraph’s end, or before the next one', () => {
    expect(quotations('He said “we left and went\n\nThe fire was out by noon on Friday.')).toEqual([
      ['we left and went'],
      [],
    ]);
    expect(quotations('“We left, he said. “We ran.” The fire was out.').at(-1)).toEqual([]);
  });
});
