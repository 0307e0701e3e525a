import { AREA_NOUNS, FACILITY_NOUNS, NATURAL_NOUNS } from '../../lexicon/names.js';
import { SITE_PARTS, SITE_PREPOSITIONS, STRIKERS } from '../../lexicon/sites.js';
import type { NameMention, Sentence, Token } from '../../model/index.js';

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

const isPlaceWord = (lower: string): boolean =>
  AREA_NOUNS.has(lower) || FACILITY_NOUNS.has(lower) || NATURAL_NOUNS.has(lower) || SITE_PARTS.has(lower);

/** The phrases of a sentence that tell where something is, in order, disjoint; `names` are those of the sentence. */
export function placePhrases(sentence: Sentence, names: readonly NameMention[]): PlacePhrase[] {
  const phrases: PlacePhrase[] = [];
  let free = 0;
  for (const name of names) {
    const first = firstOf(sentence.tokens, name);
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
    const token = tokens[i]!;
    if (SITE_PREPOSITIONS.has(token.lower) && token.pos !== 'VERB') return leads(tokens, i, first, name) ? i : null;
    // "launched from X", "escaped from a farm in X".
    if (token.lower === 'from' && tokens[i - 1]?.pos === 'VERB') return name.kind === 'place' ? i : null;
    if (STRIKERS.has(token.lemma) && token.pos === 'VERB') return name.kind === 'place' ? i + 1 : null;
    if (token.lower === 'of' || token.lower === 'from') {
      const before = tokens[i - 1];
      if (before === undefined || !isPlaceWord(before.lower)) return null;
      if (isBearing(before.lower) && !SITE_PREPOSITIONS.has(tokens[i - 2]?.lower ?? '') && tokens[i - 2]?.pos !== 'DET')
        return i - 1;
      continue;
    }
    if (!BETWEEN.has(token.pos) && token.text !== '-' && token.lower !== "'s") return null;
  }
  return null;
}

const isBearing = (lower: string): boolean => /^(?:north|south|east|west)(?:-?(?:east|west))?$/.test(lower);

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
function extended(
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
    const gap = tokens.slice(to, firstOf(tokens, next));
    const end = endOf(tokens, next);
    if (gap.length > REACH || end - from > LONGEST || !gap.every(isLink) || !goesOn(gap, next)) break;
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
  const of = firstOf(tokens, name) - 1;
  const [head, own] = [tokens[of - 1], tokens[of - 2]];
  return tokens[of]?.lower === 'of' && of - 2 >= from && PARTS.has(head!.lower) && own?.pos === 'PROPN'
    ? own.text
    : null;
}

/** Nouns for a part of what is named behind "of". */
const PARTS = new Set(['border', 'coast', 'end', 'part', 'shore', 'shores', 'side', 'tip']);

/** "city of", "island of": what follows is the place. */
const isKindOf = (gap: readonly Token[]): boolean =>
  gap.at(-1)?.lower === 'of' && AREA_NOUNS.has(gap.at(-2)?.lower ?? '') && !PARTS.has(gap.at(-2)!.lower);

/** A few capitals: the name of a body. */
const isAcronym = (name: string): boolean => name.length <= 5 && name === name.toUpperCase();

/** Behind a comma only what is known for a place goes on with the phrase: "off X, Y officials said" does not. */
const goesOn = (gap: readonly Token[], { kind }: NameMention): boolean =>
  kind === 'place' || (kind === 'other' && !gap.some((t) => t.text === ','));

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
  return (
    words.length === 0 || words[0] === ',' || words.some((w) => w === 'in' || w === 'on' || w === 'of' || w === "'s")
  );
}

const firstOf = (tokens: readonly Token[], name: NameMention): number => tokens.findIndex((t) => t.end > name.start);

function endOf(tokens: readonly Token[], name: NameMention): number {
  let i = firstOf(tokens, name);
  while (i < tokens.length && tokens[i]!.start < name.end) i++;
  return i;
}
