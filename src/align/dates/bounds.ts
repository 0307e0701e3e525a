import type { Token } from '../../model/index.js';
import { isCalendarWord, phraseStartingAt } from '../../text/noun-phrase.js';
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
