import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const conflicts = (a: string, b: string) =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.verdict === 'conflict')
    .map((t) => t.title);

describe('what looks like a conflict and is none', () => {
  it.each([
    [
      'two parts of one toll',
      'Twelve people were killed in the crash near Ellery. Five of the dead came from one suburb.',
      'Twelve people were killed in the crash near Ellery. Nine of the dead came from two families.',
    ],
    [
      'all who died, and the sons of one family',
      'Twelve people were killed in the crash near Ellery on Friday.',
      'Three sons of a banker were killed in the crash near Ellery on Friday.',
    ],
    [
      'all who died, and those of one nation',
      'Twelve people were killed in the crash near Ellery on Friday.',
      'The crash near Ellery on Friday killed 10 Danish citizens.',
    ],
    [
      'two of three, and all three',
      'Two of the three bulldogs were stolen in Ellery on Friday, the singer said.',
      'Two of her bulldogs were stolen in Ellery. The sitter had three bulldogs with him on Friday.',
    ],
    [
      'all, and the two shares of one act',
      'Four guards were at the club in Ellery when it burned.',
      'The club in Ellery hires guards. Two guards were posted at the club’s side door and another two in the car park, Reed said.',
    ],
    [
      'how long it has gone on, at two hours',
      'Officers in Ellery tried to end the 26-hour siege of the bank.',
      'Officers in Ellery tried to end the 28-hour siege of the bank.',
    ],
    [
      'none of one thing, and some of another',
      'No bullets were found in the wall of the Ellery mill on Friday.',
      'Two shots were heard at the Ellery mill on Friday.',
    ],
    [
      'what was held back, and what a wagon carried',
      'Crews in Ellery are working to contain 100,000 litres of crude oil.',
      'Each wagon in Ellery carried 113,000 litres of crude oil.',
    ],
    [
      'the hour of an arrival at a station, and that of the crash',
      'A train left Calder station at 3.15 pm and reached Ellery at 6:30 PM on Friday.',
      'The crash of the train occurred at around 7 PM on Friday near the station of Ellery.',
    ],
    [
      'those in critical condition, and those in an extremely critical one',
      'After the crash near Ellery two of the passengers are in critical condition.',
      'After the crash near Ellery one passenger is in "extremely critical condition", the chief said.',
    ],
    [
      'a verb that says little, denied of another thing',
      'The dead include families from Ellery and Calder, officials said.',
      'The list does not include the ages of the families, officials said.',
    ],
    [
      'a wave at two places',
      '"A 1-metre wave hit me on the road in Ellery," Reed said.',
      'A wave nearly three metres high struck the stage in Ellery.',
    ],
    [
      'two days on which a toll rose',
      'The death toll in Ellery rose to 12 on Monday morning, the mayor said.',
      'The death toll in Ellery rose to more than 10 on Sunday, the mayor said.',
    ],
    [
      'none that have been registered yet',
      'Some people were bruised in Ellery, but no serious injuries have been registered.',
      'Forty people were hurt in Ellery, two of them with serious injuries.',
    ],
  ])('%s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it('two hedged distances a third apart are two; one told within another’s bound is one', () => {
    const near = (a: string, b: string) =>
      conflicts(`The mine lies ${a} from Ellery.`, `The mine lies ${b} from Ellery.`);
    expect(near('about 60 miles', 'about 70 km')).toHaveLength(1);
    expect(near('about 2 km', 'more than a mile')).toEqual([]);
    expect(near('about 60 miles', 'about 95 km')).toEqual([]);
  });

  it('“the capital” is no other place than the town that is one', () => {
    const report = reportOf({
      a: { text: 'A mine burned on Friday.\n\nThe mine lies 80 km from Ellery.\n' },
      b: { text: 'A mine burned on Friday.\n\nThe mine lies 72 km from the capital.\n' },
    });
    const reasons = report.topics.filter((t) => t.title.startsWith('Distance')).flatMap((t) => t.reasons);
    expect(reasons).toEqual(['contradiction: 72 km | 80 km']);
  });

  it.each([
    [
      'two counts of guards, of which no article tells both',
      'Four guards were at the door of the club in Ellery when it burned.',
      'Two guards were at the door of the club in Ellery when it burned.',
    ],
    [
      'two lengths of what is over',
      'Officers in Ellery ended the 26-hour siege of the bank.',
      'Officers in Ellery ended the 28-hour siege of the bank.',
    ],
    [
      'two counts of one thing stolen',
      'Two bulldogs were stolen in Ellery on Friday, the singer said.',
      'Three bulldogs were stolen in Ellery on Friday, her sitter said.',
    ],
  ])('still a conflict: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1);
  });
});
