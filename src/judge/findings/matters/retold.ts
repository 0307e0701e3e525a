import { RETELLINGS } from '../../../lexicon/retellings.js';
import { keyOf, type Lines } from './words.js';

/*
 * Whether an article may tell some words in other words: with words of the same groups.
 */

/** The groups that each key stands in. */
const GROUPS: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  RETELLINGS.forEach((words, group) => {
    for (const key of new Set(words.map(keyOf))) groups.set(key, [...(groups.get(key) ?? []), group]);
  });
  return groups;
})();

const groupsOf = (key: string): readonly number[] => GROUPS.get(key) ?? [];

/** Says whether one of some words stands in one group with a word. */
export function isKin(key: string, keys: ReadonlySet<string>): boolean {
  const own = groupsOf(key);
  return own.length > 0 && [...keys].some((other) => groupsOf(other).some((group) => own.includes(group)));
}

/** Says how much of some words two sentences side by side of an article tell at most, in the same words or in words of their groups: 0 to 1. */
export function retoldIn({ lines, spans, rarity, weight }: Lines) {
  return (keys: ReadonlySet<string>, article: number): number => {
    const { from, to } = spans[article]!;
    const whole = weight(keys);
    let most = 0;
    for (let i = from; i < to; i++) {
      const near = [...lines[i]!.keys, ...lines[i + 1 < to ? i + 1 : i]!.keys];
      const told = new Set(near);
      const kin = new Set(near.flatMap(groupsOf));
      let held = 0;
      for (const key of keys) if (told.has(key) || groupsOf(key).some((group) => kin.has(group))) held += rarity(key);
      most = Math.max(most, held / whole);
    }
    return most;
  };
}
