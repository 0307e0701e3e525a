import type { Matter, Teller } from './matters.js';
import type { Setting } from './setting.js';

/*
 * Of how much weight a matter is.
 */

/** What a place in the headline and among the first sentences weighs; the last sentence weighs 1 − `FALL`. */
const IN_HEADLINE = 1.5;
const AT_TOP = 1.2;
const TOP = 3;
const FALL = 0.6;

/** How much it weighs that an article tells the matter where it does. */
function placeOf({ article, line }: Teller, { all }: Setting): number {
  const { from, to } = all.spans[article]!;
  if (all.lines[line]!.sentence.block === 'headline') return IN_HEADLINE;
  return line - from <= TOP ? AT_TOP : 1 - (FALL * (line - from)) / (to - from);
}

/** Who tells it, and how far up, a copy once; for as much of the passage as is the matter. */
export function worthOf({ tellers, purity }: Matter, setting: Setting): number {
  const places = new Map<string, number>();
  for (const t of tellers) {
    const origin = setting.originOf(t.article);
    places.set(origin, Math.max(placeOf(t, setting), places.get(origin) ?? 0));
  }
  return purity * [...places.values()].reduce((sum, place) => sum + place, 0);
}
