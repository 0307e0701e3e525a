import { PARTS } from '../../lexicon/locatives.js';
import { AREA_NOUNS, isPlaceNoun } from '../../lexicon/names.js';
import { NEAR_TO, SITE_PARTS, SITE_PREPOSITIONS, STRIKERS } from '../../lexicon/sites.js';
import type { NameMention, Sentence, Token } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';

/** The words that tell a place: "off the town of X in Y province". Indices into the sentence's tokens, `to` exclusive. */
export interface PlacePhrase {
  readonly from: number;
  readonly to: number;
  /** The mention by which the phrase was found. */
  readonly name: NameMention;
  /** The names of the places themselves, and of what those lie in. */
  readonly names: readonly string[];
  readonly within: readonly string[];
}

/** Tokens at most between a preposition and the name it leads to, and between two names of one phrase. */
const REACH = 7;
/** Tokens at most of one phrase. */
const LONGEST = 18;
const BETWEEN = new Set(['ADJ', 'DET', 'NOUN', 'PART', 'PROPN', 'NUM']);

/** True for a common noun (lower case) of a place: "coast", "town", "bridge". */
export const isPlaceWord = (lower: string): boolean => isPlaceNoun(lower) || SITE_PARTS.has(lower);

/** The phrases of a sentence that tell where something is, in order, disjoint; `names` are those of the sentence. */
export function placePhrases(sentence: Sentence, names: readonly NameMention[]): PlacePhrase[] {
  const phrases: PlacePhrase[] = [];
  let free = 0;
  for (const name of names) {
    const first = firstTokenOf(sentence.tokens, name);
    if (first < free || name.kind === 'person') continue;
    const from = opening(sentence.tokens, first, free, name);
    if (from === null) continue;
    const phrase = extended(sentence.tokens, names, name, from);
    if (phrase === null) continue;
    phrases.push(phrase);
    free = phrase.to;
  }
  return phrases;
}

/** Where the phrase that leads to the name at `first` opens: its preposition, or the verb whose object it is; null for neither. */
function opening(tokens: readonly Token[], first: number, free: number, name: NameMention): number | null {
  for (let i = first - 1; i >= Math.max(free, first - REACH); i--) {
    const { lower, pos, text } = tokens[i]!;
    const opens = opensAt(tokens, i, first, name);
    if (opens !== undefined) return opens;
    const passes = BETWEEN.has(pos) || text === '-' || lower === "'s" || isPartOf(tokens, i);
    if (!passes) return null;
  }
  return null;
}

/** What the token at `i` says of the phrase: where it opens, null where there is none, undefined where it only stands within it. */
function opensAt(tokens: readonly Token[], i: number, first: number, name: NameMention): number | null | undefined {
  const { lower, lemma, pos } = tokens[i]!;
  if (SITE_PREPOSITIONS.has(lower) && pos !== 'VERB') return leads(tokens, i, first, name) ? i : null;
  const near = startOfNear(tokens, i);
  if (near !== null) return name.kind === 'place' ? near : null;
  // "launched from X", "escaped from a farm in X".
  if (lower === 'from' && tokens[i - 1]?.pos === 'VERB') return name.kind === 'place' ? i : null;
  if (STRIKERS.has(lemma) && pos === 'VERB') return name.kind === 'place' ? i + 1 : null;
  if (i === first - 1 && name.kind === 'place' && isNamedAsHit(tokens, first)) return first;
  if (isPartOf(tokens, i) && isBearing(tokens[i - 1]!.lower)) {
    const before = tokens[i - 2];
    return SITE_PREPOSITIONS.has(before?.lower ?? '') || before?.pos === 'DET' ? undefined : i - 1;
  }
  return undefined;
}

/** "close to", "not far from": where the words begin that make a preposition with the one at `i`; null for any other word. */
function startOfNear(tokens: readonly Token[], i: number): number | null {
  const before = tokens[i - 1]?.lower ?? '';
  if (tokens[i]!.lower === 'to') return NEAR_TO.has(before) ? i - 1 : null;
  return tokens[i]!.lower === 'from' && before === 'far' && tokens[i - 2]?.lower === 'not' ? i - 2 : null;
}

/** "the village hit |", "the worst-hit town |": the name behind "was" is where something struck. */
export function isNamedAsHit(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lemma !== 'be') return false;
  const subject = tokens.slice(Math.max(0, from - REACH), from - 1);
  const kind = subject.findLastIndex((t) => AREA_NOUNS.has(t.lower));
  return kind >= 0 && subject.some((t, i) => /^(?:hit|struck|affected)$/.test(t.lower) && Math.abs(i - kind) <= 2);
}

/** The "of" of "the outskirts of", "north of", "the town of". */
const isPartOf = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'from') && isPlaceWord(tokens[i - 1]?.lower ?? '');

