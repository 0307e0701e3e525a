import { LEVELS } from '../../lexicon/change-verbs.js';
import { groupOf } from '../../lexicon/counted-groups.js';
import { COUNT_HEADS, DIMENSION_ADJECTIVES, JOINED_NOUNS, SETTLEMENTS, STATES } from '../../lexicon/counting-nouns.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import { isThing } from '../../lexicon/things.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { NounPhrase } from '../../model/index.js';
import { hedgeBefore } from './hedges.js';
import type { Lexeme } from './lexemes.js';
import { DETERMINERS, type Grammatical, headOf, isPlural, nounlike, phrase } from './phrases.js';

/** What stands after a figure: the noun phrase it counts, or a word that says what became of those counted. */
export interface Counted {
  readonly noun: NounPhrase | null;
  /** First lexeme after the phrase. */
  readonly to: number;
  /** "two of the soldiers": a part of a known group. */
  readonly part: boolean;
}

const PRONOUNS = new Set(['them', 'us', 'you', 'whom', 'which', 'it']);

/** Past "of", "of the": where the phrase itself begins. */
function afterOf(l: readonly Lexeme[], at: number): { at: number; part: boolean } {
  const next = l[at + 1]?.lower ?? '';
  const skip = DETERMINERS.has(next) ? (DETERMINERS.has(l[at + 2]?.lower ?? '') ? 3 : 2) : 1;
  return { at: at + skip, part: skip > 1 && !POSSESSIVES.has(next) && next !== 'a' && next !== 'an' };
}

/** How far before its closing mark a quotation of little more than a figure may open. */
const QUOTED = 5;

/** 'confirmed that "several dozen" soldiers': the quotation holds the figure alone. */
function closesQuotation(l: readonly Lexeme[], i: number): boolean {
  if (l[i]?.text !== '"' || !l[i]!.glued || l[i + 1]?.kind !== 'word') return false;
  return l.slice(Math.max(0, i - QUOTED), i).some((w) => w.text === '"');
}

/** Adjectives, at most, of a noun that is told with the next figure. */
const ADJECTIVES = 2;

/** "four northern and seven southern soldiers": of the first figure, its own adjectives and the noun of the second. */
function sharedNoun(l: readonly Lexeme[], at: number): Counted | null {
  let to = at;
  while (to < at + ADJECTIVES && ['ADJ', 'PROPN', 'NOUN'].includes(l[to]?.pos ?? '')) to++;
  const figure = l[to + 1];
  const joined = to > at && ['and', 'or'].includes(l[to]?.lower ?? '');
  const counts = figure?.kind === 'number' || SMALL_NUMBERS.has(figure?.lower ?? '');
  if (!joined || !counts || isPlural(l[to - 1]!) || STATES.has(l[to - 1]!.lower)) return null;
  const head = headOf(l, to + 2, 'plural');
  // "seven officers", with no adjective: "four by land and seven by sea" count nothing together
  if (head <= to + 2 || !isPlural(l[head]!)) return null;
  return {
    noun: { ...phrase(l, to + 2, head, 'plural'), modifiers: l.slice(at, to).map((w) => w.lower) },
    to,
    part: false,
  };
}

/** "three of them children", "20 of them guests": who they are, where the clause ends with it. */
function sortBehind(l: readonly Lexeme[], at: number): NounPhrase | null {
  const head = headOf(l, at, 'plural');
  const ends = [undefined, 'PUNCT', 'CCONJ'].includes(l[head + 1]?.pos);
  return head >= 0 && ends && isPlural(l[head]!) && !STATES.has(l[at]!.lower) ? phrase(l, at, head, 'plural') : null;
}

/** Words between "were" and who they were: "were all children". */
const BEFORE_SORT = new Set(['all', 'also', 'both']);
const WERE = new Set(['are', 'were']);
const SEXES = new Set(['female', 'male']);

/** "97 were women", "54 were male", "three are children": who those are that a bare figure counts, where the clause ends with it. */
function sortToldOf(l: readonly Lexeme[], i: number): NounPhrase | null {
  if (!WERE.has(l[i]?.lower ?? '')) return null;
  const before = l[i + 1];
  const at = BEFORE_SORT.has(before?.lower ?? '') || before?.pos === 'ADV' ? i + 2 : i + 1;
  const ends = [undefined, 'PUNCT', 'CCONJ'].includes(l[at + 1]?.pos);
  if (SEXES.has(l[at]?.lower ?? '') && ends) return phrase(l, at, at, 'singular');
  const sort = sortBehind(l, at);
  return sort !== null && groupOf(sort.head) !== null ? sort : null;
}

/** "15 of the victims were foreigners": of anybody, who some of them were. */
const sortOfAny = (l: readonly Lexeme[], head: number): NounPhrase | null =>
  groupOf(l[head]!.lemma) === 'anyone' ? sortToldOf(l, head + 1) : null;

