import type { Span } from '../model/index.js';

/**
 * `text` from `start` to `end` with every one of `holes` (in order, disjoint, counted in `text`) as spaces:
 * as long as the part itself, so offsets stay.
 */
export function masked(text: string, start: number, end: number, holes: readonly Span[] = []): string {
  if (holes.length === 0) return text.slice(start, end);
  const parts: string[] = [];
  let at = start;
  for (const hole of holes) {
    const from = Math.max(hole.start, at);
    const to = Math.min(hole.end, end);
    if (to <= from) continue;
    parts.push(text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at, end));
  return parts.join('');
}
