/**
 * About `limit` of the items, in their order: the first of every source, however many, then further ones as far as there is room.
 */
export function eachSourceFirst<T>(items: readonly T[], sourceOf: (item: T) => string, limit: number): T[] {
  const first = new Set<T>();
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(sourceOf(item))) continue;
    seen.add(sourceOf(item));
    first.add(item);
  }
  const room = Math.max(0, limit - first.size);
  const chosen = new Set([...first, ...items.filter((item) => !first.has(item)).slice(0, room)]);
  return items.filter((item) => chosen.has(item));
}
