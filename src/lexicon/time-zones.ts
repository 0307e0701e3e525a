import data from './data/time-zones.json' with { type: 'json' };

const OFFSETS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(data.offsets));
const DAY = 1440;

/**
 * Minutes to add to a time of day told in zone `from` ("ET") for the same moment in zone `to` ("GMT"), all that the abbreviations allow;
 * [0] for one zone, [] where one is not known.
 */
export function shiftsBetween(from: string | undefined, to: string | undefined): readonly number[] {
  if (from === to) return [0];
  const [x, y] = [OFFSETS.get(from?.toLowerCase() ?? ''), OFFSETS.get(to?.toLowerCase() ?? '')];
  if (x === undefined || y === undefined) return [];
  return [...new Set(x.flatMap((a) => y.map((b) => b - a)))];
}

/** The shortest way round the clock between two minutes of the day. */
export function roundTheClock(a: number, b: number): number {
  const apart = (((a - b) % DAY) + DAY) % DAY;
  return Math.min(apart, DAY - apart);
}
