import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** The quotes of the statements that differ. */
const quotesOf = (...sentences: string[]): string[] =>
  reportOf(
    Object.fromEntries(
      sentences.map((s, i) => [`paper${i}`, `News of day ${i}\n\nA choir sang in hall ${i}.\n\n${s}`]),
    ),
  )
    .topics.filter((t) => t.kind === 'attribution' && t.verdict === 'conflict')
    .flatMap((t) => t.claims.map((c) => c.evidence.quote));

describe('statements that differ', () => {
  const TRUCK = 'A bomber rammed a truck into the harbour office in Ellery.';
  const CAR = 'A bomber rammed a car into the harbour office in Ellery.';

  it('stand alone, without what takes no side', () => {
    const quotes = quotesOf(TRUCK, CAR, 'A bomber attacked the harbour office in Ellery.');
    expect(quotes).toHaveLength(2);
    expect(quotes.join()).not.toContain('attacked');
  });

  it('keep who tells it as one of them does', () => {
    expect(quotesOf(TRUCK, CAR, 'The harbour office in Ellery was rammed by a bomber with a truck.')).toHaveLength(3);
  });
});
