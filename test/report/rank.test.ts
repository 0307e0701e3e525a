import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/model/index.js';
import { rankHighlights } from '../../src/report/rank.js';
import { basicReport } from '../support/basic-report.js';

const [model] = basicReport().topics;
const topic = (id: string, more: Partial<Topic>): Topic => ({ ...(model as Topic), id, claims: [], ...more });
const counts = (origins: number, reports = origins) => ({ reports, origins, speakers: origins });

describe('what page 1 shows', () => {
  it('is conflicts before divergences', () => {
    const topics = [
      topic('a', { verdict: 'divergent', counts: counts(5) }),
      topic('b', { verdict: 'conflict', counts: counts(2) }),
      topic('c', { verdict: 'divergent', counts: counts(2) }),
    ];
    expect(rankHighlights(topics)).toEqual(['b', 'a', 'c']);
  });

  it('is, of equals, what more origins tell, then what more articles lead with, then figures, then the id', () => {
    const claims = (sentence: number) => (model as Topic).claims.slice(0, 1).map((c) => ({ ...c, sentence }));
    const topics = [
      topic('e', { verdict: 'conflict', counts: counts(2), kind: 'date', claims: claims(9) }),
      topic('d', { verdict: 'conflict', counts: counts(2), kind: 'quantity', claims: claims(9) }),
      topic('c', { verdict: 'conflict', counts: counts(2), kind: 'quantity', claims: claims(9) }),
      topic('b', { verdict: 'conflict', counts: counts(2), kind: 'date', claims: claims(0) }),
      topic('a', { verdict: 'conflict', counts: counts(3), kind: 'date', claims: claims(9) }),
    ];
    expect(rankHighlights(topics)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(rankHighlights([...topics].reverse())).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is at most five', () => {
    expect(rankHighlights('abcdefg'.split('').map((id) => topic(id, { verdict: 'conflict' })))).toHaveLength(5);
  });

  it('is filled with framing and names only where fewer than three disagree', () => {
    const framing = topic('f', { verdict: 'framing' });
    const conflict = (id: string): Topic => topic(id, { verdict: 'conflict' });
    expect(rankHighlights([framing, conflict('a')])).toEqual(['a', 'f']);
    expect(rankHighlights([framing, conflict('a'), conflict('b'), conflict('c')])).toEqual(['a', 'b', 'c']);
  });

  it('is never what agrees or stands alone', () => {
    expect(rankHighlights([topic('a', { verdict: 'agreed' }), topic('b', { verdict: 'single-origin' })])).toEqual([]);
  });
});
