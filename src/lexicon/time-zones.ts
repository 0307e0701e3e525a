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
  const loosely = yearRound(from) === yearRound(to) ? [0] : [];
  return [...new Set([...loosely, ...x.flatMap((a) => y.map((b) => b - a))])];
}

/** "PST" is written of a summer's day, too: of "PST" and "PDT" the same. */
const yearRound = (zone: string | undefined): string => zone?.toLowerCase().replace(/[ds]t$/, '') ?? '';

/** Minutes within which two times of day are of one zone where only one of them tells its zone: zones differ by whole hours, and a few by half of one. */
const ONE_ZONE = 25;

/**
 * As shiftsBetween, for two times of day, in minutes after midnight: where one of them tells no zone, it is the zone of the other as long as the two
 * nearly agree ("6:30 p.m." and "6:26 p.m. EST").
 */
export function shiftsOf(
  a: { readonly minutes: number; readonly zone: string | undefined },
  b: { readonly minutes: number; readonly zone: string | undefined },
): readonly number[] {
  const shifts = shiftsBetween(a.zone, b.zone);
  const half = (a.zone === undefined) !== (b.zone === undefined);
  return shifts.length === 0 && half && roundTheClock(a.minutes, b.minutes) <= ONE_ZONE ? [0] : shifts;
}

/** The shortest way round the clock between two minutes of the day. */
export function roundTheClock(a: number, b: number): number {
  const apart = (((a - b) % DAY) + DAY) % DAY;
  return Math.min(apart, DAY - apart);
}
