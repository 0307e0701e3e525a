import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const PUBLISHED = '2031-05-15';
const HEADS = ['Blast at the mill of Orley', 'Mill in Orley torn apart', 'Dead after a blast in a mill'];

/** How many articles one topic has that date what they tell by "Thursday". */
function tellers(...texts: readonly string[]): number {
  const articles = texts.map((text, i) => [
    `a${i}`,
    { text: `${HEADS[i]}\n\nAn explosion killed six men at a mill on Tuesday.\n\n${text}`, published: PUBLISHED },
  ]);
  const topics = reportOf(Object.fromEntries(articles)).topics.filter((t) => t.kind === 'date');
  return Math.max(...topics.map((t) => t.claims.filter((c) => c.evidence.quote === 'Thursday').length));
}

it('two acts of a day that both tell the main event beside them are two', () => {
  expect(
    tellers(
      'Divers probed the river on Thursday for men whom the explosion threw in.',
      'The owner wept on Thursday when asked about the explosion.',
    ),
  ).toBe(1);
});

it('one act of a day stands together; what was done after it does not stand with it', () => {
  expect(tellers('The owner was arrested on Thursday.', 'Police arrested the owner on Thursday.')).toBe(2);
  expect(
    tellers('The owner was arrested on Thursday.', 'Guards were posted on Thursday after the owner was arrested.'),
  ).toBe(1);
});