/** "35 on-board": where they were; "five on-duty guards" tells more of the guards. */
const isWhere = (l: readonly Lexeme[], i: number): boolean =>
  l[i]?.lower === 'on' && l[i + 1]?.text === '-' && l[i + 2]?.lower === 'board';

/** Reads on from lexeme `i`, right after a figure. */
export function countedAfter(l: readonly Lexeme[], i: number, number: Grammatical): Counted {
  if (isWhere(l, i)) return { noun: null, to: i, part: false };
  const joined = joinedNoun(l, i);
  if (joined !== null) return joined;
  // "dozens more hurt": the state, though it is tagged as a noun
  if (l[i]?.lower === 'more' && STATES.has(l[i + 1]?.lower ?? '')) return { noun: null, to: i + 2, part: false };
  // "one of its Skyline 500 jets": of several
  const several = l[i - 1]?.lower === 'one' && l[i]?.lower === 'of';
  return (number === 'plural' ? sharedNoun(l, i) : null) ?? nounAfter(l, i, several ? 'plural' : number);
}

/** A noun that is one of what a figure joined to it counts: "car" of "a four-car train". "last" and "odd" are none. */
const isJoined = (w: Lexeme): boolean =>
  JOINED_NOUNS.has(w.lower) || (w.lemma === w.lower && (isThing(w.lower) || groupOf(w.lower) !== null));

/** "a five-storey house", "the 15-member council", "a four-car train": what is counted is joined to the figure, and another noun is told by it. */
function joinedNoun(l: readonly Lexeme[], i: number): Counted | null {
  const [hyphen, noun, next] = [l[i], l[i + 1], l[i + 2]];
  if (hyphen?.text !== '-' || !hyphen.glued || noun?.glued !== true || !isJoined(noun)) return null;
  if (next === undefined || !nounlike(next)) return null;
  return { noun: phrase(l, i + 1, i + 1, 'singular'), to: i + 2, part: false };
}

/** "four 54-ton cars", "one of the two guards": the noun behind another figure, which is read on its own; the first ends before it. */
function nounPastFigure(l: readonly Lexeme[], i: number, at: number, part: boolean): Counted | null {
  const [number, hyphen, unit] = [l[at], l[at + 1], l[at + 2]];
  if (number?.kind !== 'number' && !SMALL_NUMBERS.has(number?.lower ?? '')) return null;
  const measured = hyphen?.text === '-' && hyphen.glued && unit?.glued === true && UNIT_WORDS.has(unit.lower);
  if (!measured && !part) return null;
  const past = measured ? at + 3 : at + 1;
  const head = headOf(l, past, 'plural');
  return head < 0 ? null : { noun: phrase(l, past, head, 'plural'), to: i, part };
}

/** The noun phrase that begins at `at`, or a word that says what became of those counted; null for neither. */
function nounAt(l: readonly Lexeme[], at: number, part: boolean, wants: Grammatical): Counted | null {
  const head = headOf(l, at, wants);
  const state = STATES.has(l[at]?.lower ?? '');
  if (head >= 0 && !(head === at && state))
    return { noun: (part ? sortOfAny(l, head) : null) ?? phrase(l, at, head, wants), to: head + 1, part };
  // "120 wounded", "dozens more": what they count is not said
  return state ? { noun: part ? sortToldOf(l, at + 1) : null, to: at + 1, part } : null;
}

function nounAfter(l: readonly Lexeme[], i: number, number: Grammatical): Counted {
  let at = (l[i]?.text === '-' && l[i]!.glued) || closesQuotation(l, i) ? i + 1 : i;
  let part = false;
  const of = l[at]?.lower === 'of';
  if (of) {
    if (PRONOUNS.has(l[at + 1]?.lower ?? '')) return { noun: sortBehind(l, at + 2), to: at + 2, part: true };
    ({ at, part } = afterOf(l, at));
  }
  const behind = nounPastFigure(l, i, at, part);
  if (behind !== null) return behind;
  const told = nounAt(l, at, part, part ? 'plural' : number);
  if (told !== null) return told;
  if (l[i]?.lower === 'more' && l[i + 1]?.lower !== 'than') return { noun: null, to: i + 1, part: false };
  // "six weeks of fighting", "an immigrant from": a noun that is tagged as a verb or an adjective
  const first = l[at];
  const asPlural =
    number === 'plural' &&
    first?.pos === 'VERB' &&
    /[^s]s$/.test(first.lower) &&
    ['ADP', 'PART', 'PUNCT', 'AUX', 'SCONJ', 'CCONJ'].includes(l[at + 1]?.pos ?? 'PUNCT');
  if (asPlural) return { noun: phrase(l, at, at, 'plural'), to: at + 1, part };
  const asNoun =
    (of && /ing$/.test(l[at]?.lower ?? '')) ||
    (number === 'singular' &&
      l[at]?.pos === 'ADJ' &&
      l[at]!.kind === 'word' &&
      ['ADP', 'VERB', 'AUX', 'PUNCT', 'CCONJ'].includes(l[at + 1]?.pos ?? 'PUNCT'));
  if (asNoun) return { noun: phrase(l, at, at, 'singular'), to: at + 1, part };
  const sort = number === 'plural' ? sortToldOf(l, i) : null;
  return { noun: sort, to: i, part: part || sort !== null };
}

