import { describe, expect, it } from 'vitest';
import { figuresTogether, reportOf } from '../../support/report-of.js';

const OPENING = 'A ferry burnt out off the town of Ellery on Thursday.';

const notes = (a: string, b: string) =>
  reportOf({ a: `News\n\n${OPENING}\n\n${a}\n`, b: `News\n\n${OPENING}\n\n${b}\n` });

const IN_CONDITION = 'Doctors treated 82 injured people.';

/** Two notes, words of their figures, and whether both stand in one topic. */
const CASES: readonly (readonly [string, string, string, string, boolean])[] = [
  // in one condition
  ['Some 82 were injured, 19 of them seriously.', 'Another 133 were hurt, 37 of them seriously.', '19', '37', true],
  ['Five people are in critical condition.', 'Three of them were in critical condition.', 'Five', 'Three', true],
  // as many others in one condition are those
  ['Twelve were hurt, 6 seriously.', 'Four are dying and six others are seriously hurt.', '6', 'six others', true],
  ['Twelve were hurt, seven seriously.', 'Four are dying and six others are seriously hurt.', 'seven', 'six', false],
  // why a toll may rise is so already
  [
    `${IN_CONDITION} The death toll could grow, as 24 of them are in critical condition.`,
    'Some 17 people are in critical condition.',
    '24',
    '17',
    true,
  ],
  // of one sort
  [
    'The fire killed 41 people, among them 13 foreign nationals.',
    'Ten foreigners were among the dead.',
    '13',
    'Ten',
    true,
  ],
  [
    'The fire killed 41 people, 13 of them foreigners.',
    'Police said that of the dead, 23 were guests and ten were foreign citizens.',
    '13',
    'ten',
    true,
  ],
  ['Of the dead, 97 were female and 54 were male.', 'The fire killed 97 women and 56 men.', '54', '56', true],
  // another sort
  ['The fire killed 41 people, among them 13 foreign nationals.', 'It killed ten children.', '13', 'ten', false],
  ['Of the dead, 97 were female and 54 were male.', 'The fire killed 56 women.', '54', '56', false],
  // what was done with some of the dead is not who they were
  ['Of the dead, 12 were buried on Friday.', 'The fire killed 15 people.', '12', '15', false],
];

describe('figures that are one part of those of one fate', () => {
  it.each(CASES)('%s %s', (a, b, x, y, one) => {
    expect(figuresTogether(notes(a, b), x, y)).toBe(one);
  });
});
