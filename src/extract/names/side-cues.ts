import { BEATING, GAME_WORDS, SIDE_MEMBERS, SIDES } from '../../lexicon/sport-sides.js';
import type { Range } from './runs.js';
import type { Word } from './words.js';

/** Words at most between a name and the noun that says it is a side: "one of the most popular teams". */
const REACH = 7;

/** How surely a name is a side's that plays games: "said" by a noun beside it, "meant" by its fans or a score, or neither. */
export function sideIn(words: readonly Word[], name: Range): 'said' | 'meant' | null {
  if (isCalledSide(words, name)) return 'said';
  return isFollowed(words, name) || isScored(words, name) ? 'meant' : null;
}

const isSide = (word: Word | undefined): boolean => word !== undefined && !word.cap && SIDES.has(word.lower);

/** "the home team, X," · "the team X" · "X, a side from Y" · "X and Y, two teams of" · "X, among the best clubs". */
function isCalledSide(words: readonly Word[], { from, to }: Range): boolean {
  if (isSide(words[from - 1]) && !isOwned(words, to)) return true;
  if (words[from - 1]?.text === ',' && isSide(words[from - 2]) && /^[,.;]$/.test(words[to]?.text ?? '.')) return true;
  const at = words[to]?.lower === 'and' && words[to + 1]?.cap === true ? endOfName(words, to + 1) : to;
  return words[at]?.text === ',' && isSide(headBehind(words, at + 1)) && isSpoken(words);
}

/** "the team X's mother founded": the name is an owner's. */
const isOwned = (words: readonly Word[], at: number): boolean => words[at]?.kind === 'possessive';

function endOfName(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.cap === true) at++;
  return at;
}

/** The last noun of the phrase that begins at `from`: "side" of "a side from X", "clubs" of "among the most successful clubs in". */
function headBehind(words: readonly Word[], from: number): Word | undefined {
  const start = /^(?:among|one)$/.test(words[from]?.lower ?? '')
    ? from + (words[from + 1]?.lower === 'of' ? 2 : 1)
    : from;
  if (!/^(?:DET|NUM)$/.test(words[start]?.pos ?? '')) return undefined;
  let at = start + 1;
  while (at - start < REACH && words[at]?.kind === 'word' && /^(?:ADJ|ADV|NOUN)$/.test(words[at]!.pos)) at++;
  return words[at - 1];
}

/** True where a sentence speaks of a game, or of a side: a "side" or "team" alone may be of a house, of rescuers. */
const isSpoken = (words: readonly Word[]): boolean =>
  words.some((w) => GAME_WORDS.has(w.lower) || /^clubs?$/.test(w.lower));

/** "X fans", "fans of X and Y", in a sentence on a game: a singer has fans, too. */
function isFollowed(words: readonly Word[], { from, to }: Range): boolean {
  if (!isSpoken(words)) return false;
  if (SIDE_MEMBERS.has(words[to]?.lower ?? '') && !words[to]!.cap) return true;
  let at = from - 1;
  if (words[at]?.lower === 'and' && words[at - 1]?.cap === true) {
    at--;
    while (words[at]?.cap === true) at--;
  }
  return words[at]?.lower === 'of' && SIDE_MEMBERS.has(words[at - 1]?.lower ?? '');
}

/** "X beat Y 3-1", "won 3-1 by X": beside the verb or the score of a game. */
function isScored(words: readonly Word[], { from, to }: Range): boolean {
  if (!words.some((w) => SCORE.test(w.text))) return false;
  const won =
    words[from - 1]?.lower === 'by' && words.slice(Math.max(0, from - 3), from).some((w) => SCORE.test(w.text));
  return won || [words[to], words[from - 1]].some((w) => w !== undefined && BEATING.has(w.lemma));
}

const SCORE = /^\d{1,2}[-–]\d{1,2}$/;
