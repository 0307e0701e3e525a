import type { Matter } from './matters.js';
import type { Setting } from './setting.js';
import type { Teller } from './tells.js';

/*
 * Of how much weight a matter is.
 */

/** What the last sentence of an article weighs less than its first. */
const FALL = 0.6;
/** Parts of their articles in which one of two tells its news, and the second at least: what stands further down is background, or an afterthought. */
const NEWS = 0.8;
const AFTERTHOUGHT = 0.875;

/** How far down an article tells the matter: 0 in its headline, near to 1 in its last sentence. */
function depthOf({ article, line }: Teller, { all }: Setting): number {
  const { from, to } = all.spans[article]!;
  return (line - from) / (to - from);
}

/** True where three origins tell it, or one article tells it among its news, and a second not in its last words. */
export function isNews({ tellers }: Matter, setting: Setting): boolean {
  if (new Set(tellers.map((t) => setting.originOf(t.article))).size > 2) return true;
  const [first = 1, second = 1] = tellers.map((t) => depthOf(t, setting)).sort((a, b) => a - b);
  return first <= NEWS && second <= AFTERTHOUGHT;
}

/** Who tells it, how much of it, and how far up; a copy once. */
export function worthOf({ tellers }: Matter, setting: Setting): number {
  const told = new Map<string, number>();
  for (const t of tellers) {
    const origin = setting.originOf(t.article);
    told.set(origin, Math.max(t.held * t.held * (1 - FALL * depthOf(t, setting)), told.get(origin) ?? 0));
  }
  return [...told.values()].reduce((sum, each) => sum + each, 0);
}
