import { describe, expect, it } from 'vitest';
import { figuresTogether, reportOf } from '../../support/report-of.js';

const notes = (a: string, b: string) =>
  reportOf({
    a: `News\n\nA plant exploded in Ellery on Thursday.\n\n${a}\n`,
    b: `News\n\nA plant exploded in Ellery on Thursday.\n\n${b}\n`,
  });

describe('how many live in a place', () => {
  it.each([
    ['Ellery is a town of some 2,700 people.', 'The blast shook the town of only 2,800.', '2,700', '2,800'],
    ['Ellery has a population of 2,700.', 'The place has about 2,800 residents.', '2,700', '2,800'],
    ["A third of Ellery's 6,000 residents left.", 'Ellery is a town of 6,000.', '6,000', '6,000'],
  ])('is one figure in other words, and no contradiction: %s %s', (a, b, x, y) => {
    const report = notes(a, b);
    expect(figuresTogether(report, x, y)).toBe(true);
    expect(report.topics.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });

  it.each([
    ['two places', 'Ellery is a city of 350,000.', 'Calder is a region of 340,000 people.', '350,000', '340,000'],
    ['far apart', 'Ellery is a town of 2,700 people.', 'Calder is a town of 4,000.', '2,700', '4,000'],
    ['a home', 'The home has 133 residents.', 'Ellery is a village of 130.', '133 residents', '130'],
    [
      'some of them',
      'The blast hurt the 2,700 residents who were at home.',
      'Ellery is a town of 2,800.',
      '2,700 residents',
      '2,800',
    ],
  ])('but: %s', (_, a, b, x, y) => {
    expect(figuresTogether(notes(a, b), x, y)).toBe(false);
  });
});
