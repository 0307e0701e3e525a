import { COMPARATIVES, NEGATIONS, RECORD_OBJECTS, RECORDS } from '../../lexicon/ranks.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { headAfter, rankedBefore, scopeEnd } from './ranked.js';
import { nounKey } from './things.js';

/** Words at most between a negation and the comparison that it turns into a rank. */
const REACH = 14;
/** Words at most that the quote takes in before the comparison. */
const SHOWN = 10;
const ARTICLES = new Set(['a', 'an', 'the', 'this', 'its', 'their']);
const DEFINITE = new Set(['its', 'the', 'their', 'this']);
const ENDS = new Set([',', '.', ';', ':', '–', '—', '-', '"', ')']);
const BE = new Set(['is', 'was', 'be', 'been']);
const PERFECT = new Set(['has', 'have', 'had', "'ve", "'d"]);

const draftOf = (sentence: Sentence, from: number, to: number, objects: readonly string[]): Draft => ({
  sentence,
  span: spanOf(sentence.tokens, [from, to]),
  concept: 'superlative',
  label: wordsOf(sentence.tokens.slice(from, to + 1)),
  agents: [],
  objects,
});

/** Index of the nearest negation before `i`, or -1. */
function negationBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (NEGATIONS.has(tokens[k]?.lower ?? '')) return k;
    if (tokens[k]?.text === ';' || tokens[k]?.text === '"') return -1;
  }
  return -1;
}

/** The last noun of the phrase that a negation opens: "No railway disaster (in the country has been deadlier)". */
function headOfNone(tokens: readonly Token[], negation: number): number {
  let head = -1;
  for (let k = negation + 1; k < tokens.length; k++) {
    if (isNoun(tokens[k])) head = k;
    else if (tokens[k]?.pos !== 'ADJ') break;
  }
  return head;
}

/** "no larger fine has been levied": the verb that ends the clause belongs to the rank. */
function verbEnd(tokens: readonly Token[], from: number): number {
  let k = from + 1;
  while (tokens[k]?.pos === 'AUX' || tokens[k]?.lower === 'ever') k++;
  return tokens[k]?.pos === 'VERB' && k > from + 1 ? k : from;
}

/** A rank told by what is not: "no larger fine has been levied", "had not seen a worse storm in decades". */
function noneHigher(sentence: Sentence, i: number): Draft | null {
  const { tokens } = sentence;
  const negation = negationBefore(tokens, i);
  if (negation < 0 || tokens[i + 1]?.lower === 'than') return null;
  const after = headAfter(tokens, i);
  const head = after >= 0 ? after : headOfNone(tokens, negation);
  if (head < 0) return null;
  const end = Math.max(i, head, scopeEnd(tokens, Math.max(i, head)));
  const to = end === head ? verbEnd(tokens, end) : end;
  if (!tokens.slice(negation, to + 1).some((t) => PERFECT.has(t.lower)) && !isPerfectBefore(tokens, negation))
    return null;
  const from = i - negation <= SHOWN ? negation : i;
  return draftOf(sentence, from, to, [nounKey(tokens[head] as Token)]);
}

/** "has not", "hadn't". */
const isPerfectBefore = (tokens: readonly Token[], negation: number): boolean =>
  tokens.slice(Math.max(0, negation - 2), negation).some((t) => PERFECT.has(t.lower));

/** "a record" that ends its clause: "was fined two million, a record". */
function isBareRecord(tokens: readonly Token[], i: number): boolean {
  const article = tokens[i - 1]?.lower;
  const before = tokens[i - 2];
  const opens = before?.text === ',' || before?.text === '—' || before?.text === '–' || BE.has(before?.lower ?? '');
  return (
    (article === 'a' || article === 'another') &&
    opens &&
    (tokens[i + 1] === undefined || ENDS.has(tokens[i + 1]?.text ?? ''))
  );
}

/** Index of the last word of the phrase that "record" opens ("record $5 billion fine"), or -1. */
function recordPhrase(tokens: readonly Token[], i: number): number {
  // "record-breaking": one word.
  let k = tokens[i + 1]?.text === '-' && tokens[i + 1]?.start === tokens[i]?.end ? i + 3 : i + 1;
  while (tokens[k]?.pos === 'NUM' || tokens[k]?.pos === 'SYM' || tokens[k]?.text === '-' || tokens[k]?.text === '$')
    k++;
  if (RECORD_OBJECTS.has(tokens[k]?.lower ?? '')) return -1;
  return headAfter(tokens, k - 1);
}

/** What is called a record: "a record fine", "unprecedented floods", "…, a record". */
function record(sentence: Sentence, i: number): Draft | null {
  const { tokens } = sentence;
  if (isBareRecord(tokens, i)) return draftOf(sentence, i - 1, i, rankedBefore(tokens, i - 2));
  const opened =
    ARTICLES.has(tokens[i - 1]?.lower ?? '') || tokens[i]?.lower !== 'record' || sentence.block === 'headline';
  const head = opened && tokens[i - 1]?.lower !== 'on' ? recordPhrase(tokens, i) : -1;
  if (head < 0) return null;
  // "confirmed its record-breaking bid": what is taken for known is the reporter's word.
  const isEpithet = DEFINITE.has(tokens[i - 1]?.lower ?? '');
  return { ...draftOf(sentence, i, head, [nounKey(tokens[head] as Token)]), isEpithet };
}

/** What is ranked first without a superlative: by a record, or by nothing that ranks higher. */
export function recordDrafts(sentence: Sentence): Draft[] {
  return foundAt(sentence.tokens, (t, i) => {
    if (RECORDS.has(t.lower)) return record(sentence, i);
    return COMPARATIVES.has(t.lower) ? noneHigher(sentence, i) : null;
  });
}
