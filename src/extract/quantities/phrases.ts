import { WEEKDAYS } from '../../lexicon/calendar.js';
import { groupOf } from '../../lexicon/counted-groups.js';
import { PAST_FORMS, PERSON_WORDS, STATES } from '../../lexicon/counting-nouns.js';
import { eventClassOf } from '../../lexicon/events.js';
import { MONTH_WORDS } from '../../lexicon/figure-labels.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import { SCALE_PLURALS, SMALL_NUMBERS, TENS, VAGUE_COUNTS } from '../../lexicon/numbers.js';
import { isThing } from '../../lexicon/things.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { NounPhrase } from '../../model/index.js';
import type { Lexeme } from './lexemes.js';
import { isNounAsVerb, participle, pastRow } from './rows.js';
import { isHeadline } from './shapes.js';

/** What number the head may have: plural after "six", singular after "one" and in "a 25-ton truck". */
export type Grammatical = 'plural' | 'singular';

export const DETERMINERS = new Set([...POSSESSIVES, 'the', 'those', 'these', 'this', 'that', 'all', 'a', 'an']);
const IRREGULAR = new Set([
  'people',
  'police',
  'troops',
  'personnel',
  'men',
  'women',
  'children',
  'aircraft',
  'servicemen',
  'others',
  'staff',
  'crew',
  'cattle',
  'sheep',
  'fish',
  'feet',
  'gunmen',
]);
/** Words of a phrase, at most. */
const LONGEST = 9;

/** "MPs", "SUVs". */
const ACRONYMS = /^\p{Lu}{2,5}s$/u;

/** The head's lemma; wink-nlp leaves names and some plurals as they are. */
function singular(w: Lexeme): string {
  // "days of mourning": the noun, not the verb it is made of
  if (/ing$/.test(w.lower)) return w.lower;
  // the tagger makes "masse" of "masses"
  if (w.lemma.endsWith('sse') && w.lower === `${w.lemma}s`) return w.lemma.slice(0, -1);
  if (w.lemma !== w.lower || (IRREGULAR.has(w.lower) && w.lower !== 'others')) return w.lemma;
  if (/ies$/.test(w.lower) && w.lower.length > 4) return `${w.lower.slice(0, -3)}y`;
  const plural = w.lower !== 'news' && /[^s]s$/.test(w.lower) && w.lower.length > 3 && !/(?:us|is)$/.test(w.lower);
  return plural || ACRONYMS.test(w.text) ? w.lower.slice(0, -1) : w.lemma;
}
export const isPlural = (w: Lexeme): boolean => IRREGULAR.has(w.lower) || singular(w) !== w.lower;

/** A noun for a person, however it is tagged; "two men suspected of theft" are no suspects by that word. */
const isPersonWord = (w: Lexeme): boolean => PERSON_WORDS.has(w.lemma) && !w.lower.endsWith('ed');

export const nounlike = (w: Lexeme): boolean =>
  w.kind === 'word' &&
  (w.pos === 'NOUN' || w.pos === 'PROPN' || w.lower === 'others' || isPersonWord(w)) &&
  !timeName(w);
const DAY_WORDS = new Set(['today', 'tomorrow', 'tonight', 'yesterday']);
/** "six Friday": a day or a month after a figure is not what it counts. */
const timeName = (w: Lexeme): boolean =>
  WEEKDAYS.has(w.lower) || DAY_WORDS.has(w.lower) || (MONTH_WORDS.has(w.lower) && /^\p{Lu}/u.test(w.text));
/** "a dry well": tagged as an adverb, it can only be a noun there. */
const wellNoun = (l: readonly Lexeme[], k: number): boolean =>
  l[k]!.lower === 'well' &&
  (l[k - 1]?.pos === 'ADJ' || l[k - 2]?.text === '-') &&
  !['ADJ', 'VERB'].includes(l[k + 1]?.pos ?? '');

/** "confirmed cases", "confirmed fever cases": a plural noun, or a name or noun before one. */
const leadsToPlural = (l: readonly Lexeme[], k: number): boolean =>
  [l[k], l[k + 1]].some(
    (w, n, [first]) => w !== undefined && nounlike(w) && isPlural(w) && (n === 0 || nounlike(first!)),
  );

/** "one confirmed fatality": the participle between "one" and its noun; "one killed" tells what became of one. */
const isOfOne = (l: readonly Lexeme[], k: number): boolean =>
  l[k - 1]?.lower === 'one' && !STATES.has(l[k]!.lower) && l[k + 1] !== undefined && nounlike(l[k + 1]!);

