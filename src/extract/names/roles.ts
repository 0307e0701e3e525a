import {
  FEMALE_TITLES,
  MALE_TITLES,
  NAMING_WORDS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  PORTFOLIOS,
  ROLE_NOUNS,
  STANDINGS,
  STYLES,
} from '../../lexicon/names.js';
import { ORDINALS } from '../../lexicon/numbers.js';
import { isBeing, isDeterminer, modifies, qualifiesBeing, REACH } from './beings.js';
import { type Casing, type Line, mayBeName } from './casing.js';
import { COMPLEMENT, endOfComplement, endOfFurtherOffice, endOfSecondOffice } from './complements.js';
import { goesOn, isOfficeOf, isPlainAdjective, isTakenForVerb } from './modifiers.js';
import { startOfOffice } from './portfolios.js';
import type { Range, Run } from './runs.js';
import { isPlaceNounOrPlural, singular, type Word } from './words.js';

/** "Mr", "Mrs": says that a person is meant, but not which office. */
const isCourtesy = (word: Word | undefined): boolean =>
  word !== undefined && (FEMALE_TITLES.has(word.lower) || MALE_TITLES.has(word.lower));

/** "after the shooting | Mayor N": a comma is missing; "was visiting | Mayor N". */
const isGerund = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower.endsWith('ing') &&
  (words[i - 1]?.pos === 'AUX' || (words[i - 1]?.pos === 'DET' && !STANDINGS.has(words[i]!.lower)));

/** "on Tuesday morning | Chancellor N", "the crash | Greenish Prime Minister N": of nouns in small letters only one for a body or a place modifies what has a capital. */
function isThingBefore(words: readonly Word[], i: number): boolean {
  const { cap, kind, lower, pos } = words[i]!;
  if (cap || kind !== 'word' || pos !== 'NOUN' || words[i + 1]?.cap !== true) return false;
  if (isBeing(words[i]) || STANDINGS.has(lower)) return false;
  return !(ORGANISATION_NOUNS.has(lower) || PORTFOLIOS.has(lower) || isPlaceNounOrPlural(lower));
}

/** "the vote forces | Prime Minister N": a plural in small letters before a title, or a verb taken for one. */
function isPluralBefore(words: readonly Word[], i: number): boolean {
  const { cap, lower, pos } = words[i]!;
  const title = STANDINGS.has(words[i + 1]?.lower ?? '') ? words[i + 2] : words[i + 1];
  return !cap && pos === 'NOUN' && /[^s]s$/.test(lower) && !PORTFOLIOS.has(lower) && title?.cap === true;
}

/** "the Senate ousted | President N": behind a noun a word in -ed before a title is a verb; "Tarn's ousted President N". */
const isDeedBefore = (words: readonly Word[], i: number): boolean =>
  /^\p{Ll}+ed$/u.test(words[i]!.text) &&
  (words[i]!.pos === 'VERB' || !STANDINGS.has(words[i]!.lower)) &&
  words[i + 1]?.cap === true &&
  words[i - 1]?.kind === 'word' &&
  (words[i - 1]!.cap || /^(?:NOUN|PROPN)$/.test(words[i - 1]!.pos));

/** Where the description whose noun is at `head` starts. */
export function startOfDescription(words: readonly Word[], head: number): number {
  let from = head;
  const joins = (i: number): boolean =>
    (modifies(words[i]) || isTakenForVerb(words, i) || isPlainAdjective(words, i)) &&
    ![isGerund, isThingBefore, isPluralBefore, isDeedBefore].some((ends) => ends(words, i));
  while (from > 0 && head - from < REACH && joins(from - 1)) from--;
  if (isOfBody(words, from)) from = startOfBody(words, from - 2);
  while (from < head && (words[from]!.kind === 'possessive' || words[from]!.pos === 'ADV')) from++;
  return from;
}

/** "Bank of | Tarnia governor N": the place that a body bears in its name; "the mayor of Tarn Police Chief N" lacks a comma. */
const isOfBody = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'of' &&
  words[at]?.cap === true &&
  words[at - 2]?.cap === true &&
  ORGANISATION_NOUNS.has(words[at - 2]!.lower);

