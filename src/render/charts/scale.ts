import { scaleLinear, scaleLog } from 'd3-scale';

/** A position on the value axis, in percent of the plot's width. */
export interface Axis {
  readonly position: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly logarithmic: boolean;
}

/** Figures that lie further apart than this factor would crowd at one end of a linear axis. */
const LOGARITHMIC_FROM = 50;
/** Room on both sides of the outermost figures, as a share of their distance: arrows of open ends need it. */
const ROOM = 0.18;
const TICKS = 4;
/** Below this, in the unit of the axis or as a share of the figure, two figures are one on a chart. */
const TINY = 1e-6;

const thousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "6,500", "0.5", "2 million": short enough for an axis. */
export function tickLabel(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${Number((value / 1e9).toPrecision(3))} billion`;
  if (size >= 1e6) return `${Number((value / 1e6).toPrecision(3))} million`;
  const [whole = '0', part] = String(Number(value.toPrecision(6))).split('.');
  return thousands(whole) + (part === undefined ? '' : `.${part}`);
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The distance of the outermost figures; of one figure alone a distance that sets it amid round numbers. */
function spreadOf(low: number, high: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < TINY) return 1;
  return high - low > size * TINY ? high - low : size * 3;
}

/** The ticks that can be figures of this kind: where all figures are whole, no part of one is (people, boats). */
function fitting(ticks: readonly number[], values: readonly number[]): readonly number[] {
  const whole = ticks.filter(Number.isInteger);
  return whole.length >= 2 && values.every(Number.isInteger) ? whole : ticks;
}

/** The axis on which all of `values` (finite, at least one) can be shown. */
export function axisFor(values: readonly number[]): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Figures next to nothing stand at nothing: no logarithm reaches them.
  const logarithmic = low > TINY && high / low >= LOGARITHMIC_FROM;
  if (logarithmic) {
    const scale = scaleLog()
      .domain([low / 2, high * 2])
      .range([0, 100])
      .clamp(true);
    const powers = scale.ticks(TICKS).filter((v) => /^1(0*$|e)/.test(String(v)) || /^0\.0*1$/.test(String(v)));
    const ticks = powers.length >= 2 ? powers : [low, high];
    return {
      position: (v) => (v <= 0 ? 0 : rounded(scale(v))),
      ticks: ticks.map((v) => ({ at: rounded(scale(v)), label: tickLabel(v) })),
      logarithmic,
    };
  }
  const room = spreadOf(low, high) * ROOM;
  const floor = low >= 0 && low - room < (high - low) * 0.2 ? 0 : low - room;
  const scale = scaleLinear()
    .domain([floor, high + room])
    .range([0, 100])
    .clamp(true);
  return {
    position: (v) => rounded(scale(v)),
    ticks: fitting(scale.ticks(TICKS), values).map((v) => ({ at: rounded(scale(v)), label: tickLabel(v) })),
    logarithmic,
  };
}
