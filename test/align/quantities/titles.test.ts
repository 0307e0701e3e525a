import { describe, expect, it } from 'vitest';
import { titlesOf as titlesOfKind } from '../../support/titles-of.js';

const titlesOf = (...texts: readonly string[]): string[] => titlesOfKind('quantity', texts);

describe('what stands around a figure, as its title', () => {
  it.each([
    [
      'is not who says it',
      'The mayor of the town said 102 have been accounted for, and the search goes on.',
      'Number: “… have been accounted for”',
    ],
    [
      'is not what others do',
      'Most guests left by train and 40 have been accounted for.',
      'Number: “… have been accounted for”',
    ],
    [
      'is what governs the figure, where the counted do nothing',
      'The crew pulled out the ship for 40 days after the quake.',
      /^Duration.*“pulled out the ship for … after the quake”$/,
    ],
  ])('%s', (_, text, title) => {
    const titles = titlesOf(text);
    expect(
      titles.some((t) => (typeof title === 'string' ? t === title : title.test(t))),
      titles.join('\n'),
    ).toBe(true);
  });
});
