import { AREA_NOUNS, COMPASS, FACILITY_NOUNS, SITE_MODIFIERS } from '../../lexicon/names.js';
import type { Line } from './casing.js';
import type { Range } from './runs.js';
import { isPlaceNounOrPlural, type Word } from './words.js';

/** Words at most before a place's name that describe it. */
const REACH = 6;

const isKind = (word: Word | undefined): boolean => word !== undefined && isPlaceNounOrPlural(word.lower);

const qualifies = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  (word.pos === 'ADJ' || word.cap || COMPASS.has(word.lower) || (word.text.includes('-') && !word.age)) &&
  !/^(the|a|an|in|this|that|its)$/.test(word.lower);

/**
 * What is said of a place right beside its name: "self-proclaimed republic of", "northern Ruritanian city of", "disputed",
 * or, behind it, "village". Null when nothing is.
 */
export function placeDescription({ words }: Line, name: Range): Range | null {
  const before = descriptionBefore(words, name.from);
  if (before !== null && !describesNext(words, before, name.to)) return before;
  if (isSiteInTwo(words, name.to)) return { from: name.to, to: name.to + 2 };
  return isKind(words[name.to]) ? { from: name.to, to: name.to + 1 } : null;
}

/** "a retired Strelsau officer": the adjective is the officer's. */
function describesNext(words: readonly Word[], { from, to }: Range, at: number): boolean {
  const next = words[at];
  const isNoun = next?.kind === 'word' && !next.cap && (next.pos === 'NOUN' || next.pos === 'ADJ');
  return isNoun && !isKind(next) && !isSiteInTwo(words, at) && !words.slice(from, to).some(isKind);
}

/** "air base", "water intake": a site's noun in two words, none capitalised. */
export const isSiteInTwo = (words: readonly Word[], at: number): boolean =>
  SITE_MODIFIERS.has(words[at]?.text ?? '') && FACILITY_NOUNS.has(words[at + 1]?.text ?? '');

function descriptionBefore(words: readonly Word[], start: number): Range | null {
  let at = start;
  if (words[at - 1]?.lower === 'of' && isKind(words[at - 2])) at -= 2;
  else if (isKind(words[at - 1]) && !words[at - 1]!.cap) at -= 1;
  while (at > 0 && start - at < REACH && (stands(words, at - 1) || (at < start && isModifier(words[at - 1])))) at--;
  while (at < start && words[at]!.cap && at === 0) at++;
  const told = words.slice(at, start);
  return told.some(isTelling) && !told.every((w) => w.cap) ? { from: at, to: start } : null;
}

/** "northern", "city of", "disputed": says which place it is; "80-room", "historic" says how it is. */
const isTelling = (word: Word): boolean =>
  isKind(word) || COMPASS.has(word.lower) || (word.lower.endsWith('ed') && !MEASURE.test(word.lower));

const MEASURE = /^\d/;

/** An adjective, or the participle right behind the article: "the disputed X". */
const stands = (words: readonly Word[], i: number): boolean =>
  qualifies(words[i]) || (words[i]!.pos === 'VERB' && words[i]!.lower.endsWith('ed') && words[i - 1]?.pos === 'DET');

/** "commercial hub of X": nouns count before the noun for the kind of place. */
const isModifier = (word: Word | undefined): boolean => word?.kind === 'word' && word.pos === 'NOUN' && !word.age;

/** "X, the island at the centre", "X, a market town in Y": the noun phrase ends with a kind of place, and goes on with a preposition or ends. */
export function isPlaceApposition(words: readonly Word[], from: number): boolean {
  if (!/^(?:a|an|the)$/.test(words[from]?.lower ?? '')) return false;
  let at = from + 1;
  while (at < from + 5 && words[at]?.kind === 'word' && /^(?:ADJ|NOUN|PROPN)$/.test(words[at]!.pos)) at++;
  const after = words[at];
  const open =
    after === undefined ||
    after.kind === 'mark' ||
    after.pos === 'ADP' ||
    after.lower === 'where' ||
    after.lower === 'that';
  return open && AREA_NOUNS.has(words[at - 1]?.lower ?? '') && !words[at - 1]!.cap;
}

/** Words at most between the kind of place and the verb: "the town worst hit in the storm was X". */
const SUBJECT = 6;

/** "in the capital, X,", "the village hit was X": the name stands for the kind of place that the words before it tell. */
export const isKindNamed = (words: readonly Word[], name: Range): boolean =>
  closesHere(words, name.to) && (isInCommas(words, name) || isPredicated(words, name));

const closesHere = (words: readonly Word[], at: number): boolean =>
  /^[,.;:)]$/.test(words[at]?.text ?? '.') && !/^(?:who|whose|an?|the)$/.test(words[at + 1]?.lower ?? '');

/** "the capital, X": the article, or an owner, belongs to the noun; "the mayor of the capital, X" is the mayor. */
function isInCommas(words: readonly Word[], { from }: Range): boolean {
  const kind = from - 2;
  if (words[from - 1]?.text !== ',' || !isArea(words[kind])) return false;
  const start = startOfPhrase(words, kind);
  return start >= 0 && words[start - 1]?.lower !== 'of';
}

/** "the village hit was X", "the nearest town is X". */
function isPredicated(words: readonly Word[], { from }: Range): boolean {
  if (words[from - 1]?.lemma !== 'be') return false;
  for (let at = from - 2; at >= Math.max(0, from - SUBJECT); at--) {
    const word = words[at]!;
    if (isArea(word)) {
      const start = startOfPhrase(words, at);
      return start >= 0 && words[start - 1]?.pos !== 'ADP';
    }
    // The tagger takes the "hit" of "the village hit" for a noun.
    if (word.kind !== 'word' || word.cap || (word.pos === 'NOUN' && word.lower !== 'hit') || word.pos === 'PRON')
      return false;
  }
  return false;
}

const isArea = (word: Word | undefined): boolean => word !== undefined && !word.cap && AREA_NOUNS.has(word.lower);

/** Where the article or owner of the noun at `head` stands; -1 where it has none. */
function startOfPhrase(words: readonly Word[], head: number): number {
  let at = head - 1;
  while (at > 0 && head - at < REACH && (/^(?:ADJ|NOUN|ADV)$/.test(words[at]!.pos) || words[at]!.text.includes('-')))
    at--;
  const opener = words[at];
  return opener !== undefined && (/^(?:the|its|their)$/.test(opener.lower) || opener.kind === 'possessive') ? at : -1;
}
