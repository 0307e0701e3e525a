import { groupOf } from '../../lexicon/counted-groups.js';
import { PAST_FORMS } from '../../lexicon/counting-nouns.js';
import { AGEING } from '../../lexicon/measured.js';
import { PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { BODIES_OF_PEOPLE, GROWING, HAVING_OTHERS, YOUNG } from '../../lexicon/people.js';
import type { NounPhrase, Unit } from '../../model/index.js';
import type { Figure } from './figures.js';
import type { Lexeme } from './lexemes.js';
import { nounlike, phrase } from './phrases.js';
import { capital } from './shapes.js';

/** How far a figure's age words reach, and whether it is one. */
export interface Age {
  readonly to: number;
  /** Set when words before the figure belong to it: "aged 12". */
  readonly from: number;
  /** The common noun that stands before a bare age: "a student, 24"; null elsewhere. */
  readonly noun?: NounPhrase | null;
}

const is = (x: Lexeme | undefined, ...words: readonly string[]): boolean => x !== undefined && words.includes(x.lower);

/** Oldest age in years that a bare number beside a name is taken for. */
const OLDEST = 115;

const bareAge = (f: Figure): boolean =>
  f.unit === null && !f.range && Number.isInteger(f.low) && f.low >= 1 && f.low <= OLDEST && f.dimension === 'count';

/** "a bank of 167 years", "a man of 70 years": the age of who or what stands before "of". `hedgeFrom`: where a hedge in between begins. */
function ofYears(l: readonly Lexeme[], f: Figure, hedgeFrom: number): Age | null {
  if (f.unit?.name !== 'year' || !is(l[hedgeFrom - 1], 'of') || is(l[f.to], 'of', 'in')) return null;
  const noun = l[hedgeFrom - 2];
  if (noun === undefined || !nounlike(noun)) return null;
  const person = personAt(l, hedgeFrom - 2);
  if (person !== null ? HAVING_OTHERS.has(person.head) : !AGEING.has(noun.lower)) return null;
  return { from: f.from, to: f.to, noun: person ?? phrase(l, hedgeFrom - 2, hedgeFrom - 2, 'singular') };
}

/** "a record more than 50 years old", "a house that is 50 years old": the thing whose age is told behind it; null for people and where none stands there. */
function thingBefore(l: readonly Lexeme[], i: number): NounPhrase | null {
  const be = is(l[i - 1], 'is', 'was', "'s") && is(l[i - 2], 'that', 'which');
  const at = be ? (is(l[i - 3], ',') ? i - 4 : i - 3) : i - 1;
  const isNoun = l[at]?.pos === 'NOUN' && /^\p{Ll}/u.test(l[at]!.text) && groupOf(l[at]!.lemma) === null;
  return isNoun ? phrase(l, at, at, 'singular') : null;
}

/** "25-year-old", "18 months old", "50 year-old". */
function yearsOld(l: readonly Lexeme[], f: Figure, hedgeFrom: number): Age | null {
  if (f.unit?.dimension !== 'duration') return null;
  const at = l[f.to]?.text === '-' ? f.to + 1 : f.to;
  const thing = at === f.to ? thingBefore(l, hedgeFrom) : null;
  if (is(l[at], 'old', 'olds')) return { from: f.from, to: at + 1, ...(thing === null ? {} : { noun: thing }) };
  return is(l[at], 'of') && is(l[at + 1], 'age') ? { from: f.from, to: at + 2 } : null;
}

/** "aged 12", "age 7", "the age of 18", "children under five". */
function aged(l: readonly Lexeme[], f: Figure, hedgeFrom: number): Age | null {
  if (f.unit !== null) return null;
  if (is(l[hedgeFrom - 1], 'aged', 'age', 'ages') || is(l[(f.opener ?? f.from) - 1], 'aged'))
    return { from: f.from, to: f.to, noun: personAt(l, is(l[hedgeFrom - 2], ',') ? hedgeFrom - 3 : hedgeFrom - 2) };
  const under =
    is(l[hedgeFrom], 'under', 'over', 'below', 'above') &&
    hedgeFrom < f.from &&
    YOUNG.has(l[hedgeFrom - 1]?.lemma ?? '') &&
    bareAge(f);
  if (under) return { from: f.from, to: f.to };
  const of = is(l[f.from - 1], 'of') && is(l[f.from - 2], 'age', 'ages');
  return of ? { from: f.from, to: f.to } : null;
}

/** "Anna Moss, 27, said": a number alone between a name and a comma, a bracket or the sentence's end. */
function besideName(l: readonly Lexeme[], f: Figure): Age | null {
  if (!bareAge(f) || f.spelled) return null;
  const [open, name] = [l[f.from - 1], l[f.from - 2]];
  const close = l[f.to];
  const commas =
    is(open, ',') &&
    (close === undefined ||
      [',', '.', ';', ')', '-', '–', '—'].includes(close.text) ||
      is(close, 'and', 'who', 'of', 'from'));
  const brackets = is(open, '(') && is(close, ')', ',');
  if (!(commas || brackets) || !(capital(name) || is(name, 'jr', 'jr.', 'sr.'))) return null;
  return brackets && l[f.from - 3]?.kind === 'number' ? null : { from: f.from, to: f.to };
}

const inGroup = (noun: string): boolean => groupOf(noun) !== null && groupOf(noun) !== 'anyone';

/** The singular common noun for a person at lexeme `k`, with the nouns right before it; null for other words. */
function personAt(l: readonly Lexeme[], k: number): NounPhrase | null {
  const w = l[k];
  if (w?.kind !== 'word' || w.lemma !== w.lower || !(nounlike(w) || w.pos === 'ADJ')) return null;
  if (BODIES_OF_PEOPLE.has(w.lower) || !(PERSON_NOUNS.has(w.lower) || ROLE_NOUNS.has(w.lower) || inGroup(w.lower)))
    return null;
  let from = k;
  while (l[from - 1]?.pos === 'NOUN' && l[from - 1]!.kind === 'word') from--;
  return phrase(l, from, k, 'singular');
}

/** "a man of 70 alive", "a woman of 61 unhurt": a state that no noun goes on from. */
const endsHere = (l: readonly Lexeme[], i: number): boolean =>
  ['ADJ', 'ADV'].includes(l[i]?.pos ?? '') && (l[i + 1] === undefined || !nounlike(l[i + 1]!));

/** "A student, 24, was hurt", "a woman of 67", "a girl of six": a bare number right behind a person; in words, only behind "of". */
function besidePerson(l: readonly Lexeme[], f: Figure): Age | null {
  if (!bareAge(f)) return null;
  const [link, close] = [l[f.from - 1], l[f.to]];
  const noun = personAt(l, f.from - 2);
  if (noun === null || link === undefined) return null;
  if (f.spelled && !GROWING.has(noun.head)) return null;
  const beside =
    (link.text === ',' && (close === undefined || [',', '.', ';', ')'].includes(close.text))) ||
    (link.text === '(' && close?.text === ')');
  const article = is(l[f.from - 3], 'a', 'an') || is(l[f.from - 4], 'a', 'an') || GROWING.has(noun.head);
  const ends =
    close === undefined ||
    close.kind === 'mark' ||
    ['AUX', 'VERB', 'CCONJ', 'ADP'].includes(close.pos) ||
    PAST_FORMS.has(close.lower) ||
    is(close, 'who', 'whose', 'whom') ||
    endsHere(l, f.to);
  const of = is(link, 'of') && article && ends && !HAVING_OTHERS.has(noun.head);
  return beside || of ? { from: f.from, to: f.to, noun } : null;
}

/** "two boys of four and seven": bare numbers behind children, as many ages as there are. */
function besideChildren(l: readonly Lexeme[], f: Figure): Age | null {
  const noun = l[f.from - 2];
  if (!bareAge(f) || !is(l[f.from - 1], 'of') || !is(l[f.to], 'and')) return null;
  const next = l[f.to + 1];
  const goesOn = next?.kind === 'number' || next?.pos === 'NUM';
  return goesOn &&
    noun?.kind === 'word' &&
    noun.lemma !== noun.lower &&
    GROWING.has(noun.lemma) &&
    endsFigure(l[f.to + 2])
    ? { from: f.from, to: f.to }
    : null;
}

/** "who was 17", "had turned 17", "she will be 40 in May", "is 82 years": a person is a bare number. */
function being(l: readonly Lexeme[], f: Figure): Age | null {
  if (!bareAge(f)) return null;
  const next = l[f.to];
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    ['ADP', 'SCONJ', 'ADV', 'CCONJ', 'AUX'].includes(next.pos) ||
    is(next, 'only', 'when', 'by', 'on', 'last', 'this', 'next', 'in', 'at');
  if (!ends) return null;
  if (is(l[f.from - 1], 'turned', 'turns', 'turn', 'turning')) return { from: f.from, to: f.to };
  const be =
    ['was', 'is', 'be', "'s", 'were', 'are'].includes(l[f.from - 1]?.lower ?? '') ||
    is(l[f.from - 1], 'just', 'only', 'now');
  if (!be || f.low < 2) return null;
  for (let k = f.from - 2; k >= Math.max(0, f.from - 4); k--)
    if (is(l[k], 'he', 'she', 'who', 'i')) return { from: f.from, to: f.to };
  // "Reed was 19 when he left": of a name, too, where a time follows
  return capital(l[f.from - 2]) && is(next, 'when') ? { from: f.from, to: f.to } : null;
}

/** Ages in one list, at most. */
const LISTED = 8;

/** "one, four, nine and 13 years old": a figure of a list that ends with an age. */
function listedAge(l: readonly Lexeme[], f: Figure): Age | null {
  if (!bareAge(f)) return null;
  let at = f.to;
  for (let n = 0; n < LISTED; n++) {
    const from = at;
    while (is(l[at], ',', 'and', 'or')) at++;
    const number = l[at];
    if (at === from || number === undefined || (number.kind !== 'number' && number.pos !== 'NUM')) return null;
    at++;
    const unit = l[at]?.text === '-' ? at + 1 : at;
    const old = l[unit + 1]?.text === '-' ? unit + 2 : unit + 1;
    if (is(l[unit], 'year', 'years')) return is(l[old], 'old', 'olds') ? { from: f.from, to: f.to } : null;
  }
  return null;
}

/** "the youngest is 13 and the oldest 72", "one victim is 19 years old and the other 20". `ageEnd`: where the last age ended. */
function ofOne(l: readonly Lexeme[], f: Figure, ageEnd: number): Age | null {
  if (!bareAge(f) || !endsFigure(l[f.to])) return null;
  const at = is(l[f.from - 1], 'is', 'was', 'aged', 'being', 'just', 'only') ? f.from - 2 : f.from - 1;
  const extreme = is(l[at], 'youngest', 'oldest', 'eldest');
  return extreme || (ageEnd >= 0 && is(l[at], 'other', 'second', 'third')) ? { from: f.from, to: f.to } : null;
}

/** Nothing that is counted follows. */
const endsFigure = (w: Lexeme | undefined): boolean =>
  w === undefined || w.kind === 'mark' || w.lower === 'when' || ['ADP', 'AUX', 'CCONJ', 'SCONJ'].includes(w.pos);

/** Youngest of whom "At 19, she …" tells the age: a smaller number is as a rule an hour. */
const GROWN = 13;

/** "At 56, Reed is the oldest": the opening of a sentence. */
const opening = (l: readonly Lexeme[], f: Figure): Age | null =>
  bareAge(f) && f.from === 1 && f.low >= GROWN && is(l[0], 'at') && is(l[f.to], ',')
    ? { from: f.from, to: f.to }
    : null;

/** Lemmas of what people do at an age: "retiring at 57", "died at 81". */
const AT_AN_AGE = new Set(['die', 'marry', 'quit', 'retire']);

const atAnAge = (l: readonly Lexeme[], f: Figure): Age | null =>
  bareAge(f) &&
  f.low >= GROWN &&
  is(l[f.from - 1], 'at') &&
  AT_AN_AGE.has(l[f.from - 2]?.lemma ?? '') &&
  endsFigure(l[f.to])
    ? { from: f.from, to: f.to }
    : null;

/** "ages 7 and 10", "Ann, 22, and Bo, 21": a bare figure joined to an age is one. `ageEnd`: where the last age ended. */
function afterAge(l: readonly Lexeme[], f: Figure, hedgeFrom: number, ageEnd: number): Age | null {
  if (!bareAge(f) || ageEnd < 0) return null;
  const joined =
    hedgeFrom - ageEnd >= 1 && hedgeFrom - ageEnd <= 2 && [',', 'and', 'or'].includes(l[hedgeFrom - 1]?.lower ?? '');
  return endsFigure(l[f.to]) && joined ? { from: f.from, to: f.to } : null;
}

/**
 * The age that figure `f` tells, or null. `hedgeFrom`: where its hedge starts; `older`: "18 and older", "21+" follows;
 * `ageEnd`: the lexeme after the age read last in the sentence, -1 for none.
 */
export function ageOf(l: readonly Lexeme[], f: Figure, hedgeFrom: number, older: boolean, ageEnd: number): Age | null {
  if (older && bareAge(f) && f.low >= 5) return { from: f.from, to: f.to };
  return (
    yearsOld(l, f, hedgeFrom) ??
    ofYears(l, f, hedgeFrom) ??
    aged(l, f, hedgeFrom) ??
    besideName(l, f) ??
    besidePerson(l, f) ??
    besideChildren(l, f) ??
    being(l, f) ??
    opening(l, f) ??
    atAnAge(l, f) ??
    listedAge(l, f) ??
    ofOne(l, f, ageEnd) ??
    afterAge(l, f, hedgeFrom, ageEnd)
  );
}

export const YEARS: Unit = { text: '', name: 'year of age', factor: 1, offset: 0 };

/** An age is in years: "18 months old" is 1.5. */
export function asAge(unit: Unit | null): Unit {
  return unit === null ? YEARS : { ...unit, name: `${unit.name} of age`, factor: unit.factor / 31556952 };
}
