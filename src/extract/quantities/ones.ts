import { STATES } from '../../lexicon/counting-nouns.js';
import type { Lexeme } from './lexemes.js';

/** Words before "one" that make it a pronoun: "the one", "this one", "another one". */
const POINTING = new Set([
  'the',
  'this',
  'that',
  'each',
  'every',
  'any',
  'no',
  'which',
  'another',
  'some',
  'only',
  'a',
  'an',
  'not',
  'day',
  'other',
  'number',
  'as',
  'like',
  'than',
  'good',
  'new',
]);
/** Those that make it one even with a noun after it: "the one thing". */
const POINTING_AT_NOUN = new Set(['the', 'this', 'each', 'every', 'any', 'no', 'another', 'a', 'an', 'day', 'number']);
/** Nouns after "one" that make it an idiom: "one day", "at one point". */
const IDIOMS = new Set([
  'day',
  'morning',
  'evening',
  'point',
  'time',
  'thing',
  'way',
  'reason',
  'another',
  'else',
  'step',
  'night',
  'can',
  'must',
  'should',
  'would',
  'has',
  'may',
  'might',
]);

const TURNS = new Set(['was', 'were', 'has', 'is', 'had']);
const CONDITIONS = new Set(['critical', 'serious', 'stable', 'custody']);
/** Words after "one of the" that make it an idiom, beside superlatives: "one of the most famous". */
const RANKING = new Set(['most', 'few', 'only', 'first', 'best', 'worst', 'least']);

/** "one was hurt", "one fatally", "one dead", "one in critical condition": what became of one of them. */
function hasState(l: readonly Lexeme[], i: number): boolean {
  const [next, then, last] = [l[i + 1]?.lower ?? '', l[i + 2]?.lower ?? '', l[i + 3]?.lower ?? ''];
  if (TURNS.has(next)) return STATES.has(then) || STATES.has(last);
  return STATES.has(next) || (l[i + 1]?.pos === 'ADV' && /ly$/.test(next)) || (next === 'in' && CONDITIONS.has(then));
}

/** "one of those people", "one of them": a part; "one of the best": an idiom. */
function ofCounts(l: readonly Lexeme[], i: number): boolean {
  for (const w of l.slice(i, i + 4)) {
    if (RANKING.has(w.lower) || (/est$/.test(w.lower) && w.pos === 'ADJ')) return false;
    if (w.pos === 'NOUN' || w.pos === 'NUM' || w.lower === 'them') return true;
  }
  return true;
}

/** "killing one and", "at least one since": neither a noun nor a state follows. */
function standsAlone(before: Lexeme | undefined, next: Lexeme | undefined, hedged: boolean): boolean {
  const verb = before?.pos === 'VERB';
  if (next === undefined) return verb || hedged;
  return (verb && ['ADP', 'CCONJ', 'PUNCT', 'SYM'].includes(next.pos)) || (hedged && next.kind !== 'mark');
}

/** Whether the word "one" at lexeme `i` counts something, and is not the pronoun. `counted`: a noun follows it. */
export function oneCounts(l: readonly Lexeme[], i: number, counted: boolean, hedged: boolean): boolean {
  const [before, next] = [l[i - 1], l[i + 1]];
  const word = before?.lower ?? '';
  if (next?.lower === 'of' && (hedged || word === 'only' || !POINTING.has(word))) return ofCounts(l, i + 2);
  if (!hedged && POINTING_AT_NOUN.has(word)) return false;
  if (hasState(l, i) && (hedged || TURNS.has(next?.lower ?? '') || !POINTING.has(word))) return true;
  if (!hedged && !counted && POINTING.has(word)) return false;
  if (IDIOMS.has(next?.lower ?? '') || (word === 'on' && (next?.lower === 'hand' || next?.lower === 'side')))
    return hedged;
  return counted ? before?.pos !== 'ADJ' || word === 'only' || hedged : standsAlone(before, next, hedged);
}
