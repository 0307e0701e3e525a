import { CASUALTY_NOUNS, EMPTY_PRONOUNS, PERSON_WORDS, STATES } from '../../lexicon/counting-nouns.js';
import { ORDINALS, SOLE } from '../../lexicon/numbers.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { Lexeme } from './lexemes.js';
import { type Measure, readUnit } from './measures.js';

/** A count that no number word tells: none, one, or the rank of "a second man". */
export interface ImpliedCount {
  readonly from: number;
  /** Right after the words that imply the number. */
  readonly to: number;
  readonly value: number;
  /** Lexeme of the pronoun that is itself what is counted ("no one"), or null. */
  readonly pronoun: number | null;
}

/** How far after "no one" its verb may stand. */
const VERB_WITHIN = 6;

/** "no one was injured", "none of them died", "no casualties". */
function none(l: readonly Lexeme[], i: number): ImpliedCount | null {
  const two = `${l[i]!.lower} ${l[i + 1]?.lower ?? ''}`;
  const width = EMPTY_PRONOUNS.has(two) ? 2 : EMPTY_PRONOUNS.has(l[i]!.lower) ? 1 : 0;
  if (width > 0) {
    for (let k = i + width; k < Math.min(l.length, i + width + VERB_WITHIN); k++) {
      if (STATES.has(l[k]!.lower) || l[k]!.lower === 'died')
        return { from: i, to: i + width, value: 0, pronoun: i + width - 1 };
      if (l[k]!.kind === 'mark') break;
    }
    return null;
  }
  if (l[i]!.lower !== 'no') return null;
  for (let k = i + 1; k < Math.min(l.length, i + 4); k++) {
    if (CASUALTY_NOUNS.has(l[k]!.lemma)) return { from: i, to: i + 1, value: 0, pronoun: null };
    if (!['ADJ', 'NOUN', 'VERB'].includes(l[k]!.pos)) break;
  }
  return null;
}

/** "a lone gunman": one; "a second man": two. Only of persons: "a second chance" counts nothing. */
function ranked(l: readonly Lexeme[], i: number): ImpliedCount | null {
  const value = SOLE.has(l[i]!.lower) ? 1 : ORDINALS.get(l[i]!.lower);
  const article = ['a', 'an'].includes(l[i - 1]?.lower ?? '') || (value === 1 && l[i - 1]?.lower === 'the');
  if (value === undefined || !article) return null;
  for (let k = i + 1; k < Math.min(l.length, i + 4); k++) {
    if (PERSON_WORDS.has(l[k]!.lemma)) return { from: i, to: i + 1, value, pronoun: null };
    if (!['ADJ', 'NOUN'].includes(l[k]!.pos)) break;
  }
  return null;
}

/** The count implied at lexeme `i`, or null. */
export const readImplied = (l: readonly Lexeme[], i: number): ImpliedCount | null =>
  none(l, i) ?? ranked(l, i);

/** "over a mile", "more than an hour": the article is a one only before a unit, and only where the caller finds a hedge before it; "for a century" is none. */
export function articleMeasure(l: readonly Lexeme[], i: number): Measure | null {
  if (!['a', 'an'].includes(l[i]!.lower) || !UNIT_WORDS.has(l[i + 1]?.lower ?? '')) return null;
  const unit = readUnit(l, i + 1, false);
  if (
    unit === null ||
    unit.hyphenated ||
    ['century', 'decade', 'point', 'second', 'foot', 'time', 'fold', 'bit', 'bar'].includes(unit.name)
  )
    return null;
  const numeral = { from: i, to: i + 1, value: 1, grain: 1, scale: 1, spelled: true, sign: null };
  return { from: i, to: unit.to, numeral, unit, dimension: unit.dimension, share: false };
}

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
const POINTING_AT_NOUN = new Set([
  'the',
  'this',
  'each',
  'every',
  'any',
  'no',
  'another',
  'a',
  'an',
  'day',
  'number',
]);
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

/** Whether the word "one" at lexeme `i` counts something, and is not the pronoun. `counted`: a noun follows it. */
export function oneCounts(l: readonly Lexeme[], i: number, counted: boolean, hedged: boolean): boolean {
  const before = l[i - 1];
  const next = l[i + 1];
  const anaphoric =
    ['was', 'were', 'has', 'is', 'had'].includes(next?.lower ?? '') &&
    (STATES.has(l[i + 2]?.lower ?? '') || STATES.has(l[i + 3]?.lower ?? ''));
  if (anaphoric && !POINTING_AT_NOUN.has(before?.lower ?? '')) return true;
  if (before?.lower === 'only' && next?.lower === 'of') return ofCounts(l, i + 2);
  if (before !== undefined && (counted ? POINTING_AT_NOUN : POINTING).has(before.lower) && !hedged)
    return false;
  if (next === undefined) return before?.pos === 'VERB' || hedged;
  if (next.lower === 'of') return ofCounts(l, i + 2);
  if (IDIOMS.has(next.lower) || (['hand', 'side'].includes(next.lower) && before?.lower === 'on'))
    return hedged;
  if (counted) return before?.pos !== 'ADJ' || hedged;
  if (STATES.has(next.lower) || (next.pos === 'ADV' && /ly$/.test(next.lower))) return true;
  if (next.lower === 'in' && ['critical', 'serious', 'stable', 'custody'].includes(l[i + 2]?.lower ?? ''))
    return true;
  return (
    (before?.pos === 'VERB' && (next.kind === 'mark' || next.pos === 'ADP' || next.pos === 'CCONJ')) ||
    (hedged && next.kind !== 'mark')
  );
}

/** "one of those people", "one of them": a part; "one of the best": an idiom. */
function ofCounts(l: readonly Lexeme[], i: number): boolean {
  for (let k = i; k < Math.min(l.length, i + 4); k++) {
    const w = l[k]!;
    if (
      w.lower === 'most' ||
      w.lower === 'few' ||
      w.lower === 'only' ||
      w.lower === 'first' ||
      w.lower === 'best' ||
      w.lower === 'worst' ||
      (/est$/.test(w.lower) && w.pos === 'ADJ')
    )
      return false;
    if (w.pos === 'NOUN' || w.pos === 'NUM' || w.lower === 'them') return true;
  }
  return true;
}
