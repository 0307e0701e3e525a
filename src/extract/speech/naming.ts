import type { Token } from '../../model/index.js';
import { isCalendarWord, type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { headOf } from './speakers.js';

/** Verbs (lemma) that take a thing and what somebody says it is: "called the raid a crime". */
const NAMING = new Set(['brand', 'call', 'dub', 'label', 'term']);
const OBJECTS = new Set(['her', 'him', 'it', 'that', 'them', 'this', 'us']);
/** Nouns that tell when or how often somebody is called: "called the clerk a second time". */
const TIMES = new Set([
  'day',
  'evening',
  'hour',
  'minute',
  'moment',
  'month',
  'morning',
  'night',
  'time',
  'week',
  'year',
]);
/** Prepositions that go on with what the thing is said to be: "a reprisal for the raid against the port". */
const GOING_ON = new Set(['against', 'by', 'for', 'from', 'of', 'on', 'over', 'to']);
const REASONS = new Set(['against', 'for', 'over']);
const NEARNESS = new Set(['earlier', 'last', 'later', 'this']);

const YEAR = /^\d{4}$/;

/** A word that tells a time; a figure alone counts something, but for a year. */
const isTime = (t: Token | undefined): boolean =>
  t !== undefined && (TIMES.has(t.lemma) || (isCalendarWord(t) && (t.pos !== 'NUM' || YEAR.test(t.text))));

/** Where "a reprisal" begins in "called the raid a reprisal"; -1 where the verb at `verb` says of nothing what it is. */
function opening(tokens: readonly Token[], verb: number): number {
  if (!NAMING.has(tokens[verb]?.lemma ?? '')) return -1;
  const at = verb + 1;
  const to = OBJECTS.has(tokens[at]?.lower ?? '') ? at + 1 : (phraseStartingAt(tokens, at)?.to ?? -1);
  const first = tokens[to]?.lower ?? '';
  if (first !== 'a' && first !== 'an' && first !== 'the') return -1;
  if (isQuote(tokens[to + 1])) return to;
  const what = phraseStartingAt(tokens, to);
  return what === null || isTime(headOf(tokens, what)) || isTime(tokens[what.to - 1]) ? -1 : to;
}

/** True where what the thing is said to be ends before the token at `i`: a verb, a comma, or a word that tells where or when it was said. */
function ends(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (isVerb(t) || t.pos === 'SCONJ' || (t.pos === 'PUNCT' && !isQuote(t) && t.text !== '-')) return true;
  return t.pos === 'ADP' && (!GOING_ON.has(t.lower) || isTime(tokens[i + 1]));
}

/**
 * What somebody names a thing together with what it was for: "a reprisal for two raids this week" in "called the attack a reprisal …"; null where the
 * name alone is told. A time right behind the name is when that was said ("called it a crime this week").
 */
export function namedAs(tokens: readonly Token[], verb: number): Phrase | null {
  const from = opening(tokens, verb);
  if (from < 0) return null;
  let isQuoted = false;
  let hasReason = false;
  let to = from;
  for (; to < tokens.length; to++) {
    const t = tokens[to]!;
    if (isQuote(t)) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (ends(tokens, to)) break;
    if (!hasReason && (isTime(t) || (NEARNESS.has(t.lower) && isTime(tokens[to + 1])))) break;
    hasReason ||= REASONS.has(t.lower);
  }
  while (to > from && ['ADV', 'CCONJ', 'DET', 'PRON'].includes(tokens[to - 1]!.pos)) to--;
  return hasReason ? { from, to } : null;
}
