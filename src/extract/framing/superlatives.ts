import type { Sentence, Token } from '../../model/index.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { isNoun } from './grammar.js';
import { nounKey } from './things.js';

const TOP = new Set(['worst', 'best', 'most', 'least', 'first-ever']);
const TIES = new Set([
  'in',
  'of',
  'since',
  'on',
  'for',
  'by',
  'from',
  'within',
  'against',
  'across',
  'outside',
  'inside',
  'to',
]);
const TIMES = new Set(['ever', 'yet', 'this', 'so', 'recent']);
/** "than" compares, a verb ends the phrase. */
const ENDS = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ', 'PRON']);
const REACH = 6;
/** Most words of the scope: "for total number of victims) so far in 2017". */
const SCOPE = 12;

/** "worst", "bloodiest": not "most" before a noun or a verb ("most people"). */
function isSuperlative(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (t.lower === 'most' || t.lower === 'least') return tokens[i + 1]?.pos === 'ADJ' && tokens[i - 1]?.lower !== 'at';
  if (TOP.has(t.lower)) return true;
  return t.pos === 'ADJ' && t.lower.endsWith('est') && t.lower !== t.lemma;
}

/** The head noun after a superlative: the last noun of the run that begins within reach. */
function headAfter(tokens: readonly Token[], i: number): number {
  let head = -1;
  for (let k = i + 1; k <= i + REACH && k < tokens.length; k++) {
    const t = tokens[k] as Token;
    const ing = t.lower.endsWith('ing') && t.pos === 'VERB';
    if (isNoun(t) || ing) head = k;
    else if (t.pos !== 'ADJ' && t.text !== '-' && t.pos !== 'ADV') break;
  }
  return head;
}

/** Index of the last word of the scope that follows `head` ("in the city's history", "so far this year"), or -1. */
function scopeEnd(tokens: readonly Token[], head: number): number {
  const opener = tokens[head + 1]?.text === '(' ? tokens[head + 2] : tokens[head + 1];
  if (opener === undefined || (!TIES.has(opener.lower) && !TIMES.has(opener.lower))) return -1;
  let end = -1;
  for (let k = head + 1; k <= head + SCOPE && k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (ENDS.has(t.pos) || [',', ';', ':', '.', '"', '–', '—'].includes(t.text)) break;
    if (t.text !== '(' && t.text !== ')') end = k;
  }
  return end;
}

/** What is called the first of its kind and among what: "the bloodiest mass shooting in the nation so far this year". */
export function superlativeDrafts(sentence: Sentence): Draft[] {
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isSuperlative(tokens, i)) continue;
    const head = headAfter(tokens, i);
    const end = head < 0 ? -1 : scopeEnd(tokens, head);
    if (end < 0) continue;
    const label = wordsOf(tokens.slice(i, end + 1));
    const objects = [nounKey(tokens[head] as Token)];
    drafts.push({
      sentence,
      span: spanOf(tokens, [i, end]),
      concept: 'superlative',
      label,
      agents: [],
      objects,
    });
  }
  return drafts;
}
