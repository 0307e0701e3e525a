import type { Candidate } from './candidate.js';

/**
 * Names that stand side by side as equals: "X and Y", "X, Y and Z", also over a gloss, "X (A) and Y". A comma alone joins
 * no two names ("Strelsau, Ruritania"): it must belong to a list that ends with "and" or "or".
 */
export function coordinatedPairs(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  const pairs: [Candidate, Candidate][] = [];
  for (let i = 0; i + 1 < candidates.length; i++) {
    const right = candidates[i + 1]!;
    let left = candidates[i]!;
    if (left.line !== right.line) continue;
    for (let j = i - 1; isGloss(left) && j >= Math.max(0, i - GLOSSES) && candidates[j]!.line === right.line; j--)
      left = candidates[j]!;
    const gap = gapBetween(left, right);
    // "Ruritania and foreign soldiers" says nothing of what stands before; "X and Y villages" does.
    if (gap === 'and' && (right.setting !== null || right.qualifier === left.qualifier)) pairs.push([left, right]);
    if (gap === 'comma' && endsWithAnd(candidates, i + 1)) pairs.push([left, right]);
  }
  return pairs;
}

/** "X, Y, Z and V": the commas of a list that an "and" closes join, too. */
function endsWithAnd(candidates: readonly Candidate[], at: number): boolean {
  for (let i = at; i + 1 < candidates.length && i < at + LONGEST; i++) {
    const [here, next] = [candidates[i]!, candidates[i + 1]!];
    const gap = here.line === next.line ? gapBetween(here, next) : null;
    if (gap !== 'comma') return gap === 'and';
  }
  return false;
}

/** Names at most of one list. */
const LONGEST = 12;
/** Names at most in one gloss. */
const GLOSSES = 3;
/** Words at most between two names that stand side by side, a gloss in parentheses included. */
const REACH = 12;

/** True for a name inside parentheses. */
function isGloss({ line, run }: Candidate): boolean {
  for (let i = run.name.from - 1; i >= Math.max(0, run.name.from - REACH); i--) {
    const { text } = line.words[i]!;
    if (text === ')') return false;
    if (text === '(') return true;
  }
  return false;
}

function gapBetween(left: Candidate, right: Candidate): 'and' | 'comma' | null {
  const { words } = left.line;
  const from = left.run.name.to;
  const to = right.run.name.from;
  if (to <= from || to - from > REACH) return null;
  let rest = from;
  if (words.slice(from, to).some((w) => w.text === '('))
    for (let i = from; i < to; i++) if (words[i]!.text === ')') rest = i + 1;
  if (to - rest > 2) return null;
  const text = words
    .slice(rest, to)
    .map((w) => w.lower)
    .join(' ');
  if (text === 'and' || text === ', and' || text === 'or') return 'and';
  return text === ',' ? 'comma' : null;
}