/** May stand before the head of a noun phrase. */
function modifies(l: readonly Lexeme[], k: number): boolean {
  const w = l[k]!;
  const next = l[k + 1];
  if (w.text === '-' || w.text === '/') return w.glued && next?.glued === true;
  if (w.kind === 'number')
    return l[k - 1]?.text === '-' || /^\p{Lu}/u.test(next?.text ?? '') || /^(?:19|20)\d\d$/.test(w.text);
  if (w.kind !== 'word') return w.text === "'";
  if (SMALL_NUMBERS.has(w.lower) || TENS.has(w.lower)) return l[k - 1]?.text === '-' && w.glued;
  if (timeName(w) || (AGE_WORDS.has(w.lower) && (next?.kind === 'number' || next?.pos === 'NUM'))) return false;
  const hyphenated = l[k - 1]?.text === '-' || (next?.text === '-' && next.glued);
  if (
    hyphenated ||
    ['ADJ', 'NOUN', 'PROPN', 'X'].includes(w.pos) ||
    w.lower === 'more' ||
    w.lower === "'s" ||
    nounlike(w) ||
    wellNoun(l, k)
  )
    return true;
  // a participle or an adverb belongs to the phrase only when it goes on: "six people killed" ends at "people"
  if (joinedParticiples(l, k)) return true;
  if (w.pos === 'VERB') return /(?:ed|ing|en|wn)$/.test(w.lower) && (leadsToPlural(l, k + 1) || isOfOne(l, k));
  return (
    w.pos === 'ADV' && /ly$/.test(w.lower) && (next?.pos === 'ADJ' || next?.pos === 'NOUN') && !STATES.has(next.lower)
  );
}

const adjective = (w: Lexeme | undefined): boolean =>
  w?.kind === 'word' && !VAGUE_COUNTS.has(w.lower) && (w.pos === 'ADJ' || (w.pos === 'PROPN' && !isPlural(w)));

/** "collapsed or damaged buildings", from its first word. */
const joinedParticiples = (l: readonly Lexeme[], k: number): boolean =>
  participle(l[k]) &&
  ['and', 'or'].includes(l[k + 1]?.lower ?? '') &&
  participle(l[k + 2]) &&
  l[k + 3] !== undefined &&
  nounlike(l[k + 3]!) &&
  isPlural(l[k + 3]!);

/** "northern and southern soldiers", "state and local taxes", "male, mountain goat": a joining word inside the phrase. */
function joinsPhrase(l: readonly Lexeme[], k: number, first: number): boolean {
  const comma = l[k]!.text === ',';
  if (!comma && !['and', 'or', 'and/or'].includes(l[k]!.lower)) return false;
  const [before, after, then] = [l[k - 1], l[k + 1], l[k + 2]];
  if (before === undefined || after === undefined || then === undefined || !nounlike(then)) return false;
  if (comma)
    return (
      (k === first || before.pos === 'ADJ') &&
      after.pos !== 'PROPN' &&
      (adjective(after) || (after.pos === 'NOUN' && before.pos === 'ADJ')) &&
      before.kind === 'word'
    );
  if (participle(before) && participle(after) && isPlural(then)) return true;
  return k > first && (adjective(before) || (before.pos === 'NOUN' && !isPlural(before))) && adjective(after);
}

/** Whether another noun of the phrase stands right after lexeme `k`. */
function goesOnAfter(l: readonly Lexeme[], k: number): boolean {
  const next = l[k + 1];
  return next !== undefined && nounlike(next) && !STATES.has(next.lower) && !AGE_WORDS.has(next.lower);
}

/** "servicemen's lives", "fire-fighter": the word at `k` leads on to another. */
function leadsOn(l: readonly Lexeme[], k: number): boolean {
  const next = l[k + 1];
  if (next === undefined || l[k + 2] === undefined) return false;
  return next.lower === "'s" || (next.glued && (next.text === "'" || next.text === '-'));
}

/** Articles and possessives: no noun stands right before one, so "monitors" of "ten observers monitors the line" is a verb. */
const OPENERS = new Set([...POSSESSIVES, 'a', 'an', 'the']);
const opensPhrase = (w: Lexeme | undefined): boolean => w !== undefined && OPENERS.has(w.lower);

/** "last year", "this week": when, not what. */
const isWhen = (l: readonly Lexeme[], k: number): boolean =>
  ['last', 'next', 'this', 'each', 'every'].includes(l[k]!.lower) &&
  UNIT_WORDS.get(l[k + 1]?.lower ?? '')?.dimension === 'duration';

