import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { ReportArticle, Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { tokenize } from '../../text/tokens.js';

/** Words that an excerpt may be widened by on either side. */
const LEFT = 6;
const RIGHT = 8;

const NOUNS = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN']);
const PHRASE = new Set([...NOUNS, 'ADP', 'DET']);

/** Words of time stand beside a phrase and not in it: "last month Norland regained". */
const TIMES = new Set(['ago', 'day', 'evening', 'hour', 'last', 'minute', 'month', 'morning', 'night', 'week', 'year']);
const isTime = ({ lower, lemma }: Token): boolean => TIMES.has(lemma) || WEEKDAYS.has(lower) || MONTHS.has(lower);

const isHyphen = (token: Token | undefined): boolean => token?.text === '-';

/** Words that a figure cannot be parted from. */
const HEDGES = new Set(['about', 'almost', 'around', 'as', 'least', 'most', 'nearly', 'roughly', 'some', 'than', 'to']);

/** The words before `from` that belong to its noun: "three" of "three areas", "4-year-old" of "4-year-old boy". */
function nounFrom(tokens: readonly Token[], from: number): number {
  if (!NOUNS.has(tokens[from]?.pos ?? '')) return from;
  let first = from;
  while (first > Math.max(0, from - LEFT)) {
    const token = tokens[first - 1]!;
    const inWord = isHyphen(token) || isHyphen(tokens[first]);
    if (!inWord && (!NOUNS.has(token.pos) || isTime(token))) break;
    first--;
  }
  if (isHyphen(tokens[first])) first++;
  // "as many as 100 soldiers" is not "100 soldiers".
  return tokens[first]?.pos === 'NUM' && HEDGES.has(tokens[first - 1]?.lower ?? '') ? from : first;
}

/** The words after `to` that a verb goes on to: "into the river" of "fell into the river". */
function phraseTo(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end < Math.min(tokens.length, to + RIGHT)) {
    const token = tokens[end]!;
    if (isTime(token) || !(PHRASE.has(token.pos) || isHyphen(token) || token.lower === "'s")) break;
    end++;
  }
  // A phrase that is too long, or one of two ("with soldiers and …"), ends before its last preposition.
  const isCut = isNoun(tokens[end]) || tokens[end]?.lower === 'and' || tokens[end]?.lower === 'or';
  if (isCut) while (end > to && tokens[end - 1]!.pos !== 'ADP') end--;
  while (end > to && !isNoun(tokens[end - 1])) end--;
  return end;
}

/**
 * The span [start, end) of an article's text, wider by what its first noun and its last verb need to be read alone, within its sentence;
 * `goesOn` where it ends in a verb. No mark of quotation is crossed.
 */
export function widened(
  [start, end]: readonly [number, number],
  { text, sentences }: ReportArticle,
  goesOn: boolean,
): readonly [number, number] {
  const sentence = sentences.find((s) => s.start <= start && end <= s.end);
  if (sentence === undefined) return [start, end];
  const tokens = tokenize(text.slice(sentence.start, sentence.end));
  const first = tokens.findIndex((t) => sentence.start + t.start >= start);
  const next = tokens.findIndex((t) => sentence.start + t.start >= end);
  if (first < 0) return [start, end];
  const from = nounFrom(tokens, first);
  const to = goesOn && next > 0 ? phraseTo(tokens, next) : next;
  return [
    from < first ? sentence.start + tokens[from]!.start : start,
    to > next ? sentence.start + tokens[to - 1]!.end : end,
  ];
}
