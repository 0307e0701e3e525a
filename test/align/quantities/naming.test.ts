import { describe, expect, it } from 'vitest';
import { titlesOf as titlesOfKind } from '../../support/titles-of.js';

const titlesOf = (...texts: readonly string[]): string[] => titlesOfKind('quantity', texts);

describe('what the figures of a topic are of, as a noun phrase', () => {
  it.each([
    ['Duration of the siege', 'The siege lasted 16 hours.', 'A 16-hour siege at the mill of Lowmere ended.'],
    ['Length of the sentence', 'A judge sentenced him to 33 years.', 'He was sentenced to 33 years.'],
    ['Price per share', 'The chain was sold at $42.70 per share.', 'Buyers will pay $42.70 per share for the chain.'],
    ['Amount forfeited', 'He must forfeit $12.6 billion.', 'The judge ordered him to forfeit $12.6 billion.'],
    [
      'Number of people from Norland',
      'Eleven people from Norland sat aboard.',
      'Of the guests, 11 people from Norland slept.',
    ],
  ])('%s', (title, a, b) => {
    expect(titlesOf(a, b)).toContain(title);
  });

  it('is none that one source alone would have', () => {
    const titles = titlesOf('The talks dragged on for 33 hours.', 'He was asleep for 33 hours.');
    expect(titles.filter((t) => /^Duration of|^Time/.test(t))).toEqual([]);
  });

  it('is whole: nothing is cut from within it', () => {
    const titles = titlesOf(
      'In all 102 people said to be hurt were there.',
      'And 102 people said to have gone were there.',
    );
    expect(titles.filter((t) => /said/.test(t))).toEqual([]);
  });
});
