import { describe, expect, it } from 'vitest';
import { isBidden } from '../../../src/text/bidden.js';
import { reportOf } from '../../support/report-of.js';

/** The verdicts of the statements that both articles make. */
const verdicts = (a: string, b: string) =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.kind === 'attribution' && t.counts.reports > 1)
    .map((t) => t.verdict);

const UNLOCKED = 'The guard did not lock the gate of the mill, the owner said.';
const BARE = 'The marchers in Ellery were not wearing helmets on Friday.';
const STAYED = 'The miners did not leave the pit on Friday, the union said.';

describe('what is bidden, wished for or ruled', () => {
  it.each([
    [UNLOCKED, 'The guard is obliged to lock the gate of the mill at night.'],
    [UNLOCKED, 'The guard was told to lock the gate of the mill at night.'],
    [BARE, 'Helmets have to be worn by marchers in Ellery, the council says.'],
    [BARE, 'The marchers opposed the rules in Ellery, the requirement to wear a helmet included.'],
    [BARE, 'Marchers must wear helmets in Ellery on Friday.'],
    [BARE, 'The mayor of Ellery asked the marchers to wear helmets on Friday.'],
    [STAYED, 'The miners were ordered to leave the pit on Friday.'],
    [STAYED, 'Few of the miners left the pit on Friday.'],
    [STAYED, 'The owner had hoped to carry on while the miners left the pit on Friday.'],
    [STAYED, 'Fans were pumping air until the miners left the pit on Friday.'],
    ['The miners left the pit on Friday.', '"Don\'t leave the pit!" the miners shouted on Friday.'],
    [
      'The crowd respected no parking rules on Friday.',
      'A lack of enforcement of the parking rules was blamed on Friday.',
    ],
  ])('is no opposite of what was not done: %s | %s', (a, b) => {
    expect(verdicts(a, b)).not.toContain('conflict');
    expect(verdicts(a, b)).not.toContain('divergent');
  });

  it.each([
    [UNLOCKED, 'The guard locked the gate of the mill at night, the mayor said.'],
    [UNLOCKED, 'The guard managed to lock the gate of the mill, the mayor said.'],
    [STAYED, 'The miners left the pit on Friday.'],
    [STAYED, 'The guards slept while the miners left the pit on Friday.'],
    ['The miners refused to leave the pit on Friday.', 'The miners left the pit on Friday.'],
    ['Police fired no warning shots in Ellery, witnesses said.', 'Police fired warning shots in Ellery.'],
    [
      'A few of the miners did not leave the pit on Friday, the union said.',
      'A few of the miners left the pit on Friday.',
    ],
  ])('told as done, it is: %s | %s', (a, b) => {
    expect(verdicts(a, b)).toContain('conflict');
  });

  it.each([
    ['masks must be worn', 'worn', true],
    ['police asked all of the marchers to wear masks', 'wear', true],
    ["don't wear it", 'wear', true],
    ['they had to be freed by divers', 'freed', false],
    ['the valve must have burst', 'burst', false],
    ['they managed to wear it', 'wear', false],
    ['he did wear it', 'wear', false],
  ])('%s', (text, verb, bidden) => {
    const words = text.split(' ');
    expect(isBidden(words, words.indexOf(verb))).toBe(bidden);
  });
});

describe('what only looks as if it answered a question', () => {
  it.each([
    [
      'a cause that is still to come',
      'The tower fell. A new strike was not ruled out.',
      'The tower collapsed. It was caused by a strike of a crane, the police said.',
    ],
    [
      'accomplices that are only thought of',
      'The suspect in the Ellery stabbing was acting alone, police believe.',
      'Anyone else involved in the stabbing would be hunted down, the premier said.',
    ],
    [
      'a place before a noun of attack',
      'A shooter attacked the Hill Fair crowd near Ellery on Sunday, police say.',
      'Gunman named in Hill Fair attack.',
    ],
    [
      'a victim before a noun of shooting',
      'Ivo Tarn, 41, admitted to shooting Hale near Ellery station, the Ellery police said.',
      'The mayor spoke after the Hale shooting. Ivo Tarn was arrested at the scene.',
    ],
    [
      'fire that two sides trade',
      "Northland's army said that Southland troops had opened fire on Northland vehicles.",
      'Northland, Southland forces trade fire along the border.',
    ],
  ])('%s', (_, a, b) => {
    expect(verdicts(a, b)).not.toContain('conflict');
  });
});
