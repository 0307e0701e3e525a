import { WEEKDAYS } from '../../lexicon/calendar.js';
import { COUNT_HEADS, DIMENSION_ADJECTIVES, PERSON_WORDS, STATES } from '../../lexicon/counting-nouns.js';
import { MONTH_WORDS } from '../../lexicon/figure-labels.js';
import { VAGUE_COUNTS } from '../../lexicon/numbers.js';
import type { NounPhrase } from '../../model/index.js';
import type { Lexeme } from './lexemes.js';

/** What stands after a figure: the noun phrase it counts, or a word that says what became of those counted. */
export interface Counted {
  readonly noun: NounPhrase | null;
  /** First lexeme after the phrase. */
  readonly to: number;
  /** "two of the soldiers": a part of a known group. */
  readonly part: boolean;
}

/** What number the head may have: plural after "six", singular after "one" and in "a 25-ton truck". */
export type Grammatical = 'plural' | 'singular';

const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);
const DETERMINERS = new Set([...POSSESSIVES, 'the', 'those', 'these', 'this', 'that', 'all', 'a', 'an']);
const PRONOUNS = new Set(['them', 'us', 'you', 'whom', 'which', 'it']);
const IRREGULAR = new Set(['people', 'police', 'troops', 'personnel', 'men', 'women', 'children', 'aircraft', 'servicemen', 'others', 'staff', 'crew', 'cattle', 'sheep', 'fish', 'feet', 'gunmen']);
/** Words of a phrase, at most. */
const LONGEST = 9;

/** The head's lemma; wink-nlp leaves names and some plurals as they are. */
function singular(w: Lexeme): string {
  if (w.lemma !== w.lower || (IRREGULAR.has(w.lower) && w.lower !== 'others')) return w.lemma;
  if (/ies$/.test(w.lower) && w.lower.length > 4) return `${w.lower.slice(0, -3)}y`;
  return /[^s]s$/.test(w.lower) && w.lower.length > 3 && !/(?:us|is)$/.test(w.lower) ? w.lower.slice(0, -1) : w.lemma;
}
const plural = (w: Lexeme): boolean => IRREGULAR.has(w.lower) || singular(w) !== w.lower;

const nounlike = (w: Lexeme): boolean =>
  w.kind === 'word' && (w.pos === 'NOUN' || w.pos === 'PROPN' || w.lower === 'others' || PERSON_WORDS.has(w.lemma)) && !timeName(w);
/** "six Friday": a day or a month after a figure is not what it counts. */
const timeName = (w: Lexeme): boolean => WEEKDAYS.has(w.lower) || (MONTH_WORDS.has(w.lower) && /^\p{Lu}/u.test(w.text));
/** "a dry well": tagged as an adverb, it can only be a noun there. */
const wellNoun = (l: readonly Lexeme[], k: number): boolean =>
  l[k]!.lower === 'well' && (l[k - 1]?.pos === 'ADJ' || l[k - 2]?.text === '-') && !['ADJ', 'VERB'].includes(l[k + 1]?.pos ?? '');

/** May stand before the head of a noun phrase. */
function modifies(l: readonly Lexeme[], k: number): boolean {
  const w = l[k]!;
  const next = l[k + 1];
  if (w.text === '-' || w.text === '/') return w.glued && next?.glued === true;
  if (w.kind === 'number') return l[k - 1]?.text === '-' || /^\p{Lu}/u.test(next?.text ?? '') || /^(?:19|20)\d\d$/.test(w.text);
  if (w.kind !== 'word') return w.text === "'";
  if (timeName(w) || (AGE_WORDS.has(w.lower) && (next?.kind === 'number' || next?.pos === 'NUM'))) return false;
  const hyphenated = l[k - 1]?.text === '-' || (next?.text === '-' && next.glued);
  if (hyphenated || ['ADJ', 'NOUN', 'PROPN', 'X'].includes(w.pos) || w.lower === 'more' || w.lower === "'s" || nounlike(w) || wellNoun(l, k)) return true;
  // a participle or an adverb belongs to the phrase only when it goes on: "six people killed" ends at "people"
  if (w.pos === 'VERB') return /(?:ed|ing|en|wn)$/.test(w.lower) && next !== undefined && nounlike(next) && plural(next);
  return w.pos === 'ADV' && /ly$/.test(w.lower) && (next?.pos === 'ADJ' || next?.pos === 'NOUN') && !STATES.has(next.lower);
}

const adjective = (w: Lexeme | undefined): boolean => w?.kind === 'word' && !VAGUE_COUNTS.has(w.lower) && (w.pos === 'ADJ' || (w.pos === 'PROPN' && !plural(w)));

/** "Armenian and Azeri soldiers", "state and local taxes", "male, lowland gorilla": a joining word inside the phrase. */
function joinsPhrase(l: readonly Lexeme[], k: number, first: number): boolean {
  const comma = l[k]!.text === ',';
  if (!comma && !['and', 'or', 'and/or'].includes(l[k]!.lower)) return false;
  const [before, after, then] = [l[k - 1], l[k + 1], l[k + 2]];
  if (before === undefined || after === undefined || then === undefined || !nounlike(then)) return false;
  if (comma) return (k === first || before.pos === 'ADJ') && (adjective(after) || (after.pos === 'NOUN' && before.pos === 'ADJ')) && before.kind === 'word';
  return k > first && (adjective(before) || (before.pos === 'NOUN' && !plural(before))) && adjective(after);
}

