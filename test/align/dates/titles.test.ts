import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const HEAD = 'War over Lowmere\n\nThe fighting over Lowmere went on for years.\n\n';
const titlesOf = (...texts: readonly string[]): string[] =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`a${i}`, { text: HEAD + text }])))
    .topics.filter((t) => t.kind === 'date')
    .map((t) => t.title);

describe('the title of a date', () => {
  it.each([
    [
      'goes on to what is agreed',
      'The two sides agreed on 9 May 2031 to end the war.',
      'When: the two sides agreed to end the war',
    ],
    [
      'leaves words out that tell nothing',
      'The rebels eventually surrendered on 9 May 2031.',
      'When: the rebels surrendered',
    ],
    ['gives a verb its subject', 'The ferry, which was full of miners, sank on 9 May 2031.', 'When: the ferry sank'],
    [
      'has the subject of the clause, not of one put into it',
      'A siege that had claimed many lives was brought to an end on 9 May 2031.',
      'When: a siege was brought to an end',
    ],
    [
      'is a clause rather than a part of one',
      'One of the four hostages was released on 9 May 2031.',
      /hostages was released$/,
    ],
    [
      'takes no dash for half a word',
      'The tanker ran onto a reef on 9 May 2031 - with the loss of 9 lives.',
      /^When: the tanker ran onto a reef$/,
    ],
  ])('%s', (_, text, title) => {
    const titles = titlesOf(text);
    expect(
      titles.some((t) => (typeof title === 'string' ? t === title : title.test(t))),
      titles.join('\n'),
    ).toBe(true);
  });
});
