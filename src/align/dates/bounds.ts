import { RELATIVES } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { isCalendarWord, phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { tells } from './grade.js';
import type { Told } from './told.js';

/** "in the | second half of 2031", "over the | weekend one man was killed": the article is the date's own; "the 2031 siege" has that of the noun. */
export function isOwnArticle(
  { evidence: { quote }, property }: Told,
  tokens: readonly Token[],
  opens: number,
  after: number,
): boolean {
  if (/ of /.test(quote)) return true;
  if (/\d$/.test(quote)) return false;
  if (tokens[after]?.pos !== 'NOUN') return true;
  const phrase = phraseStartingAt(tokens, after)!;
  return IN_TIME.has(tokens[opens - 2]?.lower ?? '') && tells(tokens.slice(after, phrase.to), property) < 0;
}

/** Prepositions that stand before a stretch of time. */
const IN_TIME = new Set(['at', 'by', 'during', 'in', 'on', 'over', 'through', 'throughout']);

/** Where a date begins with its article, and with the day that it stands behind in brackets: "on Friday (8 May)". */
export function startOf(tokens: readonly Token[], opens: number): number {
  const first = tokens[opens - 1]?.pos === 'DET' ? opens - 1 : opens;
  if (tokens[first - 1]?.text !== '(') return first;
  let i = first - 1;
  while (
    isCalendarWord(tokens[i - 1]) ||
    tokens[i - 1]?.pos === 'NUM' ||
    (i < first - 1 && tokens[i - 1]?.pos === 'ADP')
  )
    i--;
  return i;
}

/** Words of an aside at most. */
const ASIDE = 8;

/** Where the words before a date end: "signed the deal|, worth 4 billion, in May", a closed aside without a verb of its own left out. */
export function endBefore(tokens: readonly Token[], first: number): number {
  const closing = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  if (tokens[closing]?.text !== ',') return first;
  for (let i = closing - 1; i > closing - 1 - ASIDE && i > 0; i--) {
    if (isVerb(tokens[i]) || RELATIVES.has(tokens[i]!.lower)) return first;
    // "in Lowmere, Tarnia, on": the name of a wider place is no aside.
    if (tokens[i]!.text === ',') return tokens.slice(i + 1, closing).every((t) => t.pos === 'PROPN') ? first : i;
  }
  return first;
}
