import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

const OPENINGS = {
  bus: 'A bus fell into a ravine near Ellery on Tuesday.',
  ferry: 'A ferry sank off Ellery on Tuesday.',
  march: 'Thousands marched through Ellery on Tuesday.',
};
type Event = keyof typeof OPENINGS;

/** The topics of figures that hold both of two notes of one event. */
const shared = (event: Event, a: string, b: string): Topic[] =>
  reportOf({ a: `News\n\n${OPENINGS[event]}\n\n${a}\n`, b: `News\n\n${OPENINGS[event]}\n\n${b}\n` }).topics.filter(
    (t) => t.kind === 'quantity' && t.counts.reports > 1,
  );

type Row = readonly [Event, string, string, string];

/** Two notes, and the figures of the one topic in which they meet. */
const TOGETHER: readonly Row[] = [
  [
    'ferry',
    'The crew and 163 of the 240 people aboard were rescued.',
    'The coast guard said 171 people were rescued.',
    '163 171',
  ],
  ['bus', 'Of the 41 people aboard, 23 were hurt.', 'Police said 26 people were injured.', '23 26'],
  ['bus', 'The crash injured 23 people. The 23 were taken to Calder.', 'It injured 26 people.', '23 23 26'],
];

/** Pairs that look alike and are two things. */
const APART: readonly (readonly [Event, string, string])[] = [
  ['ferry', 'The sinking killed 18 people. Three of the dead were Danes.', 'Four of the dead were Danes.'],
  ['bus', 'One person was killed.', 'More than one person saw it.'],
];

const figures = (t: Topic): string =>
  t.claims
    .map((c) => (c.kind === 'quantity' ? c.value.best : null))
    .sort((x, y) => (x ?? 0) - (y ?? 0))
    .join(' ');

describe('figures of which a part or a later mention tells the fate', () => {
  it.each(TOGETHER)('%s: %s / %s', (event, a, b, together) => {
    expect(shared(event, a, b).map(figures)).toContain(together);
  });

  it.each(APART)('%s: %s / %s', (event, a, b) => {
    expect(shared(event, a, b)).toEqual([]);
  });
});
