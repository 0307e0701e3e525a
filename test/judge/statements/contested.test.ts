import { describe, expect, it } from 'vitest';
import { benchOf } from '../bench.js';

/** Conflicts over what somebody was doing, in one article. */
function contested(text: string): string[] {
  const { topics } = benchOf(['post', `News of the day\nThe market opened late.\n${text}\nThe hall stayed shut.`]);
  return topics.flatMap(({ verdict, reasons }) =>
    verdict === 'conflict' ? reasons.filter((r) => r.startsWith('doing')) : [],
  );
}

const POLICE = 'The man was shot when he reached for a knife, police said.';

describe('what somebody was doing at the time', () => {
  it.each([
    [
      `${POLICE}\nHis family insisted that the man was shot while lying on the floor.`,
      'when he reached for a knife',
      'while lying on the floor',
    ],
    [
      'The troops were captured when they attempted to ford the river and mine the road, the ministry said.\nThe general staff maintained that its soldiers were captured while repairing a fence.',
      'when they attempted to ford the river and mine the road',
      'while repairing a fence',
    ],
  ])('%s', (text, first, second) => {
    expect(contested(text)).toEqual([`doing: ${first} | ${second}`]);
  });

  it('is titled by whom it befell', () => {
    const { topics } = benchOf([
      'post',
      `News\nThe market opened late.\n${POLICE}\nHis family insisted that the man was shot while lying on the floor.`,
    ]);
    expect(topics.map(({ title }) => title)).toContain('What the man was doing when shot');
  });

  it.each([
    ['two voices of which neither disputes', `${POLICE}\nHis family said that the man was shot while walking home.`],
    ['one voice', `${POLICE}\nPolice insisted that the man was shot while he held a knife.`],
    ['two acts', `${POLICE}\nHis family insisted that the man was arrested while lying on the floor.`],
    ['two people', `${POLICE}\nThe union insisted that the guard was shot while lying on the floor.`],
    ['who tells no story', `${POLICE}\nHis family insisted that the man was shot in the back.`],
    [
      'far apart',
      `${POLICE}\nIt rained.\nIt was dark.\nHis family insisted that the man was shot while lying on the floor.`,
    ],
  ])('is not contested by %s', (_, text) => {
    expect(contested(text)).toEqual([]);
  });
});
