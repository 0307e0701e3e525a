/*
 * The look-ups that data listed by group is turned into: what most lexicons share.
 */

/** Words by the name of their group. */
type Groups = Readonly<Record<string, readonly string[]>>;

/** Word → name of its group: `{ killed: ["die", "slay"] }` gives "die" → "killed". Of a word in two groups the later one counts. */
export const groupByWord = (groups: Groups): ReadonlyMap<string, string> =>
  new Map(Object.entries(groups).flatMap(([name, words]) => words.map((word) => [word, name] as const)));

/** As groupByWord, the names themselves among the words: `{ square: ["plaza"] }` gives "square" → "square", too. */
export const kindByWord = (groups: Groups): ReadonlyMap<string, string> =>
  new Map(Object.entries(groups).flatMap(([name, words]) => [name, ...words].map((word) => [word, name] as const)));

/** Word → the first of its list: `[["lorry", "truck"]]` gives "lorry" and "truck" → "lorry". */
export const firstByWord = (lists: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(lists.flatMap((words) => words.map((word) => [word, words[0]!] as const)));

/** Items by a word of each, their first as a rule, in the order given. */
export function byWord<T>(
  items: Iterable<T>,
  wordsOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const word of wordsOf(item)) {
      const there = index.get(word);
      if (there === undefined) index.set(word, [item]);
      else there.push(item);
    }
  }
  return index;
}

/** The words of a label as tokens come, hyphens apart: "death-trap" → "death", "-", "trap". */
export const tokensOfLabel = (label: string): string[] =>
  label.split(/ |(-)/).filter((part) => part !== undefined && part !== '');
