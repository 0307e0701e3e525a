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

/** What two sentences side by side of an article tell at most of some words, in the same words or in words of their groups. */
export interface Retold {
  /** By weight: 0 to 1. */
  readonly share: number;
  readonly words: number;
}

/** Gives a function that says what of some words an article may tell. */
export function retoldIn({ lines, spans, rarity, weight }: Lines) {
  return (keys: ReadonlySet<string>, article: number): Retold => {
    const { from, to } = spans[article]!;
    const whole = weight(keys);
    const groups = [...keys].map((key) => ({ key, part: rarity(key), of: groupsOf(key) }));
    let [share, words] = [0, 0];
    let kinBefore: ReadonlySet<number> = new Set();
    for (let i = from; i < to; i++) {
      const kin = new Set([...lines[i]!.keys].flatMap(groupsOf));
      let [held, count] = [0, 0];
      for (const { key, part, of } of groups) {
        const isTold =
          lines[i]!.keys.has(key) ||
          (i > from && lines[i - 1]!.keys.has(key)) ||
          of.some((group) => kin.has(group) || kinBefore.has(group));
        if (!isTold) continue;
        held += part;
        count++;
      }
      share = Math.max(share, held / whole);
      words = Math.max(words, count);
      kinBefore = kin;
    }
    return { share, words };
  };
}