/** True for a point of the compass (lower case): "north", "south-east". */
export const isBearing = (lower: string): boolean => /^(?:north|south|east|west)(?:-?(?:east|west))?$/.test(lower);

/** "at", "on" and "by" lead to many things: only to what is known for a place. "in the X" may be a body. */
function leads(tokens: readonly Token[], i: number, first: number, name: NameMention): boolean {
  if (/^(?:which|what|whose)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  if (name.kind === 'place') return tokens[i]!.lower !== 'by' || tokens[i - 1]?.pos !== 'VERB';
  const after = tokens[endOf(tokens, name)];
  // "in the X version": what stands before a noun is no place, unless the noun is one.
  const qualifies = after !== undefined && (after.pos === 'NOUN' || after.pos === 'ADJ') && !isPlaceWord(after.lower);
  return name.kind === 'other' && first - i <= 2 && !qualifies && /^(?:in|off|near|at)$/.test(tokens[i]!.lower);
}

/** The phrase from `from` on: the name and what follows it of the same place: ", Y", "in Y", "north of Y". */
export function extended(
  tokens: readonly Token[],
  names: readonly NameMention[],
  name: NameMention,
  from: number,
): PlacePhrase | null {
  const told: string[] = [];
  const within: string[] = [];
  const part = partOf(tokens, from, name);
  if (part !== null) told.push(part);
  let to = endOf(tokens, name);
  (part !== null || isOwner(tokens, to) ? within : told).push(name.name);
  let last = name;
  for (const next of names) {
    if (next.start <= last.start) continue;
    const gap = tokens.slice(to, firstTokenOf(tokens, next));
    const end = endOf(tokens, next);
    if (gap.length > REACH || end - from > LONGEST || !gap.every(isLink) || !goesOn(tokens, gap, next)) break;
    // "the Northlander city of X": what stands before the kind of place only qualifies it.
    if (isKindOf(gap)) within.push(...told.splice(0));
    ((isWithin(gap) && !isKindOf(gap)) || isOwner(tokens, end) ? within : told).push(next.name);
    to = end;
    last = next;
  }
  while (to < tokens.length && isPlaceWord(tokens[to]!.lower) && tokens[to]!.pos === 'NOUN') to++;
  return told.length === 0 || told.every(isAcronym) ? null : { from, to, name, names: told, within };
}

/** "the X coast of Y": X, where Y is the name that was found. */
function partOf(tokens: readonly Token[], from: number, name: NameMention): string | null {
  const of = firstTokenOf(tokens, name) - 1;
  const [head, own] = [tokens[of - 1], tokens[of - 2]];
  return tokens[of]?.lower === 'of' && of - 2 >= from && PARTS.has(head!.lower) && own?.pos === 'PROPN'
    ? own.text
    : null;
}

/** "city of", "island of": what follows is the place. */
const isKindOf = (gap: readonly Token[]): boolean =>
  gap.at(-1)?.lower === 'of' && AREA_NOUNS.has(gap.at(-2)?.lower ?? '') && !PARTS.has(gap.at(-2)!.lower);

/** A few capitals: the name of a body. */
const isAcronym = (name: string): boolean => name.length <= 5 && name === name.toUpperCase();

/** Behind a comma a place goes on with the phrase, and a name that something closes: "in X, Y, on Friday"; "off X, Y officials said" does not. */
function goesOn(tokens: readonly Token[], gap: readonly Token[], next: NameMention): boolean {
  if (next.kind === 'place') return true;
  const after = tokens[endOf(tokens, next)];
  const closed = after === undefined || after.text === ',' || after.text === '.' || after.pos === 'ADP';
  return next.kind === 'other' && (closed || !gap.some((t) => t.text === ','));
}

/** "X's": what is told is what X has. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "'s" || tokens[at]?.lower === '’s';

const isLink = (t: Token): boolean =>
  t.text === ',' ||
  t.lower === "'s" ||
  t.lower === '’s' ||
  t.lower === 'of' ||
  SITE_PREPOSITIONS.has(t.lower) ||
  (BETWEEN.has(t.pos) && (t.pos !== 'NOUN' || isPlaceWord(t.lower))) ||
  isPlaceWord(t.lower);

/** "X, Y", "X in Y", "the X coast of Y": Y holds X; "X, north of Y" and "near Y" do not say so. */
function isWithin(gap: readonly Token[]): boolean {
  const words = gap.map((t) => t.lower);
  if (words.some((w) => isBearing(w) || w === 'near' || w === 'off' || w === 'opposite')) return false;
  return words.length === 0 || words[0] === ',' || words.some((w) => w === 'in' || w === 'on' || w === 'of');
}

/** Index after the last token of a name. */
export function endOf(tokens: readonly Token[], { end }: NameMention): number {
  const next = tokenFrom(tokens, end);
  return next < 0 ? tokens.length : next;
}
