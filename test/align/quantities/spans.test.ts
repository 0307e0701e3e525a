import { describe, expect, it } from 'vitest';
import { reportOf, topicWith } from '../../support/report-of.js';

/** Words that every sentence of the articles has, and which therefore say little of any. */
const AGAIN = [
  'Orley mourns, its roofs lost to the storm.',
  'The storm took roofs and left Orley to mourn.',
  'People mourn in Orley under roofs that the storm spared.',
  'No roof in Orley was safe in the storm, and all mourn.',
].join(' ');

/** Two invented papers on a storm in a made-up town, each with a sentence of its own. */
const report = (mine: string, theirs: string) =>
  reportOf({
    herald: `Storm hits Orley\n\nA storm tore off roofs in Orley on Friday. ${AGAIN}\n\n${mine}`,
    tribune: `Roofs torn off in Orley\n\nOrley lost its roofs in a storm on Friday. ${AGAIN}\n\n${theirs}`,
  });

describe('equal spans of one act are one topic, though every article has its word', () => {
  it.each([
    [
      'Sirens howled at noon as the mayor opened three days of mourning.',
      'three days',
      'Flags fly low while people mourn for three days.',
    ],
    [
      'Soaked to the skin, a postman sat on his roof for six hours.',
      'six hours',
      'Neighbours threw ropes to a man who clung to a roof for six hours.',
    ],
    [
      'Forecasters had warned sailors of the storm for two days.',
      'two days',
      'Ferries stay in port because the storm will go on for two days.',
    ],
    [
      'Builders guess that Orley needs nine months to recover.',
      'nine months',
      'Insurers expect tents and cranes in Orley for nine months.',
    ],
  ])('%s', (mine, quote, theirs) => {
    expect(topicWith(report(mine, theirs), quote, 'quantity').counts.reports).toBe(2);
  });

  it.each([
    [
      'the days before and the days after',
      'Rain fell in the last two days.',
      'two days',
      'More rain will fall in the next two days.',
    ],
    [
      'another length',
      'A postman sat on his roof for six hours.',
      'six hours',
      'A man clung to a roof for three hours.',
    ],
  ])('kept apart, %s', (_, mine, quote, theirs) => {
    expect(topicWith(report(mine, theirs), quote, 'quantity').counts.reports).toBe(1);
  });
});
