import { ORIGIN_NOUNS } from '../../lexicon/names.js';
import type { Document, Span } from '../../model/index.js';
import { isUpper } from '../../text/letters.js';
import { isBeing } from './beings.js';
import { type Word, wordsOf } from './words.js';

/** Somebody told by age and origin, named or not: "a 31-year-old Ruritanian-born carpenter". */
export interface Description extends Span {
  readonly sentence: number;
  /** The age's word: "31-year-old". */
  readonly age: string;
}

/** Words at most in such a phrase. */
const REACH = 12;

/** All such phrases of a document: an age, and beside it where the person is from; ages alone are left out. */
export function describedPeople(document: Document): Description[] {
  return document.sentences.flatMap((sentence) => {
    if (!sentence.tokens.some((t) => t.lower === 'old')) return [];
    const words = wordsOf(sentence);
    return words.flatMap((word, i) => {
      const to = word.age ? endOfDescription(words, i) : i;
      return to > i ? [{ start: word.start, end: words[to - 1]!.end, sentence: sentence.index, age: word.lower }] : [];
    });
  });
}

/** Where the phrase that starts with the age at `from` ends; `from` itself when it tells no origin. */
function endOfDescription(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at < words.length && at - from < REACH && isInPhrase(words[at]!)) at++;
  const head = words.slice(from + 1, at);
  if (head.length === 0) return from;
  const origin = endOfOrigin(words, at);
  if (origin > at) return origin;
  // A capitalised word is an origin only beside the noun it qualifies or as that noun: not a name ("17-year-old Ann").
  const capital = head.findIndex((w) => w.cap || isFromPlace(w));
  const named = head.at(-1)!.cap && words[from - 1]?.pos !== 'DET';
  return capital >= 0 && !named && !head.slice(0, -1).some(isBeing) ? at : from;
}

const isInPhrase = (word: Word): boolean =>
  word.kind === 'word' &&
  !word.age &&
  (word.cap || word.pos === 'ADJ' || word.pos === 'NOUN' || word.text.includes('-'));

/** "Ruritanian-born". */
const isFromPlace = (word: Word): boolean => isUpper(word.text.charAt(0)) && /-(born|raised|based)$/.test(word.text);

/** "of Ruritanian origin", "from Ruritania", "native of Ruritania and resident of Strelsau". */
function endOfOrigin(words: readonly Word[], at: number): number {
  if (!/^(of|from)$/.test(words[at]?.lower ?? '')) return at;
  let end = at + 1;
  if (words[end]?.lower === 'the') end++;
  if (words[end]?.cap !== true) return at;
  while (words[end]?.cap === true) end++;
  if (ORIGIN_NOUNS.has(words[end]?.lower ?? '')) end++;
  if (words[end]?.lower === 'and' && isBeing(words[end + 1])) return Math.max(end, endOfOrigin(words, end + 2));
  return end;
}