function startOfBody(words: readonly Word[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < REACH && words[from - 1]!.cap && modifies(words[from - 1])) from--;
  return from;
}

/** The title right before a name: "Ellery Police Chief", "local doctor"; null when no such noun stands there. */
export function titleBefore(line: Line, run: Run): Range | null {
  const { words } = line;
  const { title, name } = run;
  const head = name.from - 1;
  if (title.to === title.from) {
    if (qualifiesBeing(words[name.to])) return null;
    const named = namedBeing(words, head);
    if (named >= 0) return { from: startOfDescription(words, named), to: named + 1 };
    if (words[head]?.age) return words[head - 1]?.pos === 'DET' ? null : { from: head, to: head + 1 };
    // "the best actor Norvik": a prize, not whose it is.
    if (!isBeing(words[head]) || words[head - 1]?.lower === 'best' || isPairOfKin(words, head)) return null;
  }
  const from = startOfDescription(words, title.to > title.from ? startOfOffice(words, title.from, title.to) : head);
  const joined = startOfJoinedOffice(words, from);
  if (joined < from) return { from: joined, to: head + 1 };
  // "Already Mr N" tells no more than "Mr N", "Chairman Mr N" that he is the chairman.
  if (isCourtesy(words[head])) return from < head && isBeing(words[head - 1]) ? { from, to: head } : null;
  return isPlural(words[head]!) ? null : { from: startOfStyle(words, from, head), to: head + 1 };
}

/** "His | Highness", "Her | Royal Highness": the owner is a part of the form of address. */
const startOfStyle = (words: readonly Word[], from: number, head: number): number =>
  /^(?:his|her|their)$/.test(words[from - 1]?.lower ?? '') &&
  words.slice(from, head + 1).some((w) => STYLES.has(w.lower))
    ? from - 1
    : from;

/** "Tarn Foods CEO and | Chairman N": two offices of one; "the mayor and Chairman N" are two people. */
function startOfJoinedOffice(words: readonly Word[], from: number): number {
  if (words[from - 1]?.lower !== 'and' || !isBeing(words[from - 2]) || isPlural(words[from - 2]!)) return from;
  const first = startOfDescription(words, from - 2);
  return isDeterminer(words[first - 1]) || first === from - 2 ? from : first;
}

/** "brother and sister N and M": which of the two N is, is not told. */
const isPairOfKin = (words: readonly Word[], head: number): boolean =>
  words[head - 1]?.lower === 'and' &&
  [words[head]!, words[head - 2]].every((w) => w !== undefined && PERSON_NOUNS.has(w.lower)) &&
  !isDeterminer(words[head - 3]);

/** "Senators N and M": which of them it is said of alone is not told. */
const isPlural = ({ lower }: Word): boolean => !ROLE_NOUNS.has(lower) && ROLE_NOUNS.has(singular(lower));

/** Where the noun stands of "a horse called N", "the boy, named N"; -1 when the word at `at` names nobody. */
function namedBeing(words: readonly Word[], at: number): number {
  if (!NAMING_WORDS.has(words[at]?.lower ?? '')) return -1;
  const noun = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  return isBeing(words[noun]) ? noun : -1;
}

