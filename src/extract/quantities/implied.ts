import { groupOf } from '../../lexicon/counted-groups.js';
import {
  CASUALTY_NOUNS,
  DIMENSION_ADJECTIVES,
  EMPTY_PRONOUNS,
  LASTING,
  PERSON_WORDS,
  SENTENCING,
  STATES,
  TERMS,
} from '../../lexicon/counting-nouns.js';
import { ORDINALS, SOLE } from '../../lexicon/numbers.js';
import { SINGLE_PERSONS } from '../../lexicon/people.js';
import { isThing } from '../../lexicon/things.js';
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

/** Forms of the verbs by which a search tells what it met. */
const MET = new Set(['find', 'finds', 'finding', 'found', 'located', 'spotted']);

/** "found no survivors on Tuesday", "no survivors were found": what one search met, and not how many came through. */
function isOfSearch(l: readonly Lexeme[], i: number): boolean {
  const noun = l.findIndex((t, k) => k > i && k < i + 4 && t.lemma === 'survivor');
  if (noun < 0) return false;
  const behind = l.slice(noun + 1, noun + 1 + FOUND_WITHIN).find((t) => t.pos !== 'AUX' && t.pos !== 'ADV');
  return MET.has(l[i - 1]?.lower ?? '') || MET.has(behind?.lower ?? '');
}
/** Words from the survivors to that verb. */
const FOUND_WITHIN = 4;

/** "no one was injured", "none of them died", "no casualties", "no bombs were dropped". */
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
  if (l[i]!.lower !== 'no' || isOfSearch(l, i)) return null;
  for (let k = i + 1; k < Math.min(l.length, i + 4); k++) {
    const things = isThing(l[k]!.lemma) && l[k]!.lemma !== l[k]!.lower && l[k + 1]?.pos === 'AUX';
    if (CASUALTY_NOUNS.has(l[k]!.lemma) || things) return { from: i, to: i + 1, value: 0, pronoun: null };
    if (!['ADJ', 'NOUN', 'VERB'].includes(l[k]!.pos)) break;
  }
  return null;
}

/** "the seventh person to be charged", "the fourth man arrested": the count goes on. */
const isRunning = (l: readonly Lexeme[], i: number): boolean =>
  (l[i]?.lower === 'to' && ['be', 'die', 'have'].includes(l[i + 1]?.lower ?? '')) || STATES.has(l[i]?.lower ?? '');

/** "A man and a woman were killed", "a pair of hikers": two. */
function two(l: readonly Lexeme[], i: number): ImpliedCount | null {
  if (l[i]!.lower !== 'a') return null;
  const [first, and, article, second, verb] = l.slice(i + 1, i + 6);
  if (first?.lower === 'pair' && and?.lower === 'of' && PERSON_WORDS.has(article?.lemma ?? ''))
    return { from: i, to: i + 3, value: 2, pronoun: null };
  // "killed a man and a woman": what the verb is done to
  const object = l[i - 1]?.pos === 'VERB';
  const both = and?.lower === 'and' && article?.lower === 'a' && (verb?.pos === 'AUX' || object) && !isListed(l, i);
  if (!both || !SINGLE_PERSONS.has(first?.lower ?? '') || !SINGLE_PERSONS.has(second?.lower ?? '')) return null;
  return { from: i, to: i + 5, value: 2, pronoun: i + 4 };
}

/** "two nurses, a man and a woman": who they are, or the end of a longer list. */
const isListed = (l: readonly Lexeme[], i: number): boolean =>
  [',', '-', '–', '—', ':', 'of'].includes(l[i - 1]?.lower ?? '');

/** Words, at most, between "the only" and what is told of the one: "the only MP of the party to vote against it". */
const ONLY = 6;

/** "the only survivor", "the only occupant", "the only guard who stayed", "the only person killed": one; "the only woman in the team" ranks her. */
const isOnly = (l: readonly Lexeme[], i: number): boolean =>
  l[i]!.lower === 'only' &&
  l[i - 1]?.lower === 'the' &&
  (['occupant', 'survivor'].includes(l[i + 1]?.lemma ?? '') ||
    STATES.has(l[i + 2]?.lower ?? '') ||
    l.slice(i + 2, i + 2 + ONLY).some((w) => ['to', 'who'].includes(w.lower)));

