import { describe, expect, it } from 'vitest';
import { figuresTogether, reportOf, together } from '../../support/report-of.js';

const FLOOD = 'Ellery flood\n\nThe river Calder burst its banks at Ellery in Norland, Governor Mara Bask said.';

const dated = (line: string) => ({ published: '2024-05-03', text: `${FLOOD}\n\n${line}\n` });

/** Two dated reports of a flood, and a third of which no day is known. */
const reportWith = (opening: string, line: string) =>
  reportOf({
    a: dated('Rescuers said 140 villagers were missing. The water killed 31 people.'),
    b: dated('Police put the missing at 140. In all 31 people died.'),
    c: { published: null, text: `${opening}\n\n${line}\n` },
  });

describe('an article of no known day', () => {
  it.each([
    ['Over 170 people remain missing.', 'Over 170', '140'],
    ['At least 26 dead.', '26', '31 people'],
  ])('tells of the event of the others, where it leads with it: %s', (line, own, theirs) => {
    expect(together(reportWith(FLOOD, line), own, theirs)).toBe(true);
  });

  it('may tell a small count of anything', () => {
    expect(figuresTogether(reportWith(FLOOD, 'Two boys died on the road.'), 'Two boys', '31 people')).toBe(false);
  });

  const first = (line: string) =>
    reportOf({
      a: dated('At least four people were killed.'),
      b: { published: null, text: `${FLOOD}\n\n${line}\n` },
    });

  it('tells the first deaths as others tell the next', () => {
    expect(figuresTogether(first('Two people were killed.'), 'Two people', 'four people')).toBe(true);
  });

  it.each([
    ['Nine people were killed.', 'Nine people'],
    ['Nobody in the cars was killed.', 'Nobody'],
  ])('but not far more, or none: %s', (line, figure) => {
    expect(figuresTogether(first(line), figure, 'four people')).toBe(false);
  });
});

describe('estimates of one crowd', () => {
  const march = (line: string) => `Ellery march\n\nA march went through Ellery on Thursday.\n\n${line}`;
  const report = (mine: string, theirs: string) => reportOf({ a: march(mine), b: march(theirs) });

  it('may lie far apart', () => {
    const made = report('Organisers said 1.2 million people took part.', 'Police said 40,000 people took part.');
    expect(together(made, '1.2 million', '40,000')).toBe(true);
  });
});
