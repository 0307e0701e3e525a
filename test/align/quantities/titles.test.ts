import { describe, expect, it } from 'vitest';
import { titlesOf as titlesOfKind } from '../../support/titles-of.js';

const titlesOf = (...texts: readonly string[]): string[] => titlesOfKind('quantity', texts);

describe('what stands around a figure, as its title', () => {
  it.each([
    [
      'is not who says it',
      'The mayor of the town said 102 have been accounted for, and the search goes on.',
      'Number: “have been accounted for”',
    ],
    [
      'is not what others do',
      'Most guests left by train and 40 have been accounted for.',
      'Number: “have been accounted for”',
    ],
    [
      'is what governs the figure, where the counted do nothing',
      'The crew pulled out the ship for 40 days after the quake.',
      /^Duration.*“pulled out the ship”$/,
    ],
    [
      'is no quotation that ends within a phrase',
      'The crew held the ship for 40 days of the long war of Tarn and 12 others.',
      /^Duration(?!.*of”)/,
    ],
    [
      'is no owner of what stands behind',
      'The vote would end the mill’s 40-day membership of the league.',
      /^Duration(?!.*end the mill)/,
    ],
  ])('%s', (_, text, title) => {
    const titles = titlesOf(text);
    expect(
      titles.some((t) => (typeof title === 'string' ? t === title : title.test(t))),
      titles.join('\n'),
    ).toBe(true);
  });
});

describe('a figure of another time', () => {
  const news = 'A bus hit walkers in Calder on 3 May 2024, and 30 people were injured.';
  const before = 'In March 2019, a driver injured 11 people in Lowmere.';
  it('has the place that all who tell of it name', () => {
    const other = 'In March 2019, a man drove into people in Lowmere, injuring 13.';
    expect(titlesOf(`${news} ${before}`, `${news} ${other}`)).toContain('People injured, March 2019 (Lowmere)');
  });
  it('has none where one names another, or where it is the news itself', () => {
    const other = 'In March 2019, a man drove into people in Hillfort, injuring 13.';
    const titles = titlesOf(`${news} ${before}`, `${news} ${other}`);
    expect(titles.filter((t) => /Calder/.test(t))).toEqual([]);
  });
});
