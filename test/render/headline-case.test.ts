import { describe, expect, it } from 'vitest';
import { isHeadlineCase, withoutHeadlineCase } from '../../src/render/headline-case.js';
import { article, date, quantity, reportOf } from '../support/report-builder.js';

const TEXT = 'Over 70 Sailors Missing After Ferry Sinks\n\nMore than 70 sailors of the Morland Line are missing.';

function topicsOf(text: string, quote: string) {
  const a = article({ id: 'a', source: 'A', text });
  return withoutHeadlineCase(
    reportOf({
      event: 'x',
      articles: [a],
      topics: [
        {
          kind: 'quantity',
          title: 'Sailors missing',
          verdict: 'conflict',
          reasons: [`contradiction: ${quote} | around 60`],
          claims: [quantity(a, quote, quote, [70, 70, null])],
        },
        {
          kind: 'date',
          title: 'When: Sailors Missing After Ferry Sinks',
          verdict: 'agreed',
          claims: [date(a, 'Ferry', 'Ferry', [null, null])],
        },
      ],
    }),
  ).topics;
}

describe('the capitals of a headline', () => {
  it('are no part of a figure’s words, nor of the reason that repeats them; the quote keeps them', () => {
    const [topic] = topicsOf(TEXT, 'Over 70 Sailors');
    expect(topic?.claims[0]?.value.text).toBe('Over 70 sailors');
    expect(topic?.reasons).toEqual(['contradiction: Over 70 sailors | around 60']);
    expect(topic?.claims[0]?.evidence.quote).toBe('Over 70 Sailors');
  });

  it('are taken from a title that was made of one', () => {
    expect(topicsOf(TEXT, 'Over 70 Sailors')[1]?.title).toBe('When: sailors missing After Ferry Sinks');
  });

  it('stay with names: a word that no article prints small keeps its own', () => {
    const [topic] = topicsOf(
      'Over 70 Morland Sailors Missing From Ferry\n\nThe sailors are missing.',
      'Over 70 Morland Sailors',
    );
    expect(topic?.claims[0]?.value.text).toBe('Over 70 Morland sailors');
  });

  it('of a sentence stay as they are', () => {
    const [topic] = topicsOf(`${TEXT} They saw 70 Sailors of the Line.`, '70 Sailors of the Line');
    expect(topic?.claims[0]?.value.text).toBe('70 Sailors of the Line');
  });

  it.each([
    ['Over 70 Sailors Missing as Standoff with Rebels Escalates', true],
    ['Over 70 sailors missing as ferry sinks', false],
    ['Morland Line', false],
  ])('%s', (line, is) => expect(isHeadlineCase(line)).toBe(is));
});