/** "a single mother" is one without a husband. */
const isOnePerson = (w: Lexeme | undefined): boolean =>
  w !== undefined && w.lemma === w.lower && ![null, 'kin', 'anyone'].includes(groupOf(w.lemma));

/** "a lone gunman": one; "a second man": two. Only of persons: "a second chance" counts nothing. */
function ranked(l: readonly Lexeme[], i: number): ImpliedCount | null {
  const one = SOLE.has(l[i]!.lower) || isOnly(l, i);
  if (one && isOnePerson(l[i + 1]) && i > 0) return { from: i, to: i + 1, value: 1, pronoun: null };
  const value = one ? 1 : ORDINALS.get(l[i]!.lower);
  const the = l[i - 1]?.lower === 'the';
  const article = ['a', 'an'].includes(l[i - 1]?.lower ?? '') || the;
  if (value === undefined || !article) return null;
  for (let k = i + 1; k < Math.min(l.length, i + 4); k++) {
    if (PERSON_WORDS.has(l[k]!.lemma) && the && value > 1 && !isRunning(l, k + 1)) return null;
    if (PERSON_WORDS.has(l[k]!.lemma)) return { from: i, to: i + 1, value, pronoun: null };
    if (!['ADJ', 'NOUN'].includes(l[k]!.pos)) break;
  }
  return null;
}

/** The count implied at lexeme `i`, or null. */
export const readImplied = (l: readonly Lexeme[], i: number): ImpliedCount | null =>
  none(l, i) ?? ranked(l, i) ?? two(l, i);

/** "within the hour": its article is a one, too. */
export const within = (l: readonly Lexeme[], i: number): boolean =>
  l[i]!.lower === 'within' &&
  l[i + 1]?.lower === 'the' &&
  UNIT_WORDS.get(l[i + 2]?.lower ?? '')?.dimension === 'duration';

/** Words between a time and what is served for it, at most: "a year of supervised release". */
const SERVED = 3;

/** "a month in jail", "jailed for a year", "a journey of an hour": the article is a one where somebody is sentenced to it, or a way takes it. `to`: past the unit. */
export function isTerm(l: readonly Lexeme[], i: number, to: number): boolean {
  if (l[i - 1]?.lower === 'of' && LASTING.has(l[i - 2]?.lemma ?? '')) return true;
  const link = ['in', 'of'].includes(l[to]?.lower ?? '');
  if (link && l.slice(to + 1, to + 1 + SERVED).some((w) => TERMS.has(w.lower))) return true;
  return (
    ['for', 'to'].includes(l[i - 1]?.lower ?? '') &&
    l.slice(Math.max(0, i - 1 - SERVED), i).some((w) => SENTENCING.has(w.lemma))
  );
}

/** Names of units that an article alone makes no measure of: "about a point". */
const NO_MEASURES = new Set(['century', 'decade', 'point', 'second', 'time', 'fold', 'bit', 'bar']);

/** "about a foot of water", "a foot deep": a length, and no part of the body. */
const isLength = (next: Lexeme | undefined): boolean =>
  next?.lower === 'of' || DIMENSION_ADJECTIVES.has(next?.lower ?? '');

/** "over a mile", "more than an hour": the article is a one only before a unit, and only where the caller finds a hedge before it; "for a century" is none. */
export function articleMeasure(l: readonly Lexeme[], i: number): Measure | null {
  const at = within(l, i) ? i + 1 : i;
  if ((at === i && !['a', 'an'].includes(l[i]!.lower)) || !UNIT_WORDS.has(l[at + 1]?.lower ?? '')) return null;
  const unit = readUnit(l, at + 1, false);
  if (unit === null || unit.hyphenated || NO_MEASURES.has(unit.name)) return null;
  if (unit.name === 'foot' && !isLength(l[unit.to])) return null;
  const numeral = { from: at, to: at + 1, value: 1, grain: 1, scale: 1, spelled: true, sign: null };
  return { from: i, to: unit.to, numeral, unit, dimension: unit.dimension, share: false };
}
