import type { Candidate } from './candidate.js';

/**
 * Names that stand side by side as equals: "X and Y", "X, Y and Z", also over a gloss, "X (A) and Y". A comma alone joins
 * no two names ("Nice, France"): it must belong to a list that ends with "and" or "or".
 */
export function coordinatedPairs(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  const pairs: [Candidate, Candidate][] = [];
  for (let i = 0; i + 1 < candidates.length; i++) {
    const right = candidates[i + 1]!;
    let left = candidates[i]!;
    if (left.line !== right.line) continue;
    for (let j = i - 1; isGloss(left) && j >= 0 && candidates[j]!.line === right.line; j--) left = candidates[j]!;
    const gap = gapBetween(left, right);
    // "Ruritania and foreign soldiers" says nothing of what stands before; "X and Y villages" does.
    if (gap === 'and' && (right.setting !== null || right.qualifier === left.qualifier)) pairs.push([left, right]);
    // "X, Y and Z": the comma before the "and" joins, too.
    const next = candidates[i + 2];
    if (gap === 'comma' && next !== undefined && next.line === right.line && gapBetween(right, next) === 'and') pairs.push([left, right]);
  }
  return pairs;
}

/** True for a name inside parentheses. */
function isGloss({ line, run }: Candidate): boolean {
  const before = line.words.slice(0, run.name.from).map((w) => w.text);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function gapBetween(left: Candidate, right: Candidate): 'and' | 'comma' | null {
  const { words } = left.line;
  const between = words.slice(left.run.name.to, right.run.name.from);
  const open = between.findIndex((w) => w.text === '(');
  const close = words.slice(0, right.run.name.from).findLastIndex((w) => w.text === ')');
  const rest = open >= 0 && close > left.run.name.to ? words.slice(close + 1, right.run.name.from) : between;
  const text = rest.map((w) => w.lower).join(' ');
  if (text === 'and' || text === ', and' || text === 'or') return 'and';
  return text === ',' ? 'comma' : null;
}
