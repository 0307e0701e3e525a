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
  if (before !== null) return before;
  if (isSiteInTwo(words, name.to)) return { from: name.to, to: name.to + 2 };
  return isKind(words[name.to]) ? { from: name.to, to: name.to + 1 } : null;
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
  return at < start && !words.slice(at, start).every((w) => w.cap) ? { from: at, to: start } : null;
}

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
