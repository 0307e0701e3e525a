import { describe, expect, it } from 'vitest';
import { reportOf, figuresTogether as together } from '../../support/report-of.js';

const QUAKE = 'An earthquake shook the hills of Ellery and Calder on Thursday.';

const notes = (a: string, b: string) => reportOf({ a: `News\n\n${QUAKE}\n\n${a}\n`, b: `News\n\n${QUAKE}\n\n${b}\n` });

describe('one sentence that tells a count for each of two places sets them apart', () => {
  const BOTH = 'About 120 people were hurt in Ellery and nearly 360 in Calder, officials said.';

  it.each([
    ['More than 115 people were injured in Ellery.', '120', '115', true],
    ['More than 115 people were injured in Ellery.', '360', '115', false],
    ['Some 350 people were taken to hospital in Calder.', '360', '350', true],
    ['Some 350 people were taken to hospital in Calder.', '120', '350', false],
  ])('%s %s', (b, x, y, told) => {
    expect(together(notes(BOTH, b), x, y)).toBe(told);
  });
});
