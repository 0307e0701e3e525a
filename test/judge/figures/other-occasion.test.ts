import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const DAY = '2021-03-05';

const conflicts = (a: string, b: string) =>
  reportOf({
    a: { text: `News from Ellery\n\n${a}\n`, published: DAY },
    b: { text: `Ellery\n\n${b}\n`, published: DAY },
  })
    .topics.filter((t) => t.verdict === 'conflict')
    .map((t) => t.title);

describe('what is told of another thing, part, hour or occasion', () => {
  it.each([
    [
      'a first count that found none',
      'Two trains collided near Ellery on Friday. No injuries have been reported so far.',
      'Two trains collided near Ellery on Friday. Six people were injured in the collision.',
    ],
    [
      'the time of a timetable',
      'The ferry to Ellery sank on Friday. It had been scheduled to arrive at 12.50pm at the harbour of Ellery.',
      'The ferry sank as it arrived at 2.15pm on Friday at the harbour of Ellery.',
    ],
    [
      'a plural beside a number',
      'Thieves opened hundreds of boxes at the bank in Ellery on Friday.',
      'Thieves opened 72 boxes at the bank in Ellery on Friday.',
    ],
    [
      'not until',
      'The raid in Ellery was over by then. Police were not alerted until Friday.',
      'Police were alerted on Friday to the raid in Ellery.',
    ],
    [
      'who some of them were',
      'The fire in Ellery killed 39 people on Friday. Of the victims, 16 were foreigners and five were children.',
      'The fire in Ellery killed 39 people on Friday.',
    ],
    [
      'votes that are still counted',
      'With 30 of 32 districts declared, the Greens in Ellery had 1,877,252 votes on Friday.',
      'The Greens in Ellery had 2,001,926 votes on Friday.',
    ],
    [
      'a radius that is redrawn',
      'People within a 2km radius of the plant in Ellery were evacuated on Friday.',
      'People within a 3km radius of the plant in Ellery were evacuated on Friday.',
    ],
    [
      'an act done again',
      'Gas leaked from the plant in Ellery in the early hours of Friday.',
      'Gas leaked again from the plant in Ellery late on Friday.',
    ],
    [
      'one place within the other',
      'A flight from Brookfield Airport in Ellery Bay to Marden crashed on Friday. The flight from Ellery Bay to Marden was full, police said.',
      'A flight from Brookfield to Marden crashed on Friday, the airline said.',
    ],
  ])('is no conflict: %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it.each([
    [
      'nobody hurt, told for good',
      'Two trains collided near Ellery on Friday. No one was injured in the collision.',
      'Two trains collided near Ellery on Friday. Six people were injured in the collision.',
    ],
    [
      'two hours of one arrival',
      'The ferry to Ellery arrived at 12.50pm on Friday at the harbour of Ellery.',
      'The ferry arrived at 2.15pm on Friday at the harbour of Ellery.',
    ],
    [
      'two numbers',
      'Thieves opened 172 boxes at the bank in Ellery on Friday.',
      'Thieves opened 72 boxes at the bank in Ellery on Friday.',
    ],
    [
      'votes of a count that is over',
      'The Greens in Ellery had 1,877,252 votes on Friday.',
      'The Greens in Ellery had 2,001,926 votes on Friday.',
    ],
    [
      'the width of what stands still',
      'The crater near Ellery has a width of 2km.',
      'The crater near Ellery has a width of 3km.',
    ],
    [
      'two hours of one leak',
      'Gas leaked from the plant in Ellery in the early hours of Friday.',
      'Gas leaked from the plant in Ellery late on Friday.',
    ],
    [
      'two places that nobody names together',
      'A flight from Brookfield to Marden crashed on Friday, police said.',
      'A flight from Ellery Bay to Marden crashed on Friday, the airline said.',
    ],
  ])('is a conflict: %s', (_, a, b) => {
    expect(conflicts(a, b)).not.toEqual([]);
  });
});