/** Where the phrase that starts at `i` has its head; -1 when there is none. */
function headOf(l: readonly Lexeme[], i: number, number: Grammatical): number {
  let head = -1;
  for (let k = i; k < Math.min(l.length, i + LONGEST); k++) {
    if (joinsPhrase(l, k, i)) continue;
    if (!modifies(l, k)) break;
    const w = l[k]!;
    if (!nounlike(w) && !wellNoun(l, k)) continue;
    const [next, then] = [l[k + 1], l[k + 2]];
    const possessive = next?.lower === "'s" || (next?.text === "'" && next.glued) || (next?.text === '-' && next.glued);
    if (possessive && then !== undefined) continue;
    head = k;
    const goesOn = next !== undefined && nounlike(next) && !STATES.has(next.lower) && !AGE_WORDS.has(next.lower);
    if (number === 'plural' && plural(w) && !(goesOn && plural(next))) break;
    if (number === 'singular' && !goesOn && !joinsPhrase(l, k + 1 < l.length ? k + 1 : k, i) && !(next !== undefined && wellNoun(l, k + 1))) break;
  }
  return head;
}

/** "two boys ages 10 and 12": the phrase ends before it. */
const AGE_WORDS = new Set(['age', 'ages', 'aged']);

const LINKS = new Set(['and', 'or', "'s"]);

function phrase(l: readonly Lexeme[], from: number, head: number, number: Grammatical): NounPhrase {
  const modifiers: string[] = [];
  for (let k = from; k < head; k++) {
    const w = l[k]!;
    if (w.kind !== 'mark' && !LINKS.has(w.lower)) modifiers.push(l[k + 1]?.lower === "'s" || l[k + 1]?.text === "'" ? w.lemma : w.lower);
  }
  const w = l[head]!;
  const name = number === 'singular' && w.pos === 'PROPN' && /^\p{Lu}/u.test(w.text);
  return { start: l[from]!.start, end: w.end, head: name ? w.lower : singular(w), modifiers };
}

/** Past "of", "of the": where the phrase itself begins. */
function afterOf(l: readonly Lexeme[], at: number): { at: number; part: boolean } {
  const next = l[at + 1]?.lower ?? '';
  const skip = DETERMINERS.has(next) ? (DETERMINERS.has(l[at + 2]?.lower ?? '') ? 3 : 2) : 1;
  return { at: at + skip, part: skip > 1 && !POSSESSIVES.has(next) && next !== 'a' && next !== 'an' };
}

/** Reads on from lexeme `i`, right after a figure. */
export function countedAfter(l: readonly Lexeme[], i: number, number: Grammatical): Counted {
  let at = l[i]?.text === '-' && l[i]!.glued ? i + 1 : i;
  let part = false;
  const of = l[at]?.lower === 'of';
  if (of) {
    if (PRONOUNS.has(l[at + 1]?.lower ?? '')) return { noun: null, to: at + 2, part: true };
    ({ at, part } = afterOf(l, at));
  }
  const wants = part ? 'plural' : number;
  const head = headOf(l, at, wants);
  if (head >= 0 && !(head === at && STATES.has(l[at]!.lower))) return { noun: phrase(l, at, head, wants), to: head + 1, part };
  // "120 wounded", "dozens more": what they count is not said
  if (STATES.has(l[at]?.lower ?? '')) return { noun: null, to: at + 1, part };
  if (l[i]?.lower === 'more' && l[i + 1]?.lower !== 'than') return { noun: null, to: i + 1, part: false };
  // "six weeks of fighting", "an immigrant from": a noun that is tagged as a verb or an adjective
  const asNoun = (of && /ing$/.test(l[at]?.lower ?? '')) || (number === 'singular' && l[at]?.pos === 'ADJ' && l[at]!.kind === 'word' && ['ADP', 'VERB', 'AUX', 'PUNCT'].includes(l[at + 1]?.pos ?? 'PUNCT'));
  return asNoun ? { noun: phrase(l, at, at, 'singular'), to: at + 1, part } : { noun: null, to: i, part: false };
}

/** How many lexemes back a noun that names the count may stand ("the number of people missing was put at 60"). */
const BACK = 14;

/** "the death toll rose to 6", "a city of 350,000": the noun before a bare figure that says what it counts. */
export function countedBefore(l: readonly Lexeme[], i: number): (NounPhrase & { readonly at: number }) | null {
  if (l[i - 1]?.lower === 'of' && l[i - 2] !== undefined && nounlike(l[i - 2]!)) return { ...phrase(l, i - 2, i - 2, 'plural'), at: i - 2 };
  for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
    const w = l[k]!;
    if ([';', ':', '"'].includes(w.text)) return null;
    if (!COUNT_HEADS.has(w.lemma) || w.pos === 'VERB') continue;
    let from = k;
    while (from > 0 && ['NOUN', 'ADJ'].includes(l[from - 1]!.pos) && l[from - 1]!.kind === 'word') from--;
    if (l[k + 1]?.lower === 'of' && k + 2 < i) {
      const of = countedAfter(l, k + 1, 'plural');
      if (of.noun !== null && of.to <= i) return { ...of.noun, at: from };
    }
    const noun = phrase(l, from, k, 'plural');
    const state = l[k + 1];
    return { ...noun, modifiers: state !== undefined && STATES.has(state.lower) ? [...noun.modifiers, state.lower] : noun.modifiers, at: from };
  }
  return null;
}

/** "12 inches wide": what the measure measures. */
export function dimensionAfter(l: readonly Lexeme[], i: number): NounPhrase | null {
  const w = l[i];
  const head = w === undefined ? undefined : DIMENSION_ADJECTIVES.get(w.lower);
  return head === undefined ? null : { start: w!.start, end: w!.end, head, modifiers: [] };
}
