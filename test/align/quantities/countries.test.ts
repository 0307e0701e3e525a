import { describe, expect, it } from 'vitest';
import { figuresTogether, reportOf } from '../../support/report-of.js';

/** Two papers of one attack: whether their figures stand in one topic. */
const meet = (mine: string, theirs: string, a: string, b: string): boolean =>
  figuresTogether(
    reportOf({
      a: `Attack in Ellery\n\nGunmen attacked a hall in Ellery on Thursday and killed 28 people.\n\nThe mayor spoke of a dark day.\n\n${mine}\n`,
      b: `Attack in Ellery\n\nGunmen attacked a hall in Ellery on Thursday and killed 28 people.\n\nThe mayor spoke of a dark day.\n\n${theirs}\n`,
    }),
    a,
    b,
  );

describe('the dead of one country', () => {
  it('are one count, a part or not, and no toll of all', () => {
    const listed = 'Among the 28 people who died were nine Estrians, according to the ministry.';
    expect(meet('The gunmen killed nine Estrians.', listed, 'nine Estrians', 'nine Estrians')).toBe(true);
    expect(meet('The gunmen killed two Estrians.', 'The dead included three Estrians.', 'two', 'three')).toBe(true);
  });

  it.each([
    ['of two countries', 'One Norlandian citizen was killed.', 'The dead included three Estrians.', 'One', 'three'],
    ['of a country, of a trade', 'Two Estrian policemen were killed.', 'The dead included two Estrians.', 'Two', 'two'],
    ['citizens of two', 'Six Norlandian citizens died.', 'Six Estrian citizens died.', 'Six Nor', 'Six Est'],
  ])('but not %s', (_, mine, theirs, a, b) => {
    expect(meet(mine, theirs, a, b)).toBe(false);
  });
});
