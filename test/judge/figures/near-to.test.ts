import { describe, expect, it } from 'vitest';
import { nearTo } from '../../../src/judge/figures/near-to.js';
import type { QuantityClaim } from '../../../src/model/index.js';
import { article, quantity } from '../../support/report-builder.js';

const of = (figure: number, more: Partial<QuantityClaim> = {}): QuantityClaim =>
  quantity(
    article({ id: 'a', source: 'A', text: `${figure}` }),
    `${figure}`,
    `${figure}`,
    [figure, figure, figure],
    more,
  );

describe('figures near each other', () => {
  it.each([
    ['a round count and a finer one', 80, 77],
    ['a sum cut to its first digits', 43_000_000, 43_885_310],
    ['two round figures next to each other', 340_000, 350_000],
    ['one without its decimals', 833, 833.9],
  ])('are no contradiction: %s', (_, x, y) => {
    expect(nearTo(of(x), of(y))?.because).toBe(`near: ${[`${x}`, `${y}`].sort().join(' | ')}`);
  });

  it.each([
    ['two that are counted', 459, 462],
    ['a round one further off', 80, 68],
    ['a small one without its decimals', 2, 2.5],
    ['round ones of few digits', 16_000_000, 19_000_000],
  ])('but: %s', (_, x, y) => {
    expect(nearTo(of(x), of(y))).toBeNull();
  });

  it('are not looked for in magnitudes', () => {
    expect(nearTo(of(6, { dimension: 'magnitude' }), of(6.4, { dimension: 'magnitude' }))).toBeNull();
  });
});
