/** True where two lists share an item: for lists of a few words, which are not worth a set. */
export const meet = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((item) => b.includes(item));

/** True where one of some items (a list, a set, the keys of a map) is in a set or map. */
export function meetsSet<T>(items: Iterable<T>, set: { has(item: T): boolean }): boolean {
  for (const item of items) if (set.has(item)) return true;
  return false;
}