/** "the six-year-old fell into", "17 hit the base", "tens of thousands march": a verb's form that is tagged as a noun. */
function isVerbForm(l: readonly Lexeme[], k: number, number: Grammatical): boolean {
  const w = l[k]!;
  if (opensPhrase(l[k + 1]) && w.pos !== 'PROPN' && (number === 'singular' || !isPlural(w))) return true;
  if (number === 'singular') return false;
  return (
    SCALE_PLURALS.has(l[k - 1]?.lower ?? '') &&
    !isPlural(w) &&
    eventClassOf({ lemma: w.lemma, lower: w.lower, pos: 'VERB' }) !== null
  );
}

/** Whether the noun at `k` closes the phrase that began at `i`: the first plural after "six", the last noun after "one". */
function closes(l: readonly Lexeme[], k: number, i: number, number: Grammatical): boolean {
  if (isModelPlural(l, k)) return true;
  const next = l[k + 1];
  const goesOn = goesOnAfter(l, k);
  if (number === 'plural') return isPlural(l[k]!) && !(goesOn && isPlural(next!) && !opensPhrase(l[k + 2]));
  // "one person hiding in": what the person does
  if (goesOn && PERSON_WORDS.has(l[k]!.lower) && /ing$/.test(next!.lower) && l[k + 2]?.pos === 'ADP') return true;
  return !goesOn && (next === undefined || !(joinsPhrase(l, k + 1, i) || wellNoun(l, k + 1)));
}

/** Where the phrase that starts at `i` has its head; -1 when there is none. */
export function headOf(l: readonly Lexeme[], i: number, number: Grammatical): number {
  let head = -1;
  if (l[i] !== undefined && isWhen(l, i)) return head;
  const row = number === 'plural' ? pastRow(l, i) : i;
  for (let k = row; k < Math.min(l.length, i + LONGEST); k++) {
    if (joinsPhrase(l, k, i)) continue;
    const w = l[k]!;
    if (number === 'plural' && head === k - 1 && isNounAsVerb(l, k)) return k;
    if (!modifies(l, k) || (PAST_FORMS.has(w.lower) && !goesOnAfter(l, k))) break;
    if ((!nounlike(w) && !wellNoun(l, k)) || leadsOn(l, k)) continue;
    // "40 facing the crowd": a clause, not a thing
    if (number === 'plural' && k === i && /ing$/.test(w.lower) && !goesOnAfter(l, k)) break;
    if (k === i && !goesOnAfter(l, k) && isVerbForm(l, k, number)) break;
    head = k;
    if (closes(l, k, i, number)) break;
  }
  return head;
}

/** "two boys ages 10 and 12": the phrase ends before it. */
const AGE_WORDS = new Set(['age', 'ages', 'aged']);

const LINKS = new Set(['and', 'or', "'s"]);

/** "20 Norlanders", "43 Norlandese": a capitalised plural that is no common noun, in a sentence that does not capitalise every word. */
function namesOrigin(l: readonly Lexeme[], head: number): boolean {
  const w = l[head]!;
  if (!/^\p{Lu}\p{Ll}+(?:s|ese)$/u.test(w.text) || groupOf(singular(w)) !== null || isThing(singular(w))) return false;
  return !isHeadline(l);
}

export function phrase(l: readonly Lexeme[], from: number, head: number, number: Grammatical): NounPhrase {
  const modifiers: string[] = [];
  for (let k = from; k < head; k++) {
    const w = l[k]!;
    if (w.kind !== 'mark' && !LINKS.has(w.lower))
      modifiers.push(l[k + 1]?.lower === "'s" || l[k + 1]?.text === "'" ? w.lemma : w.lower);
  }
  const w = l[head]!;
  if (isModelPlural(l, head)) return { start: l[from]!.start, end: w.end, head: modifiers.join('-'), modifiers: [] };
  if (number === 'plural' && isNation(w))
    return { start: l[from]!.start, end: w.end, head: 'national', modifiers: [...modifiers, singular(w)] };
  const name = number === 'singular' && w.pos === 'PROPN' && /^\p{Lu}/u.test(w.text);
  const noun = { start: l[from]!.start, end: w.end, head: name ? w.lower : singular(w), modifiers };
  return number === 'plural' && namesOrigin(l, head) ? { ...noun, origin: true } : noun;
}

/** "two Kestral-12s": the ending, glued to the number of a model. */
const isModelPlural = (l: readonly Lexeme[], i: number): boolean =>
  l[i]!.lower === 's' && l[i]!.glued && l[i - 1]?.kind === 'number' && l[i - 2]?.glued === true;

/** "20 Norlandians": people named by their country. */
const isNation = (w: Lexeme): boolean => NATION.test(w.text) && groupOf(singular(w)) === null;
const NATION = /^\p{Lu}\p{Ll}+(?:[ei]ans|icans|mans|ese|is)$/u;
