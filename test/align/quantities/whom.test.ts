import { describe, expect, it } from 'vitest';
import { reportOf, figuresTogether as together } from '../../support/report-of.js';

const OPENING = 'A pleasure boat sank on the Ellery on Thursday.';

const notes = (a: string, b: string) =>
  reportOf({ a: `News\n\n${OPENING}\n\n${a}\n`, b: `News\n\n${OPENING}\n\n${b}\n` });

/** Two notes, and words of the figures that stand in one topic. */
const TOGETHER: readonly (readonly [string, string, string, string])[] = [
  ['Two men were killed.', 'Two people were killed.', 'Two men', 'Two people'],
  ['Two men and two women died.', 'Two women died.', 'two women', 'Two women'],
  ['Nobody was hurt.', 'Two men were injured.', 'Nobody', 'Two men'],
  ['Two girls had managed to survive.', 'Two girls survived.', 'Two girls', 'Two girls'],
  ['Hundreds of voters queued.', 'Some 2,000 voters queued at the pier.', 'Hundreds', '2,000'],
  ['Hundreds of voters jostled with guards.', 'Some 700 voters queued.', 'Hundreds', '700'],
  // those in a condition are a part of the injured, wherever they are told
  [
    'Twelve were hurt, two of them seriously.',
    'Of the injured, five of them are seriously hurt.',
    'two of them',
    'five of them',
  ],
  // after the dead, "another" tells of all the injured, though the article told of them before
  [
    'The sinking left 72 injured. Nine died. Another 72 people were hurt.',
    'Some 75 were hurt.',
    '72 people',
    'Some 75',
  ],
];

const APART: readonly (readonly [string, string, string, string])[] = [
  // women and men; men and all
  ['Two men and two women died.', 'Two men died.', 'two women', 'Two men died'],
  // of one fate, "another" adds to a greater figure
  ['The sinking hurt 72 people. Another 16 were injured on the pier.', 'Some 75 were hurt.', '16', 'Some 75'],
  ['Three men were killed.', 'Four people were killed.', 'Three men', 'Four people'],
  // two parts of other figures
  ['Doctors treated 32 injured people, 19 of them women.', 'Five of the injured are critical.', '19', 'Five'],
  // of whom something else is told, and in one sentence two figures
  ['Two people were thrown clear of the boat.', 'Two people are missing.', 'Two people', 'Two people'],
  ['Two were thrown clear while the other two were stuck.', 'Two people got stuck.', 'Two', 'other two'],
  // those of one place, and those of whom a fate is told
  ['Aboard were 47: 24 came from Norland, five from Estria.', 'The boat sank, and five people died.', 'five', 'five'],
  ['Police said 47 people were on the island.', 'No more survivors are expected.', '47 people', 'No more survivors'],
  // people of whom a fate is told, and things
  ['The sinking left two critically injured.', "It strained two countries' alliance.", 'two', 'two'],
  // those identified so far, and the dead
  ['Only 17 have been identified.', 'The sinking killed 17 people.', '17', '17 people'],
  // a plural of another order under another verb
  ['Hundreds of voters jostled with guards.', 'Some 5.3 million voters are registered.', 'Hundreds', '5.3 million'],
  ['One student told a reporter of a loud bang.', 'One student was killed.', 'One student', 'One student'],
];

describe('which people a figure counts', () => {
  it.each(TOGETHER)('%s %s', (a, b, x, y) => {
    const report = notes(a, b);
    expect(together(report, x, y)).toBe(true);
  });

  it.each(APART)('but not %s %s', (a, b, x, y) => {
    const held = notes(a, b).topics.filter((t) => t.kind === 'quantity' && t.counts.reports > 1);
    expect(held.filter((t) => [x, y].every((w) => t.claims.some((c) => c.evidence.quote.includes(w))))).toEqual([]);
  });

  it('one of a sort, in two articles, is nothing to compare', () => {
    const report = notes('One sailor pushed the door.', 'One sailor said he lost his money.');
    expect(report.topics.filter((t) => t.kind === 'quantity' && t.counts.reports > 1)).toEqual([]);
  });
});
