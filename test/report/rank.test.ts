import { describe, expect, it } from 'vitest';
import type { QuantityClaim, Topic } from '../../src/model/index.js';
import { rankHighlights } from '../../src/report/rank.js';
import { basicReport } from '../support/basic-report.js';

const [model] = basicReport().topics;
const topic = (id: string, more: Partial<Topic>): Topic => ({ ...(model as Topic), id, claims: [], ...more });
const rank = (topics: readonly Topic[], origins: readonly (readonly string[])[] = []): string[] =>
  rankHighlights(topics, origins);
const counts = (origins: number, reports = origins) => ({ reports, origins, speakers: origins });

describe('what page 1 shows', () => {
  it('is conflicts before divergences', () => {
    const topics = [
      topic('a', { verdict: 'divergent', counts: counts(5) }),
      topic('b', { verdict: 'conflict', counts: counts(2) }),
      topic('c', { verdict: 'divergent', counts: counts(2) }),
    ];
    expect(rank(topics)).toEqual(['b', 'a', 'c']);
  });

  it('is, of equals, what an article leads with, then figures before dates before statements, then what more origins tell, then the id', () => {
    const claims = (sentence: number) => (model as Topic).claims.slice(0, 1).map((c) => ({ ...c, sentence }));
    const conflict = (id: string, kind: Topic['kind'], origins: number, sentence: number): Topic =>
      topic(id, { verdict: 'conflict', counts: counts(origins), kind, claims: claims(sentence) });
    const topics = [
      conflict('f', 'attribution', 5, 0),
      conflict('e', 'date', 4, 0),
      conflict('d', 'quantity', 2, 9),
      conflict('c', 'quantity', 2, 9),
      conflict('b', 'quantity', 2, 0),
      conflict('a', 'quantity', 3, 9),
    ];
    expect(rank(topics)).toEqual(['b', 'e', 'f', 'a', 'c']);
    expect(rank([...topics].reverse())).toEqual(['b', 'e', 'f', 'a', 'c']);
  });

  it('is, of equals, how many something happened to before any other figure', () => {
    const [claim] = (model as Topic).claims;
    const figure = (id: string, property: string, sentence: number): Topic =>
      topic(id, {
        verdict: 'conflict',
        kind: 'quantity',
        claims: [{ ...claim, kind: 'quantity', dimension: 'count', property, sentence } as QuantityClaim],
      });
    expect(rank([figure('a', 'deployed', 0), figure('b', 'rescued', 9), figure('c', '', 0)])).toEqual(['b', 'a', 'c']);
  });

  it('is what two origins contradict each other in before what one article, or copies of one text, contradict themselves in', () => {
    const [x, y] = (model as Topic).claims;
    if (x === undefined || y === undefined) throw new Error('the example has changed');
    const between = (id: string, kind: Topic['kind'], b: string): Topic =>
      topic(id, {
        verdict: 'conflict',
        kind,
        claims: [
          { ...x, id: 'one', article: 'a' },
          { ...y, id: 'two', article: b },
        ],
        comparisons: [{ a: 'one', b: 'two', relation: 'contradict', because: '' }],
      });
    const topics = [
      between('within', 'quantity', 'a'),
      between('copies', 'quantity', 'a2'),
      between('two', 'attribution', 'b'),
    ];
    expect(rank(topics, [['a', 'a2'], ['b']])).toEqual(['two', 'copies', 'within']);
  });

  it('is the event that is reported before one long past', () => {
    const told = (id: string, to: string | null): Topic =>
      topic(id, {
        verdict: 'conflict',
        claims: (model as Topic).claims
          .slice(0, 1)
          .map((c) => ({ ...c, article: 'a', event: { ...c.event, from: to, to } })),
      });
    const topics = [told('long-past', '2011-12-31'), told('not-dated', null), told('this-week', '2031-03-02')];
    const published = new Map([['a', '2031-03-04']]);
    expect(rankHighlights(topics, [], published)).toEqual(['not-dated', 'this-week', 'long-past']);
    expect(rankHighlights(topics, [], new Map([['a', null]]))).toEqual(['long-past', 'not-dated', 'this-week']);
  });

  it('is at most five', () => {
    expect(rank('abcdefg'.split('').map((id) => topic(id, { verdict: 'conflict' })))).toHaveLength(5);
  });

  it('is filled with framing and names only where fewer than three disagree', () => {
    const framing = topic('f', { verdict: 'framing' });
    const conflict = (id: string): Topic => topic(id, { verdict: 'conflict' });
    expect(rank([framing, conflict('a')])).toEqual(['a', 'f']);
    expect(rank([framing, conflict('a'), conflict('b'), conflict('c')])).toEqual(['a', 'b', 'c']);
  });

  it('is never what agrees or stands alone', () => {
    expect(rank([topic('a', { verdict: 'agreed' }), topic('b', { verdict: 'single-origin' })])).toEqual([]);
  });
});
