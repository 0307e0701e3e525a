import { ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../../lexicon/names.js';
import { SMALL_NUMBERS } from '../../lexicon/numbers.js';
import { isBeing, isDeterminer, modifies, REACH } from './beings.js';
import type { Word } from './words.js';

/**
 * "Search | and Rescue Agency", "the search | and rescue agency": the two halves of what one body is called; "the Interior Ministry | and Ann Lee"
 * are two. "tourism | and sports,", "research | and care at X": what an office is over.
 */
function joinsBody(words: readonly Word[], at: number): boolean {
  if (words[at]?.text === '&') return true;
  const before = words[at - 1]!;
  if (words[at]?.lower !== 'and' || isBeing(before) || ORGANISATION_NOUNS.has(before.lower)) return false;
  let last = at;
  const goesOn = (word: Word | undefined): boolean =>
    before.cap
      ? word?.cap === true
      : word?.kind === 'word' && !word.cap && (word.pos === 'NOUN' || word.pos === 'ADJ') && !isBeing(word);
  while (last - at < REACH && goesOn(words[last + 1])) last++;
  if (last === at) return false;
  // "the Institute of Tides | and Winds,": what a body or an office is over.
  if (before.cap && last === at + 1 && isOver(words, at) && /^[,.]$/.test(words[last + 1]?.text ?? '.')) return true;
  // "the Freedom | and Tarn party": behind "the" the noun that closes such a name may be small.
  if (before.cap && isArticled(words, at) && ORGANISATION_NOUNS.has(words[last + 1]?.text ?? '')) return true;
  if (ORGANISATION_NOUNS.has(words[last]!.lower)) return true;
  const bare = last === at + 1 || (last === at + 2 && words[at + 1]!.pos === 'ADJ');
  return !before.cap && before.pos === 'NOUN' && bare && /^(?:[,.]|of|for|at)$/.test(words[last + 1]?.text ?? '.');
}

/** "Institute of Tides |", "Head of Policy Trust |": capitals up to here, and before them "of" behind a body or an office with a capital. */
function isOver(words: readonly Word[], to: number): boolean {
  let at = to - 1;
  while (words[at]?.cap === true) at--;
  const noun = words[at - 1];
  return words[at]?.lower === 'of' && noun?.cap === true && (ORGANISATION_NOUNS.has(noun.lower) || isBeing(noun));
}

/** "the Freedom |": capitals up to here, with an article before them. */
function isArticled(words: readonly Word[], to: number): boolean {
  let at = to - 1;
  while (words[at]?.cap === true) at--;
  return /^(?:the|its|their)$/.test(words[at]?.lower ?? '');
}

/** "son of Ann | and Leo Lee": somebody has two parents. */
function joinsParents(words: readonly Word[], head: number, at: number): boolean {
  return (
    PERSON_NOUNS.has(words[head]?.lower ?? '') &&
    words[at]?.lower === 'and' &&
    words[at - 1]!.cap &&
    words[at + 1]?.cap === true &&
    words[at + 2]?.cap === true
  );
}

/** "a father of | two": the children, by number alone. */
const isCountOfChildren = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'of' &&
  PERSON_NOUNS.has(words[at - 2]?.lower ?? '') &&
  SMALL_NUMBERS.has(words[at]?.lower ?? '');

/** What a role noun's complement starts with. */
export const COMPLEMENT = /^(?:of|for|in|at|to|from)$/;

/** The "of …", "for …" phrases behind a role noun, up to the next comma, verb or clause. */
export function endOfComplement(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && COMPLEMENT.test(words[to]!.lower)) {
    let end = to + 1;
    if (isDeterminer(words[end])) end++;
    const start = end;
    if (isCountOfChildren(words, end)) end++;
    while (
      end < words.length &&
      end - start < REACH &&
      (modifies(words[end]) || joinsBody(words, end) || joinsParents(words, from - 1, end))
    )
      end++;
    if (end === start) break;
    to = end;
  }
  return to;
}

/** "chairman | and chief executive of X": one who holds two offices; "the mayor and police chief N" are two. */
export const endOfSecondOffice = (words: readonly Word[], at: number): number =>
  ROLE_NOUNS.has(words[at - 1]!.lower) ? endOfNextOffice(words, at) : at;

/** "chairman of X | and heir to Y", "leader of the Reds | and Vice Chancellor,": what is told behind the first office's complement, and its own. */
export const endOfFurtherOffice = (words: readonly Word[], at: number): number =>
  endOfComplement(words, endOfNextOffice(words, at));

function endOfNextOffice(words: readonly Word[], at: number): number {
  if (!/^(?:and|&)$/.test(words[at]?.lower ?? '')) return at;
  let to = at + 1;
  while (to - at < REACH && modifies(words[to])) to++;
  const head = words[to - 1]!;
  return to > at + 1 && ROLE_NOUNS.has(head.lower) && /^(?:[,.;)–—]|of|for|at|in|to)$/.test(words[to]?.lower ?? '.')
    ? to
    : at;
}
