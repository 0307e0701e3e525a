import { TALLIES } from '../../lexicon/fates.js';
import { SCALES, SMALL_NUMBERS } from '../../lexicon/numbers.js';
import {
  BEARING_VERBS,
  HEDGE_FILLERS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  LONGEST_AFTER,
  LONGEST_BEFORE,
  PARTICLE_VERBS,
  PASSING_VERBS,
} from '../../lexicon/quantity-hedges.js';
import type { Bound } from '../../model/index.js';
import type { Lexeme } from './lexemes.js';

/** A bounding phrase at lexemes `from` to `to` (exclusive). */
export interface Hedge {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

/** Words that are also prepositions or determiners: they bound a figure only right before it. */
const ADJACENT_ONLY = new Set([
  'over',
  'under',
  'above',
  'below',
  'beyond',
  'some',
  'about',
  'around',
  'estimated',
  'short of',
  'maybe',
  'perhaps',
  'probably',
]);

const phrase = (l: readonly Lexeme[], from: number, to: number): string => {
  let out = '';
  for (let i = from; i < to; i++) {
    if (l[i]!.text === '-') out += ' ';
    else out += (i > from && l[i - 1]!.text !== '-' && !l[i]!.glued ? ' ' : '') + l[i]!.lower;
  }
  return out.trimEnd();
};

/**
 * "over three areas", "ran over 10 people": a preposition or a part of the verb, not a bound. "took over 100 hours" is one:
 * verbs of measuring take a unit, and a measured figure is never a person.
 */
function isPlainOver(l: readonly Lexeme[], at: number): boolean {
  if (l[at]!.lower !== 'over') return false;
  const figure = l[at + 1];
  if (figure !== undefined && SMALL_NUMBERS.has(figure.lower) && !SCALES.has(l[at + 2]?.lower ?? '')) return true;
  return PARTICLE_VERBS.has(l[at - 1]?.lemma ?? '');
}

/** "struggling under 900 million of debt": what weighs on somebody. */
const isBurden = (l: readonly Lexeme[], at: number): boolean =>
  l[at]!.lower === 'under' && BEARING_VERBS.has(l[at - 1]?.lemma ?? '');

/** "brings the count up to 13": where a count stands now, not what it is at most. */
const isRisenTo = (l: readonly Lexeme[], at: number): boolean =>
  l[at]!.lower === 'up' && l[at + 1]?.lower === 'to' && TALLIES.has(l[at - 1]?.lemma ?? '');

/** Words from a tally to the verb that it passes a figure by: "the tally of those injured in the blast passed 130". */
const TALLY_WITHIN = 8;

/** "the toll passed 130", "the number of dead has crossed 100"; not "she passed 130 houses". */
function passing(l: readonly Lexeme[], end: number): Hedge | null {
  const from = end - 1;
  if (!PASSING_VERBS.has(l[from]?.lemma ?? '') || l[from]!.pos !== 'VERB') return null;
  const subject = l.slice(Math.max(0, from - TALLY_WITHIN), from);
  const clause = subject.slice(
    subject.findLastIndex((t) => t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'SCONJ') + 1,
  );
  return clause.some((t) => TALLIES.has(t.lemma)) ? { from, to: end, bound: 'more-than' } : null;
}

const NO_BOUND = [isPlainOver, isBurden, isRisenTo];

function endingAt(l: readonly Lexeme[], end: number, adjacent: boolean): Hedge | null {
  for (let length = Math.min(LONGEST_BEFORE, end); length > 0; length--) {
    const words = phrase(l, end - length, end);
    if (words === 'sub' && length === 1) continue;
    const bound = HEDGES_BEFORE.get(words);
    if (bound !== undefined && NO_BOUND.some((rule) => rule(l, end - length))) return null;
    if (bound !== undefined)
      return adjacent || !ADJACENT_ONLY.has(words) ? { from: end - length, to: end, bound } : null;
  }
  return passing(l, end);
}

/** How many filler words ("another", "a further", "a total of") end at `end`; at most three. */
function fillersBefore(l: readonly Lexeme[], end: number): number {
  let n = 0;
  while (n < 3 && HEDGE_FILLERS.has(l[end - n - 1]?.lower ?? '')) n++;
  return n;
}

/** The phrase that bounds the figure at `i` from before, fillers in between; two in a row ("up to about") act as the outer one. */
export function hedgeBefore(l: readonly Lexeme[], i: number): Hedge | null {
  const direct = endingAt(l, i, true);
  const near = direct ?? indirect(l, i);
  if (near === null) return null;
  const outer = endingAt(l, near.from, false);
  return outer === null ? near : { from: outer.from, to: near.to, bound: outer.bound };
}

/** "less than the 12 years they had asked for": a figure that is known, to compare with, and no bound. */
const isCompared = (l: readonly Lexeme[], i: number): boolean =>
  l[i - 1]?.lower === 'the' && l[i - 2]?.lower === 'than';

function indirect(l: readonly Lexeme[], i: number): Hedge | null {
  if (isCompared(l, i)) return null;
  for (let n = fillersBefore(l, i); n > 0; n--) {
    const hedge = endingAt(l, i - n, false);
    if (hedge !== null) return hedge;
  }
  return null;
}

/** The phrase that bounds a figure from after: "+", "-plus", "or more", "and older". */
export function hedgeAfter(l: readonly Lexeme[], i: number): Hedge | null {
  const hyphen = l[i]?.text === '-' && l[i]!.glued;
  const start = hyphen ? i + 1 : i;
  if (l[start]?.lower === 'plus' && !hyphen && !l[start]!.glued) return null;
  for (let length = LONGEST_AFTER; length > 0; length--) {
    if (start + length > l.length) continue;
    const bound = HEDGES_AFTER.get(phrase(l, start, start + length));
    if (bound === undefined || (hyphen && l[start]!.lower !== 'plus')) continue;
    const next = l[start + length];
    const plusSign = l[start]!.text === '+';
    // "one dead and more than 100 hurt", "20 hurt and up to 51 missing": a bound of the next figure.
    const ofNext = next?.kind === 'number' || next?.pos === 'NUM' || next?.lower === 'than' || next?.lower === 'to';
    if (ofNext && !hyphen) return null;
    if (plusSign && !l[start]!.glued) return null;
    return { from: i, to: start + length, bound };
  }
  return null;
}
