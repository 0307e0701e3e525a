import { CLAUSE_VERBS } from '../../../lexicon/reporting-verbs.js';
import { SCENERY_VERBS } from '../../../lexicon/scenery.js';
import { overlaps, type Token } from '../../../model/index.js';
import { depthOf, isHighUp } from './depth.js';
import type { Matter } from './matters.js';
import { isRoutine } from './routine.js';
import type { Setting } from './setting.js';

/*
 * Of how much weight a matter is.
 */

/** What the last sentence of an article weighs less than its first. */
const FALL = 0.6;
/** True for a verb that is no part of a noun's name: "the framed piece". */
const isDoing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' && tokens[i - 1]?.pos !== 'DET' && tokens[i - 1]?.pos !== 'ADJ';

/** "Allows", "has": what a thing does every day; news is told in the past. */
const isHabit = ({ lower, lemma }: Token): boolean =>
  lower === `${lemma}s` || lower === `${lemma}es` || lower === 'has';

/**
 * True where the first verb of the passage tells what a thing is like ("The hall overlooks the harbour"), or what is always so ("The hall admits
 * guests over 18"): but for headlines, and what people say.
 */
export function isScenery({ passage, tellers }: Matter, { all }: Setting): boolean {
  const { tokens } = passage;
  const { block, quotations } = all.lines[tellers[0]!.line]!.sentence;
  const verb = tokens.find((t, i) => isDoing(tokens, i) && !CLAUSE_VERBS.has(t.lemma));
  if (verb === undefined) return false;
  return (
    SCENERY_VERBS.has(verb.lemma) ||
    (block === 'paragraph' && isHabit(verb) && !quotations.some((q) => overlaps(q, verb)))
  );
}

/** True where three origins tell it, or one article tells it among its news, and a second not in its last words; what is routine only where three do. */
export function isNews(matter: Matter, setting: Setting): boolean {
  const { tellers } = matter;
  if (new Set(tellers.map((t) => setting.originOf(t.article))).size > 2) return true;
  if (isRoutine(matter, setting)) return false;
  const [first = 1, second = 1] = tellers.map((t) => depthOf(t.line, setting)).sort((a, b) => a - b);
  return isHighUp(first, second);
}

/** Who tells it, how much of it, and how far up; a copy once. */
export function worthOf({ tellers }: Matter, setting: Setting): number {
  const told = new Map<string, number>();
  for (const t of tellers) {
    const origin = setting.originOf(t.article);
    told.set(origin, Math.max(t.held * t.held * (1 - FALL * depthOf(t.line, setting)), told.get(origin) ?? 0));
  }
  return [...told.values()].reduce((sum, each) => sum + each, 0);
}
