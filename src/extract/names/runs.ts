import {
  ADMINISTRATIVE_NOUNS,
  AREA_NOUNS,
  bodyFamily,
  EPITHETS,
  FEMALE_TITLES,
  HONORIFICS,
  isPlaceNoun,
  MALE_TITLES,
  NAME_PARTICLES,
  NATURAL_NOUNS,
  ORGANISATION_NOUNS,
  PORTFOLIOS,
  ROLE_NOUNS,
  SAYING_VERBS,
  SURNAME_LIKE,
} from '../../lexicon/names.js';
import { REGAL } from '../../lexicon/people.js';
import { type Casing, isInitial, type Line, mayBeName, opensHere } from './casing.js';
import { behindPortfolio, isPortfolio } from './portfolios.js';
import { acrossOf } from './sites-of.js';
import { singular, type Word } from './words.js';

/** Indices into a line's words, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Capitalised words that stand together, cut into a title and a name. */
export interface Run {
  /** Title words of the run itself: "Prime Minister" of "Prime Minister Ann Lee"; empty range when there are none. */
  readonly title: Range;
  /** Never empty. */
  readonly name: Range;
}

const isPlaceOrBody = (lower: string): boolean => ORGANISATION_NOUNS.has(lower) || isPlaceNoun(lower);

/** True when the name qualifies a noun behind it: "Ruritanian soldiers". */
export const qualifies = ({ words }: Line, name: Range): boolean => {
  const next = words[name.to];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.cap &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.text.includes('-'))
  );
};

/** Capitalised, these are the head of a country's name: "Republic of …". */
const POLITIES = /^(Republic|Kingdom|Federation|Emirate|Sultanate|Principality)$/;

/** All runs of a line, in order, disjoint. */
export function runsIn(line: Line, casing: Casing): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < line.words.length; ) {
    if (!mayBeName(line, i, casing)) {
      i++;
      continue;
    }
    const to = endOfRun(line, i, casing);
    const run = cut(line, { from: i, to });
    if (run !== null) runs.push(run);
    i = to;
  }
  return runs;
}

/**
 * Runs without the word before a name that only stands there by chance: "Norlandic | Ann Lee", "Devastated | Ann Lee".
 * Such a word is one that elsewhere in the article qualifies nouns or stands for a place, or one that only opens the sentence.
 */
export function trimLead(runs: readonly (readonly [Line, Run])[], casing: Casing): (readonly [Line, Run])[] {
  const textOf = (line: Line, { from, to }: Range): string =>
    line.words
      .slice(from, to)
      .map((w) => w.lower)
      .join(' ');
  const wholes = new Set(runs.map(([line, run]) => textOf(line, run.name)));
  const leads = new Set(
    runs
      .filter(([line, run]) => run.name.to - run.name.from === 1 && isLead(line, run))
      .map(([line, run]) => textOf(line, run.name)),
  );
  return runs.map(([line, run]) => {
    const { from, to } = run.name;
    const first = line.words[from]!;
    const tail = { from: from + 1, to };
    if (to - from < 2 || run.title.to > run.title.from || isPlaceOrBody(line.words[to - 1]!.lower))
      return [line, run] as const;
    // "the Tarn Red Moon": no person stands behind an article.
    if (line.words[from - 1]?.lower === 'the') return [line, run] as const;
    // "Ilo Abu Tarn", later "Abu Tarn": a surname may open with a particle, a full name does not.
    if (isParticle(line.words[from + 1])) return [line, run] as const;
    // Before a lone surname that is known the opening word is a given name, unless its form says otherwise.
    const isWord = to - from > 2 || /(ed|ing|ly)$/.test(first.lower);
    const byChance =
      isWord && opensHere(line.words, from) && !casing.capital.has(first.lower) && wholes.has(textOf(line, tail));
    // "Tragic Ann Lee"; "Says Ann Lee" also where the tagger sees no new sentence: nobody is named so.
    const says = SAYING_VERBS.has(first.lemma) && (first.lemma !== first.lower || opensHere(line.words, from));
    const epithet = to - from > 2 && (says || (EPITHETS.has(first.lower) && opensHere(line.words, from)));
    if (!byChance && !epithet && !(to - from > 2 && leads.has(first.lower))) return [line, run] as const;
    return [line, { title: { from: from + 1, to: from + 1 }, name: tail }] as const;
  });
}

const isLead = (line: Line, { name }: Run): boolean =>
  qualifies(line, name) || /^(in|near|across)$/.test(line.words[name.from - 1]?.lower ?? '');

/** Where the run that starts at `from` ends: particles and "of" are crossed where a name goes on behind them. */
function endOfRun(line: Line, from: number, casing: Casing): number {
  const { words } = line;
  const isName = (index: number): boolean => mayBeName(line, index, casing);
  let to = from + 1;
  for (;;) {
    const beyond = acrossOf(words, from, to, isName);
    if (mayBeName(line, to, casing) && !words[to - 1]!.text.endsWith('!')) to++;
    else if (beyond > to) to = beyond;
    else if (isLink(words, from, to) && mayBeName(line, to + 1, casing)) to += 2;
    else if (isLink(words, from, to) && isParticle(words[to + 1]) && mayBeName(line, to + 2, casing)) to += 3;
    else if (mayBeName(line, behindNickname(words, to), casing)) to = behindNickname(words, to) + 1;
    else if (isOwnedName(words, to) && mayBeName(line, to + 1, casing)) to += 2;
    else if (joinsBody(words, from, to)) to += 2;
    else return to;
  }
}

/** Words at most of a nickname: "The Tall Duke". */
const NICKNAME = 3;

