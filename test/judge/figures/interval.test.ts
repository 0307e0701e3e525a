import { describe, expect, it } from 'vitest';
import { halfUnit, intervalOf, meets } from '../../../src/judge/figures/interval.js';
import type { QuantityClaim } from '../../../src/model/index.js';

type Given = Pick<QuantityClaim, 'bound'> & {
  best: number | null;
  low?: number | null;
  high?: number | null;
  text?: string;
};

function claim({ bound, best, low = best, high = best, text = '' }: Given): QuantityClaim {
  const value = { low, best, high, lowOpen: false, highOpen: false };
  return { bound, base: value, value: { ...value, text }, dimension: 'count' } as unknown as QuantityClaim;
}

const inf = Number.POSITIVE_INFINITY;

describe('intervalOf follows the table of bounds', () => {
  it.each<[string, Given, [number, number, boolean, boolean] | null]>([
    ['70', { bound: 'exact', best: 70 }, [70, 70, false, false]],
    ['at least 70', { bound: 'at-least', best: 70 }, [70, inf, false, false]],
    ['more than 70', { bound: 'more-than', best: 70 }, [70, inf, true, false]],
    ['up to 70', { bound: 'at-most', best: 70 }, [0, 70, true, false]],
    ['fewer than 70', { bound: 'less-than', best: 70 }, [0, 70, true, true]],
    ['around 60: half a unit of its last digit', { bound: 'about', best: 60 }, [55, 65, false, false]],
    ['around 850: five per cent', { bound: 'about', best: 850 }, [807.5, 892.5, false, false]],
    ['some 80 to 100: both ends', { bound: 'about', best: null, low: 80, high: 100 }, [75, 105, false, false]],
    ['nearly 2,000', { bound: 'nearly', best: 2000 }, [1800, 2000, false, true]],
    ['60 to 160', { bound: 'range', best: null, low: 60, high: 160 }, [60, 160, false, false]],
    ['dozens', { bound: 'open-plural', best: null, low: 24, high: null }, [24, inf, true, false]],
    ['a dozen: ten to fourteen', { bound: 'exact', best: 12, text: 'a dozen' }, [10, 14, false, false]],
    ['several', { bound: 'vague', best: null, low: null, high: null }, null],
  ])('%s', (_, given, expected) => {
    const interval = intervalOf(claim(given));
    expect(interval && [interval.low, interval.high, interval.lowOpen, interval.highOpen]).toEqual(expected);
  });
});

describe('meets', () => {
  const i = (low: number, high: number, lowOpen = false, highOpen = false) => ({ low, high, lowOpen, highOpen });
  it.each([
    ['60 and more than 60 do not meet', i(60, 60), i(60, inf, true), false],
    ['60 and at least 60 do', i(60, 60), i(60, inf), true],
    ['55–65 and over 70 do not', i(55, 65), i(70, inf, true), false],
    ['at least 5,000 and more than 6,500 do', i(5000, inf), i(6500, inf, true), true],
  ])('%s', (_, a, b, expected) => {
    expect(meets(a, b)).toBe(expected);
    expect(meets(b, a)).toBe(expected);
  });
});

describe('halfUnit', () => {
  it.each([
    [60, 5],
    [13.6, 0.05],
    [850, 5],
    [13_600_000, 50_000],
    [7, 0.5],
    [0, 0],
    [43_885_310, 5],
  ])('of %d is %d', (figure, half) => {
    expect(halfUnit(figure)).toBeCloseTo(half, 9);
  });
});