/** How many lexemes back a noun that names the count may stand ("the number of people missing was put at 60"). */
const BACK = 14;
/** …and before "to", "at", or a verb of the count: "the number of those killed when a train left the rails near a tunnel in the east was put at 50". */
const FAR_BACK = 24;

/** "the number injured", "the number of dead", "of those killed": what became of those that the noun at `k` counts. */
function stateBehind(l: readonly Lexeme[], k: number): string[] {
  const at = l[k + 1]?.lower !== 'of' ? k + 1 : ['the', 'those'].includes(l[k + 2]?.lower ?? '') ? k + 3 : k + 2;
  const state = l[at];
  return state !== undefined && STATES.has(state.lower) ? [state.lower] : [];
}

/** "rose to 50", "stands at 50", "had reached 50": words by which a count that was told before comes to a figure. */
const tellsLevel = (w: Lexeme | undefined): boolean =>
  w !== undefined && (w.lower === 'at' || w.lower === 'to' || LEVELS.has(w.lemma));

/** Words behind which a count that has its figure is told of no more. */
const CONTRASTS = new Set(['although', 'but', 'though', 'whereas', 'while']);

/** "the toll was put at 69, but 17 have been found": the noun at `k` has its figure before the "but". "The number is unclear but may be 60" has none. */
function hasItsFigure(l: readonly Lexeme[], k: number, i: number): boolean {
  const contrast = l.findIndex((w, n) => n > k && n < i && CONTRASTS.has(w.lower));
  return contrast > 0 && l.slice(k, contrast).some((w) => w.kind === 'number' || w.pos === 'NUM');
}

/** "the death toll rose to 6", "a city of 350,000": the noun before a bare figure that says what it counts. */
export function countedBefore(l: readonly Lexeme[], i: number): (NounPhrase & { readonly at: number }) | null {
  // "the condition of three is critical": a state of those counted
  const state = l[i - 2]?.lemma === 'condition';
  if (l[i - 1]?.lower === 'of' && l[i - 2] !== undefined && nounlike(l[i - 2]!) && !state)
    return { ...phrase(l, i - 2, i - 2, 'plural'), at: i - 2 };
  const back = tellsLevel(l[(hedgeBefore(l, i)?.from ?? i) - 1]) ? FAR_BACK : BACK;
  for (let k = i - 1; k >= Math.max(0, i - back); k--) {
    const w = l[k]!;
    if ([';', ':', '"'].includes(w.text)) return null;
    if (!COUNT_HEADS.has(w.lemma) || w.pos === 'VERB') continue;
    if (hasItsFigure(l, k, i)) return null;
    let from = k;
    while (from > 0 && ['NOUN', 'ADJ'].includes(l[from - 1]!.pos) && l[from - 1]!.kind === 'word') from--;
    if (l[k + 1]?.lower === 'of' && k + 2 < i) {
      const of = countedAfter(l, k + 1, 'plural');
      // "the toll of the quake": of the dead, told by what killed them
      const caused = w.lemma === 'toll' && groupOf(of.noun?.head ?? '') === null;
      if (of.noun !== null && of.to <= i && !caused) return { ...of.noun, at: from };
    }
    const noun = phrase(l, from, k, 'plural');
    return { ...noun, modifiers: [...noun.modifiers, ...stateBehind(l, k)], at: from };
  }
  return null;
}

/** "brings to three the number of confirmed cases", "raised to 12 the death toll": the noun of the count right behind its figure. */
export function countedBehind(l: readonly Lexeme[], i: number): NounPhrase | null {
  if (l[i]?.lower !== 'the') return null;
  const head = headOf(l, i + 1, 'singular');
  if (head < 0 || !COUNT_HEADS.has(l[head]!.lemma)) return null;
  const of = l[head + 1]?.lower === 'of' ? countedAfter(l, head + 1, 'plural').noun : null;
  return of ?? phrase(l, i + 1, head, 'singular');
}

/** "a city of 350,000 lies": those counted are its people, whatever word follows. */
export const isPopulation = (l: readonly Lexeme[], i: number): boolean =>
  l[i - 1]?.lower === 'of' && SETTLEMENTS.has(l[i - 2]?.lemma ?? '');

/** "12 inches wide": what the measure measures. */
export function dimensionAfter(l: readonly Lexeme[], i: number): NounPhrase | null {
  const w = l[i];
  const head = w === undefined ? undefined : DIMENSION_ADJECTIVES.get(w.lower);
  return head === undefined ? null : { start: w!.start, end: w!.end, head, modifiers: [] };
}
