import { describe, expect, it } from 'vitest';
import { readText } from '../../support/read-text.js';
import { reportOf } from '../../support/report-of.js';

const numbers = (text: string): string[] =>
  readText(text).claims.flatMap((c) =>
    c.kind === 'attribution' && c.answer?.question === 'number' ? [`${c.answer.of} ${c.answer.label}`] : [],
  );

describe('the number that a thing bears', () => {
  it.each([
    ['Norair flight NR-8303 fell.', 'flight 8303'],
    ['The flight NR 8303 was late.', 'flight 8303'],
    ['The Lowmere Express No. 408 hit a truck.', 'express 408'],
    ['He drove Lowmere train number 480.', 'train 480'],
  ])('is read with its letters and without: %s', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  it.each(['They saw the train 400 metres away.', 'Bus 17 left.', 'The flight had 120 people on board.'])(
    'is no count and no short number: %s',
    (text) => {
      expect(numbers(text)).toEqual([]);
    },
  );

  it.each([
    ['8308', 'conflict'],
    ['8330', 'conflict'],
    ['8303', 'agreed'],
    ['4117', 'none'],
  ])('stands beside one that is nearly the same, as 8303 beside %s: %s', (other, verdict) => {
    const fell = 'A plane fell near Lowmere on Monday.';
    const { topics } = reportOf({
      alpha: `${fell}\n\nIt was flight NR-8303 of Norair.`,
      beta: `${fell}\n\nRadio contact with flight NR ${other} was lost.`,
    });
    expect(topics.find((t) => t.title === 'Number of the flight')?.verdict ?? 'none').toBe(verdict);
  });
});
