import { POSSESSIVES } from '../../lexicon/function-words.js';
import { DOING_HEADS, EMPTY_HEADS } from '../../lexicon/generic-nouns.js';
import { MAYBE } from '../../lexicon/modality.js';
import { qualityOf } from '../../lexicon/ranks.js';
import type { Sentence, Token } from '../../model/index.js';
import { foundAt } from '../../text/found.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { type Draft, spanOf, wordsOf } from './draft.js';
import { isParticiple } from './grammar.js';
import { headAfter, isCut, rankedBefore, scopeEnd, withClause } from './ranked.js';
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

const SOME = new Set(['one', 'some']);

/** Index of the first word of "among", "one of" or "by far" that ends before `at`; `at` where there is none. */
function qualifierStart(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.lower === 'among') return at - 1;
  if (before?.lower === 'far' && tokens[at - 2]?.lower === 'by') return at - 2;
  return before?.lower === 'of' && SOME.has(tokens[at - 2]?.lower ?? '') ? at - 2 : at;
}

/** Index of what stands before the rank at `i`: before "the", "among the", "one of the". */
function opensBefore(tokens: readonly Token[], i: number): number {
  const first = tokens[i - 1]?.lower === 'the' || tokens[i - 1]?.text === "'s" ? i - 1 : i;
  return qualifierStart(tokens, first) - 1;
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
  // "The biggest bank in the land, Lund & Poe, stood by"
  if (isSubject && opener === undefined && tokens[end + 1]?.text === ',') return true;
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

/** Where a rank begins: "one of the worst", "among the island's worst" rank with others; "by far the worst" ranks apart from them. */
function rankStart(tokens: readonly Token[], i: number): number {
  const first = ownerStart(tokens, i);
  const opening = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  const qualifier = qualifierStart(tokens, opening);
  return qualifier < opening ? qualifier : first;
}

const POSSIBLE = new Set(['can', 'could', 'may', 'might', 'would']);
const BECOMING = new Set(['be', 'become', 'mark', 'make', 'prove', 'rank', 'turn']);
/** Words before a rank that leave open whether it is one: "could well be the worst", "which would make it the worst". */
const HEDGED = 5;

/** "may" and the verb that ranks: "could rise in what is the worst flood in years" leaves open how far it rises. */
const isPossible = (tokens: readonly Token[], k: number): boolean =>
  POSSIBLE.has(tokens[k]?.lower ?? '') &&
  BECOMING.has(tokens.slice(k + 1).find((t) => t.pos === 'VERB' || t.pos === 'AUX')?.lemma ?? '');

function isHedged(tokens: readonly Token[], from: number): boolean {
  for (let k = Math.max(0, from - HEDGED); k < from; k++)
    if (MAYBE.has(tokens[k]?.lower ?? '') || isPossible(tokens, k)) return true;
  return false;
}

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

/** The noun that is ranked, then the others of its phrase: "the largest rescue effort", "the largest rescue" rank a rescue, "the worst fire season" a season of fire. */
function rankedNouns(tokens: readonly Token[], i: number, head: number): string[] {
  const noun = nounKey(tokens[head] as Token);
  const others = tokens
    .slice(i + 1, head)
    .filter(isNoun)
    .map(nounKey)
    .reverse();
  const [before] = others;
  return before !== undefined && DOING_HEADS.has(noun) && isNoun(tokens[head - 1])
    ? [before, noun, ...others.slice(1)]
    : [noun, ...others];
}

const ALWAYS = new Set(['ever', 'yet']);

/** "worst-hit", "best-known": it tells of what stands behind it, and ranks nothing; "worst-ever" does. */
const isJoined = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '-' && tokens[i + 1]?.start === tokens[i]?.end && !ALWAYS.has(tokens[i + 2]?.lower ?? '');

/** "its biggest-ever deal": bounded by a word within. */
const isOfAllTime = (tokens: readonly Token[], i: number, head: number): boolean =>
  tokens.slice(i + 1, Math.max(i + 1, head)).some((t) => ALWAYS.has(t.lower));

/** "the deadliest of the fires": one of the event's own parts. */
const ranksPart = (tokens: readonly Token[], last: number, scope: number): boolean =>
  tokens[last + 1]?.lower === 'of' &&
  ['the', 'these', 'those'].includes(tokens[last + 2]?.lower ?? '') &&
  scope === last + 3;

function superlative(sentence: Sentence, i: number): Draft | null {
  const { tokens } = sentence;
  if (isNumbered(tokens, i) || isJoined(tokens, i)) return null;
  const head = headAfter(tokens, i);
  // "fell to its lowest": of whatever "it" is.
  if (head < 0 && POSSESSIVES.has(tokens[i - 1]?.lower ?? '')) return null;
  const last = head < 0 ? (tokens[i]?.lower === 'most' ? i + 1 : i) : head;
  if (EMPTY_HEADS.has(tokens[head]?.lemma ?? '')) return null;
  const scope = scopeEnd(tokens, last);
  // "the island's worst storm, by the number of dead, since …": its scope goes on behind the mark.
  const goesOn =
    tokens[last + 1]?.text === ',' && tokens[last + 2]?.pos === 'ADP' && tokens[last + 2]?.lower !== 'with';
  if (scope < 0 && ((!isOwned(tokens, i) && !isOfAllTime(tokens, i, head)) || goesOn)) return null;
  if (head < 0 && ranksPart(tokens, last, scope)) return null;
  const end = withClause(tokens, i, Math.max(last, scope));
  if (ranksTwice(tokens, i, end) || ranksAnother(tokens, i, end) || isCut(tokens, end) || isRankedOn(tokens, end))
    return null;
  const objects = head < 0 ? rankedBefore(tokens, opensBefore(tokens, i)) : rankedNouns(tokens, i, head);
  const from = rankStart(tokens, i);
  if (isHedged(tokens, from)) return null;
  const label = wordsOf(tokens.slice(from, end + 1));
  return { sentence, span: spanOf(tokens, [from, end]), concept: 'superlative', label, agents: [], objects };
}

/** What is called the first of its kind and among what: "the bloodiest mass shooting in the nation so far this year". */
export const superlativeDrafts = (sentence: Sentence): Draft[] =>
  foundAt(sentence.tokens, (_, i) => (isSuperlative(sentence.tokens, i) ? superlative(sentence, i) : null));
