import type { Setting } from './setting.js';

/*
 * How far down in its article something is told: what stands near the end is background, or an afterthought.
 */

/** Parts of their articles in which one of two tells its news, and the second at least. */
const NEWS = 0.8;
const AFTERTHOUGHT = 0.875;

/** How far down a line stands in its article: 0 for its headline, near to 1 for its last sentence. */
export function depthOf(line: number, { all }: Setting): number {
  const { from, to } = all.spans[all.lines[line]!.article]!;
  return (line - from) / (to - from);
}

/** True where two tell it high enough up, the higher first. */
export const isHighUp = (first: number, second: number): boolean => first <= NEWS && second <= AFTERTHOUGHT;

/** False where a line and those of another origin that may tell the same stand too far down to be news, whichever of them do. */
export function mayBeNews(line: number, others: readonly number[], setting: Setting): boolean {
  if (new Set(others.map((i) => setting.originOf(setting.all.lines[i]!.article))).size > 1) return true;
  const [own, other] = [depthOf(line, setting), Math.min(...others.map((i) => depthOf(i, setting)))];
  return isHighUp(Math.min(own, other), Math.max(own, other));
}
