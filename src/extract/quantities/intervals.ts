import type { Bound, QuantityValue } from '../../model/index.js';

/** Half the width of "about v": half a unit of the last significant digit, at least 5 %. */
const APPROXIMATE = 0.05;

/** "nearly v" and "just over v" reach at most 10 % away, also from a round figure: nearly 1,000 is no 600. */
const JUST = 0.1;

const width = (value: number, grain: number): number => Math.max(grain / 2, Math.abs(value) * APPROXIMATE);

/** The interval that a bound gives to `value`; `grain` is one unit of the last significant digit printed. */
export function intervalOf(bound: Bound, value: number, grain: number): QuantityValue {
  const about = width(value, grain);
  const at = { best: value, lowOpen: false, highOpen: false };
  switch (bound) {
    case 'at-least':
      return { ...at, low: value, high: null };
    case 'more-than':
      return { ...at, low: value, high: null, lowOpen: true };
    case 'at-most':
      return { ...at, low: 0, high: value, lowOpen: true };
    case 'less-than':
      return { ...at, low: 0, high: value, lowOpen: true, highOpen: true };
    case 'about':
      return { ...at, low: value - about, high: value + about };
    case 'nearly':
      return { ...at, low: value - Math.min(about, Math.abs(value) * JUST), high: value, highOpen: true };
    case 'just-over':
      return { ...at, low: value, high: value + Math.min(about, Math.abs(value) * JUST), lowOpen: true };
    default:
      return { ...at, low: value, high: value };
  }
}

/** "5 to 7", widened by a bound on the whole: "about 5-6,000" keeps its ends, "at least 5 to 7" is open above. */
export function rangeOf(bound: Bound, low: number, high: number): QuantityValue {
  const ends = { low, best: null, high, lowOpen: false, highOpen: false };
  if (bound === 'at-least' || bound === 'more-than') return { ...ends, high: null, lowOpen: bound === 'more-than' };
  if (bound === 'at-most' || bound === 'less-than') return { ...ends, low: 0, lowOpen: true };
  return ends;
}

/** "dozens": more than two of the scale, open above. */
export const openPlural = (scale: number): QuantityValue => ({
  low: 2 * scale,
  best: null,
  high: null,
  lowOpen: true,
  highOpen: false,
});

/** "several": no interval. */
export const NO_INTERVAL: QuantityValue = {
  low: null,
  best: null,
  high: null,
  lowOpen: false,
  highOpen: false,
};
