import type { Dimension } from '../model/index.js';
import data from './data/units.json' with { type: 'json' };

export interface UnitEntry {
  readonly name: string;
  readonly dimension: Dimension;
  /** `value * factor + offset` is in the base unit of the dimension. */
  readonly factor: number;
  readonly offset: number;
}

const entries = data.units.map((u) => ({ ...u, dimension: u.dimension as Dimension }));
const index = (forms: 'words' | 'symbols'): ReadonlyMap<string, UnitEntry> =>
  new Map(
    entries.flatMap(({ words, symbols, ...unit }) =>
      (forms === 'words' ? words : symbols).map((form) => [form, unit] as const),
    ),
  );

/** By the words for it, lower case, hyphens as spaces: "square miles", "pound feet". */
export const UNIT_WORDS = index('words');
/** By its symbol, letter case kept: "kW", "km/h", "°C". */
export const UNIT_SYMBOLS = index('symbols');
/** By canonical name. */
export const UNITS: ReadonlyMap<string, UnitEntry> = new Map(entries.map((u) => [u.name, u]));