/** "the interior minister", "a spokesman for the Interior Ministry", "head of X" behind the comma after a name. */
export function appositionAfter(line: Line, name: Range, casing: Casing): Range | null {
  const { words } = line;
  let at = name.to;
  const dashed = /^[–—(]$/.test(words[at]?.text ?? '');
  if (words[at]?.text !== ',' && !(dashed && isDeterminer(words[at + 1]))) return null;
  at++;
  // "head of X, a …": what follows may as well describe the head; "by X, her daughter" has no head.
  const before = words[name.from - 1];
  const isAgent = /^(by|with)$/.test(before?.lower ?? '') && /^(his|her)$/.test(words[at]?.lower ?? '');
  if (name.to - name.from === 1 && before?.pos === 'ADP' && !isAgent) return null;
  if (isAgeFigure(words, at)) at = words[at + 1]?.text === ',' ? at + 2 : words.length;
  // "X, then the leader of Y"; "X, now the former leader of Y"
  const then = words[at]?.lower === 'then' ? 1 : 0;
  const now = words[at]?.lower === 'now' && isDeterminer(words[at + 1]) ? 1 : 0;
  const found = oneOf(words, at) ?? descriptionAt(line, at + then + now, casing);
  const told = found === null || then === 0 ? found : { from: at, to: found.to };
  return told === null || (words[told.to] !== undefined && isPredicate(words[told.to]!)) ? null : told;
}

/** "one of the pilots", "one of the veterans of the club". */
export function oneOf(words: readonly Word[], at: number): Range | null {
  if (words[at]?.lower !== 'one' || words[at + 1]?.lower !== 'of') return null;
  let to = isDeterminer(words[at + 2]) ? at + 3 : at + 2;
  while (modifies(words[to])) to++;
  const head = words[to - 1]!;
  if (!isBeing({ ...head, lower: head.lemma })) return null;
  return { from: at, to: words[to]?.lower === 'of' ? endOfComplement(words, to) : to };
}

/** The description that starts at `at`, its article left out: "the | interior minister of X"; null where no noun for a being ends it. */
export function descriptionAt(line: Line, at: number, casing: Casing): Range | null {
  const { words } = line;
  const from = isDeterminer(words[at]) ? at + 1 : at;
  let to = from;
  // "a second driver", "the third suspect"
  if (from > at && ORDINALS.has(words[to]?.lower ?? '') && !words[to]!.cap) to++;
  while (to < words.length && to - from <= REACH && isPart(words, to) && !endsPhrase(words, to)) to++;
  if (to === from || !(isBeing(words[to - 1]) || isOfficeOf(words, to - 1)) || mayBeName(line, to, casing)) return null;
  const first = endOfComplement(words, endOfSecondOffice(words, to));
  return { from, to: first > to ? endOfFurtherOffice(words, first) : first };
}

const isPart = (words: readonly Word[], i: number): boolean =>
  modifies(words[i]) || goesOn(words, i) || isOfficeOf(words, i);

/** A verb that makes the words before it a subject: "X, a reporter said" is no apposition. */
const isPredicate = (word: Word): boolean =>
  word.pos === 'AUX' ||
  (word.pos === 'VERB' && !/^(based|living|working|known|named|aged|born|\w+ing)$/.test(word.lower));

/** True when the noun phrase ends with the word at `at`: what follows is no part of it. */
const endsPhrase = (words: readonly Word[], at: number): boolean => isBeing(words[at - 1]) && !modifies(words[at]);

export const isAgeFigure = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' && /^\d{1,3}$/.test(words[at]!.text);

/** A comma closes what a name stands beside, and where somebody is from; so does the end of a sentence behind a full name, but "the mayor of X, Y" tells where X is. */
function closes(words: readonly Word[], name: Range): boolean {
  const next = words[name.to];
  if (next?.text === ',' || (next?.lower === 'of' && name.to - name.from > 1)) return true;
  return /^[.;]$/.test(next?.text ?? '.') && name.to - name.from > 1 && words[name.from - 2]?.cap === false;
}

/** "The leader of the republic, N," · "the group's spokesman, N, said": the description before the comma before a name. */
export function appositionBefore(line: Line, name: Range): Range | null {
  const { words } = line;
  if (words[name.from - 1]?.text !== ',' || !closes(words, name)) return null;
  return descriptionUpTo(words, name.from - 1);
}

/** The description that ends before the word at `end`: "The leader of the rebels |". */
export function descriptionUpTo(words: readonly Word[], end: number): Range | null {
  let head = -1;
  let at = end - 1;
  for (; at >= 0 && end - at < 2 * REACH; at--) {
    const word = words[at]!;
    // "the deputy minister": the noun is the last one, unless a complement is behind it: "the leader of the rebels".
    if (isBeing(word) && (head < 0 || COMPLEMENT.test(words[at + 1]?.lower ?? ''))) head = at;
    if (!modifies(word) && !COMPLEMENT.test(word.lower) && !/^(?:the|and)$/.test(word.lower)) break;
  }
  if (head < 0 || endOfComplement(words, head + 1) !== end) return null;
  const from = startOfDescription(words, head);
  const opener = words[from - 1];
  return opener === undefined || isDeterminer(opener) || words[from + 1]?.kind === 'possessive' || from < head
    ? { from, to: end }
    : null;
}
