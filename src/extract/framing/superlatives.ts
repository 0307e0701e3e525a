import { POSSESSIVES } from '../../lexicon/function-words.js';
import { DOING_HEADS, EMPTY_HEADS } from '../../lexicon/generic-nouns.js';
import { MAYBE } from '../../lexicon/modality.js';
import { qualityOf } from '../../lexicon/ranks.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { isParticiple } from './grammar.js';
import { headAfter, isCut, rankedBefore, scopeEnd } from './ranked.js';
import { nounKey } from './things.js';

const TOP = new Set(['worst', 'best', 'most', 'least', 'first-ever']);

/** They tell when or where, and rank nothing. */
const RECENT = new Set(['closest', 'earliest', 'latest', 'nearest', 'newest']);

/** "worst", "bloodiest": not "most" before a noun or a verb ("most people"). */
function isSuperlative(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (t.lower === 'most' || t.lower === 'least') return tokens[i + 1]?.pos === 'ADJ' && tokens[i - 1]?.lower !== 'at';
  if (TOP.has(t.lower)) return true;
  // "The largest by the harbour board": what it is the largest of is told before.
  if (RECENT.has(t.lower) || tokens[i + 1]?.lower === 'by') return false;
  return t.pos === 'ADJ' && t.lower.endsWith('est') && t.lower !== t.lemma;
}

/** Index of what stands before the rank at `i`: before "the", "among the", "one of the". */
function opensBefore(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1]?.lower === 'the' || tokens[i - 1]?.text === "'s" ? i - 2 : i - 1;
  if (tokens[before]?.lower === 'among') return before - 1;
  return tokens[before]?.lower === 'of' && tokens[before - 1]?.lower === 'one' ? before - 2 : before;
}

/** "the island's deadliest storm": whose it is tells among what, of what does harm; "the city's largest bank" only names a bank. */
const isOwned = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.text === "'s" || tokens[i - 1]?.text === "'") && qualityOf([tokens[i]?.lower ?? '']) === 'harm';

const BE = new Set(['are', 'is', 'remains', 'was', 'were']);
const OPENERS = new Set([',', ';', ':', '"', '–', '—']);

/** "The largest fine in the trade was one of two million": what its sentence is about holds the rank, and not what the article is about. */
function ranksAnother(tokens: readonly Token[], i: number, end: number): boolean {
  const opener = tokens[i - 2];
  const isSubject = tokens[i - 1]?.lower === 'the' && (opener === undefined || OPENERS.has(opener.text));
  const said = tokens[end + 2];
  return isSubject && BE.has(tokens[end + 1]?.lower ?? '') && !(said?.pos === 'VERB' && isParticiple(said));
}

const ORDINALS = new Set('second third fourth fifth'.split(' '));
const POINTERS = new Set(['last', 'this']);

/** The first word of whose the rank at `i` is: "the island's worst", "this year's worst"; `i` where it is nobody's. */
function ownerStart(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.text !== "'s") return i;
  let owner = i - 2;
  while (tokens[owner]?.pos === 'PROPN' && tokens[owner - 1]?.pos === 'PROPN') owner--;
  return Math.max(0, POINTERS.has(tokens[owner - 1]?.lower ?? '') ? owner - 1 : owner);
}

/** Where a rank begins: "one of the worst", "among the island's worst" rank with others. */
function rankStart(tokens: readonly Token[], i: number): number {
  const first = ownerStart(tokens, i);
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[before]?.lower === 'among') return before;
  return tokens[before]?.lower === 'of' && tokens[before - 1]?.lower === 'one' ? before - 1 : first;
}

const POSSIBLE = new Set(['can', 'could', 'may', 'might']);
/** Words before a rank that leave open whether it is one: "could well be the worst". */
const HEDGED = 5;

const isHedged = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - HEDGED), from).some((t) => POSSIBLE.has(t.lower) || MAYBE.has(t.lower));

/** Words behind a rank within which a second one may bound it. */
const SECOND = 4;

/** "the second worst"; "the worst since 2008 and second only to …": it ranks twice, and the one is bounded by the other. */
const ranksTwice = (tokens: readonly Token[], i: number, end: number): boolean =>
  tokens.slice(Math.max(0, i - 2), end + 1 + SECOND).some((t) => ORDINALS.has(t.lower));

const ALSO = new Set(['and', 'or']);
/** Words behind "and" within which another rank begins: "and one of the worst". */
const NEXT_RANK = 4;

/** "one of the worst floods in Norland and one of the worst storms in years": what bounds the other rank may bound this one, too. */
const isRankedOn = (tokens: readonly Token[], end: number): boolean =>
  ALSO.has(tokens[end + 1]?.lower ?? '') &&
  tokens.slice(end + 2, end + 2 + NEXT_RANK).some((_, k) => isSuperlative(tokens, end + 2 + k));

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** "the 2nd largest", "the 16th-largest" */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  ORDINAL.test((tokens[i - 1]?.text === '-' ? tokens[i - 2] : tokens[i - 1])?.lower ?? '');

/** The noun that is ranked: "the largest rescue effort", "the largest rescue" rank a rescue. */
function rankedNoun(tokens: readonly Token[], i: number, head: number): string {
  const noun = nounKey(tokens[head] as Token);
  const before = tokens[head - 1];
  return DOING_HEADS.has(noun) && head - 1 > i && isNoun(before) ? nounKey(before as Token) : noun;
}

function superlative(sentence: Sentence, i: number): Draft | null {
  const { tokens } = sentence;
  if (isNumbered(tokens, i)) return null;
  const head = headAfter(tokens, i);
  // "fell to its lowest": of whatever "it" is.
  if (head < 0 && POSSESSIVES.has(tokens[i - 1]?.lower ?? '')) return null;
  const last = head < 0 ? (tokens[i]?.lower === 'most' ? i + 1 : i) : head;
  if (EMPTY_HEADS.has(tokens[head]?.lemma ?? '')) return null;
  const scope = scopeEnd(tokens, last);
  // "the island's worst storm, by the number of dead, since …": its scope goes on behind the mark.
  const goesOn =
    tokens[last + 1]?.text === ',' && tokens[last + 2]?.pos === 'ADP' && tokens[last + 2]?.lower !== 'with';
  if (scope < 0 && (!isOwned(tokens, i) || goesOn)) return null;
  const end = Math.max(last, scope);
  if (ranksTwice(tokens, i, end) || ranksAnother(tokens, i, end) || isCut(tokens, end) || isRankedOn(tokens, end))
    return null;
  const objects = head < 0 ? rankedBefore(tokens, opensBefore(tokens, i)) : [rankedNoun(tokens, i, head)];
  const from = rankStart(tokens, i);
  if (isHedged(tokens, from)) return null;
  const label = wordsOf(tokens.slice(from, end + 1));
  return { sentence, span: spanOf(tokens, [from, end]), concept: 'superlative', label, agents: [], objects };
}

/** What is called the first of its kind and among what: "the bloodiest mass shooting in the nation so far this year". */
export const superlativeDrafts = (sentence: Sentence): Draft[] =>
  foundAt(sentence.tokens, (_, i) => (isSuperlative(sentence.tokens, i) ? superlative(sentence, i) : null));
