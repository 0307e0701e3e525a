import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/index.js';
import { chooseHeadline } from '../../src/report/headline.js';

const document = (id: string, title: string | null, published: string | null): Document => ({
  article: {
    id,
    path: `${id}.txt`,
    source: id,
    sourceFrom: 'file name',
    title: { value: title, from: 'first line' },
    published: { value: published, from: 'unknown' },
    url: null,
    text: '',
    blocks: [],
    removed: [],
  },
  sentences: [],
});
const alone = (documents: readonly Document[]): string[][] => documents.map((d) => [d.article.id]);

const FIRE = [
  document('a', 'Mill fire leaves nine dead', '2031-05-02'),
  document('b', 'A night of terror', '2031-05-02'),
  document('c', 'Nine dead in mill blaze; owner arrested in town', '2031-05-03'),
  document('d', 'Mill fires in history', '2032-01-09'),
];

describe('the headline', () => {
  it('is the title whose words most others share', () => {
    expect(chooseHeadline(FIRE, alone(FIRE))).toEqual({ text: 'Mill fire leaves nine dead', article: 'a' });
  });

  it('is the same in any order of articles', () => {
    expect(chooseHeadline([...FIRE].reverse(), alone(FIRE))?.article).toBe('a');
  });

  it('is of the days on which most origins publish', () => {
    const late = [...FIRE, document('e', 'Mill fire leaves nine dead', '2033-01-01')];
    expect(chooseHeadline(late, alone(late))?.article).toBe('a');
  });

  it('counts copies of one text as one', () => {
    const copies = [
      document('a', 'Harbour bridge closed', '2031-05-02'),
      document('b', 'Storm floods the valley', '2031-05-02'),
      document('c', 'Storm floods the valley', '2031-05-02'),
      document('d', 'Bridge in the harbour closed by a storm, many people stranded', '2031-05-02'),
    ];
    expect(chooseHeadline(copies, [['a'], ['b', 'c'], ['d']])?.article).toBe('a');
  });

  it('is missing where no article has a title', () => {
    const none = [document('a', null, null), document('b', ' ', null)];
    expect(chooseHeadline(none, alone(none))).toBeNull();
  });
});
