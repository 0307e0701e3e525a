import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** Two papers of Monday that date the blaze, and a third that names a day in its opening. */
const isOneDay = (opening: string): boolean =>
  reportOf(
    Object.fromEntries(
      Object.entries({
        a: 'A fire burned down the paper mill of Ellery on Saturday.\n\nThree halls were lost.',
        b: 'The fire at the Ellery mill on Saturday destroyed three halls.\n\nThe mayor visited the workers.',
        c: `${opening}\n\nThe roof had come down by noon.`,
      }).map(([id, text]) => [id, { published: '2024-05-06', text: `News\n\n${text}\n` }]),
    ),
  ).topics.some((t) => t.kind === 'date' && ['a', 'b', 'c'].every((id) => t.claims.some((c) => c.article === id)));

describe('the day of the main event, named in words of another act', () => {
  it.each([
    ['On Saturday the people of Ellery watched their paper mill go up in smoke.'],
    ['Saturday ranks among the worst days that the mill of Ellery has known.'],
    ['A man drove a cart of paraffin up to the mill of Ellery on Saturday.'],
  ])('%s', (opening) => {
    expect(isOneDay(opening)).toBe(true);
  });

  it.each([
    ['The owners said on Saturday that they would rebuild the mill.'],
    ['Two workers of the mill were still missing on Saturday.'],
    ['The council meets at 6 p.m. on Saturday.'],
  ])('not: %s', (opening) => {
    expect(isOneDay(opening)).toBe(false);
  });
});