/** `Ann "Duke" Lee`, "Ann (Duke) Lee": the word at which the name goes on behind the nickname that begins here; -1 where none does. */
function behindNickname(words: readonly Word[], at: number): number {
  if (!/^["'(]$/.test(words[at]?.text ?? '')) return -1;
  let end = at + 1;
  while (end - at <= NICKNAME && words[end]?.cap === true) end++;
  return end > at + 1 && /^["')]$/.test(words[end]?.text ?? '') ? end + 1 : -1;
}

/** "Children's Hospital", "Prince Otto's County": such owners are a part of the name, "Ann's Hospital" is two. */
const isOwnedName = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'possessive' &&
  (/^(children|women|men|people|veterans|farmers|fishermen)$/.test(words[at - 1]!.lower) || isOwnedPlace(words, at));

/** The kind of place right behind the owner closes the name: "Ann's River Tarn" is two. */
const isOwnedPlace = (words: readonly Word[], at: number): boolean =>
  (ADMINISTRATIVE_NOUNS.has(words[at + 1]?.lower ?? '') || NATURAL_NOUNS.has(words[at + 1]?.lower ?? '')) &&
  words[at + 2]?.cap !== true;

/**
 * "the Tarn Search | and Rescue Agency": the halves of one body's name; "the Tarn Ministry and Red Fund" are two, and so are "Ann Lee and Tarn
 * Police".
 */
function joinsBody(words: readonly Word[], from: number, at: number): boolean {
  if (words[at]?.lower !== 'and' || words[at + 1]?.cap !== true || isPlaceOrBody(words[at - 1]!.lower)) return false;
  if (!/^(?:the|its|their)$/.test(words[from - 1]?.lower ?? '') || ROLE_NOUNS.has(words[at - 1]!.lower)) return false;
  let last = at + 1;
  while (last - at < HALF && words[last + 1]?.cap === true) last++;
  return last > at + 1 && bodyFamily(words[last]!.lower) !== null;
}

/** Words at most of the second half of a body's name. */
const HALF = 4;

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && NAME_PARTICLES.has(word.lower);

/** A word that joins the name before it with the name behind it. */
function isLink(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.text === '&') return true;
  const before = words[at - 1]!;
  if (word.lower === 'of' && words.slice(from, at).some((w) => w.lower === 'of' || w.lower === 'for')) return true;
  if (word.lower === 'of' || word.lower === 'for')
    return (isPlaceOrBody(before.lower) && !AREA_NOUNS.has(before.lower)) || POLITIES.test(before.text);
  return isParticle(word) && !isInitial(before);
}

/** The run as title and name; null when it is a title alone. */
function cut(line: Line, { from, to }: Range): Run | null {
  const last = line.words[to - 1]!.lower;
  let split = from;
  // "Prince Otto's County" names no prince, and "King Otto Hospital" no king.
  const owned =
    (line.words[to - 2]?.kind === 'possessive' && to - 2 > from) ||
    (to - from > 2 && REGAL.has(line.words[from]!.lower) && isPlaceOrBody(last));
  for (let i = from; i < to && !owned; i++) if (isTitleWord(line.words, i, from, to)) split = i + 1;
  while (split > from && split < to && splitsPortfolio(line.words, from, split, to)) split++;
  if (split === from) split = behindPortfolio(line.words, from, to);
  split = endOfJoinedTitle(line.words, from, split, to);
  // "Transport Secretary" alone is a title; "General Staff" is a body.
  const body = isPlaceOrBody(split === to ? '' : last) || (to - split === 1 && PORTFOLIOS.has(last));
  if (split > from && to - split <= 1 && body && !isAddress(line.words[split - 1]!)) split = from;
  if (split >= to || isPortfolio(line.words, split, to)) return null;
  return isPronoun(line.words, split, to) ? null : { title: { from, to: split }, name: { from: split, to } };
}

/** "President & Co-Chair | Ann Lee": two titles, joined. */
function endOfJoinedTitle(words: readonly Word[], from: number, split: number, to: number): number {
  if (words[split]?.text !== '&' || split === from) return split;
  let end = split;
  for (let i = split + 1; i < to; i++) if (isTitleWord(words, i, split, to)) end = i + 1;
  return end;
}

/** "As CEO I accept". */
const isPronoun = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 1 && words[from]!.text === 'I';

/** True for a word that names an office or a rank, as opposed to a surname that looks like one. */
function isTitleWord(words: readonly Word[], i: number, from: number, to: number): boolean {
  const { lower } = words[i]!;
  // A nickname is no title: `Ann "Old Duke" Lee`.
  if (words.slice(from, i).some((w) => w.kind === 'mark' && w.text !== '&')) return false;
  if (HONORIFICS.has(lower) && (lower.endsWith('.') || i === from || i + 2 <= to))
    return i + 1 < to || lower.endsWith('.');
  const parts = lower.split('-');
  if (
    !ROLE_NOUNS.has(lower) &&
    !(parts.length > 1 && parts.every((p) => p === 'co' || ROLE_NOUNS.has(p) || HONORIFICS.has(p)))
  )
    return i === from && i + 3 <= to && lower.endsWith('s') && ROLE_NOUNS.has(singular(lower));
  if (SURNAME_LIKE.has(lower)) return i + 1 < to && (i === from || i + 3 <= to);
  return true;
}

/** "Ms. Park": nobody addresses a place so. */
const isAddress = ({ lower }: Word): boolean => FEMALE_TITLES.has(lower) || MALE_TITLES.has(lower);

/** "Secretary of | State Ann Lee" is cut behind "State". */
const splitsPortfolio = (words: readonly Word[], from: number, split: number, to: number): boolean =>
  PORTFOLIOS.has(words[split]!.lower) && split + 1 < to && split > from;
