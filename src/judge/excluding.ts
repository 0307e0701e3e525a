/**
 * Of values that pair by pair exclude each other those that all do, so that "cannot all hold" is true of each two of them: of 833, 833.9 and 729 either
 * of the first two beside the last. The best told come first (`weight`), of equals the first by `key`.
 */
export function allExclusive<T>(
  pairs: readonly (readonly [T, T])[],
  weight: (value: T) => number,
  key: (value: T) => string,
): ReadonlySet<T> {
  const rivals = new Map<T, Set<T>>();
  for (const [a, b] of pairs) {
    rivals.set(a, (rivals.get(a) ?? new Set()).add(b));
    rivals.set(b, (rivals.get(b) ?? new Set()).add(a));
  }
  const ranked = [...rivals.keys()].sort((a, b) => weight(b) - weight(a) || (key(a) < key(b) ? -1 : 1));
  const kept = new Set<T>();
  for (const value of ranked) if ([...kept].every((other) => rivals.get(value)?.has(other))) kept.add(value);
  return kept;
}
