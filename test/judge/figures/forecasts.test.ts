import { describe, expect, it } from 'vitest';
import { reportOf, topicWith } from '../../support/report-of.js';

const OPENING = 'A slope came down on the town of Ellery on Thursday.';

const quotesOf = (a: string, b: string): string[] =>
  topicWith(
    reportOf({ a: `News\n\n${OPENING}\n\n${a}\n`, b: `News\n\n${OPENING}\n\n${b}\n` }),
    '400',
    'quantity',
  ).claims.map((c) => c.evidence.quote);

describe('what is to come is no figure of a toll', () => {
  it.each([
    ['The coroner said 400 people had died and that he expects the toll to go beyond 500.', '500'],
    ['The coroner said 400 people had died. It is likely that 700 people are dead.', '700'],
    ['The coroner said 400 people had died, and we anticipate more than 600 dead.', '600'],
  ])('%s', (a, guess) => {
    expect(quotesOf(a, 'Nearly 400 people were killed.').some((q) => q.includes(guess))).toBe(false);
  });

  it.each([
    ['Ana Reed said the death toll could rise to 600 or 700.', '600'],
    ['The death toll is expected to reach 600, Ana Reed said.', '600'],
  ])('though its article tells no other: %s', (a, guess) => {
    const b = 'Police said 400 people were killed.';
    const c = 'The coroner said 420 people were killed.';
    const report = reportOf({
      a: `News\n\n${OPENING}\n\n${a}\n`,
      b: `News\n\n${OPENING}\n\n${b}\n`,
      c: `News\n\n${OPENING}\n\n${c}\n`,
    });
    const quotes = topicWith(report, '400', 'quantity').claims.map(({ evidence }) => evidence.quote);
    expect(quotes.some((q) => q.includes(guess))).toBe(false);
    expect(quotes).toContain('420 people');
  });

  it.each(['The death toll has risen to 430.', 'The toll may have reached 430, Ana Reed said.'])(
    'but what has come: %s',
    (a) => {
      expect(quotesOf(a, 'Police said 400 people were killed.').some((q) => q.includes('430'))).toBe(true);
    },
  );

  it('but what is told as so', () => {
    const quotes = quotesOf('The coroner said 420 people had died.', 'Nearly 400 people were killed.');
    expect(quotes).toContain('420 people');
  });
});
