import type { Profile } from './profile.js';
import { gapOf } from './vetoes.js';

/** How well two dates belong together; null: a rule keeps them apart. */
type Affinity = (i: number, j: number) => number | null;

const isClock = ({ scale }: Profile): boolean => scale === 'clock';

/**
 * A time of day beside a day that it does not differ from: when in the day it was is one thing, on which day another, and told by "Tuesday" and by
 * "2 p.m." nothing is compared. A part of a day ("in the early evening") is compared with a time.
 */
export function isHourBesideDay(a: Profile, b: Profile): boolean {
  return isClock(a) !== isClock(b) && a.part === null && b.part === null && (gapOf(a, b) ?? 0) === 0;
}

/**
 * The groups, where a time that one article alone tells stands with the day that others tell of the same: two articles' times are a topic of their
 * own, one article's is only that day told closer. The best mean affinity first, from `floor` on; each day takes the times of one article.
 */
export function withLoneTimes(
  groups: readonly (readonly number[])[],
  profiles: readonly Profile[],
  affinity: Affinity,
  floor: number,
): number[][] {
  const articlesOf = (group: readonly number[]): Set<string> => new Set(group.map((i) => profiles[i]!.claim.article));
  const isOfDay = (p: Profile): boolean => isClock(p) && p.days !== null;
  const times = groups.filter((g) => g.every((i) => isOfDay(profiles[i]!)) && articlesOf(g).size === 1);
  const days = groups.filter((g) => g.every((i) => profiles[i]!.scale === 'day'));
  const found = times
    .flatMap((time) => days.map((day) => ({ time, day, mean: meanOf(time, day, affinity) ?? 0 })))
    .filter(({ mean }) => mean >= floor)
    .sort((x, y) => y.mean - x.mean || x.time[0]! - y.time[0]! || x.day[0]! - y.day[0]!);
  const home = new Map<readonly number[], readonly number[]>();
  const guest = new Map<readonly number[], readonly number[]>();
  for (const { time, day } of found) {
    if (home.has(time) || guest.has(day)) continue;
    home.set(time, day);
    guest.set(day, time);
  }
  return groups.filter((g) => !home.has(g)).map((g) => [...g, ...(guest.get(g) ?? [])].sort((i, j) => i - j));
}

/** Mean affinity of all pairs across two groups; null when a rule keeps any apart. */
function meanOf(a: readonly number[], b: readonly number[], affinity: Affinity): number | null {
  let sum = 0;
  for (const i of a) {
    for (const j of b) {
      const score = affinity(i, j);
      if (score === null) return null;
      sum += score;
    }
  }
  return sum / (a.length * b.length);
}
