import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { isParticiple, phraseLeft, phraseRight, subjectOf } from './grammar.js';
import { nounKey } from './things.js';

/*
 * What is ranked, and among what: the noun after a superlative or before it, and the scope that follows.
 */

const TIES = new Set('in of since on for by from within against across outside inside to'.split(' '));
const TIMES = new Set(['ever', 'yet', 'this', 'so', 'recent', 'nationwide', 'worldwide']);
/** "than" compares, a verb ends the phrase. */
const ENDS = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ', 'PRON']);
/** They tell when the ranked thing was done, whatever the tagger takes them for: "the largest rescue ever after a ship went down". */
const WHEN = new Set(['after', 'as', 'before', 'following', 'when', 'while']);
const MARKS = new Set([',', ';', ':', '.', '"', '–', '—']);
const REACH = 6;
/** Most words of the scope: "for total number of victims) so far in 2017". */
const SCOPE = 18;
/** Words between a rank and what bounds it in time: "the worst flood in Ellery, in the north, since 2002". */
const BOUND = 12;
/** Most words of a clause that tells the scope: "that the island has known". */
const CLAUSE = 8;
const HAVE = new Set(['has', 'have', 'had', "'s", "'ve", "'d", 'can', 'could']);

/** "all-cash", "family-run": words written in one stand in the noun's phrase, whatever the tagger takes them for. */
const isWrittenInOne = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k - 1]?.text === '-' && tokens[k - 1]?.end === tokens[k]?.start) ||
  (tokens[k + 1]?.text === '-' && tokens[k + 1]?.start === tokens[k]?.end);

/** The head noun after a superlative: the last noun of the run that begins within reach. */
export function headAfter(tokens: readonly Token[], i: number): number {
  let head = -1;
  let last = -1;
  for (let k = i + 1; k <= i + REACH && k < tokens.length; k++) {
    const t = tokens[k] as Token;
    const ing = t.lower.endsWith('ing') && t.pos === 'VERB';
    // "the worst ever mass shooting": the tagger awaits what was done.
    const awaited = k === i + 2 && tokens[k - 1]?.lower === 'ever' && t.pos === 'VERB' && !isParticiple(t);
    // "the worst storm Norland has seen", "the largest Norland has made": who has it begins its clause.
    if (t.pos === 'PROPN' && (tokens[head]?.pos === 'NOUN' || HAVE.has(tokens[k + 1]?.lower ?? ''))) break;
    // "the first democratically elected leader"
    const described = t.pos === 'VERB' && tokens[k - 1]?.pos === 'ADV' && isParticiple(t);
    if (described) continue;
    if (isNoun(t) || ing || awaited) head = k;
    else if (t.pos !== 'ADJ' && t.text !== '-' && t.pos !== 'ADV' && !isWrittenInOne(tokens, k)) break;
    if (t.lower === 'fine') last = k;
  }
  // The tagger takes "fine" for an adjective: at the end of its phrase it is a penalty.
  return head < 0 ? last : head;
}

/** Index of the last word of "(that) the island has ever known", which begins at `from`, or -1. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let k = from + 1; k < Math.min(tokens.length, from + CLAUSE); k++) {
    const t = tokens[k] as Token;
    if (MARKS.has(t.text)) return -1;
    if (!HAVE.has(t.lower)) continue;
    let verb = k + 1;
    while (tokens[verb]?.pos === 'ADV' || tokens[verb]?.pos === 'AUX') verb++;
    // "the country's football has known": whose football it is.
    if (t.text === "'s" && isNoun(tokens[verb])) continue;
    // "has ever had": what it has is told by no verb more.
    if (verb > k + 1 && HAVE.has(tokens[verb - 1]?.lower ?? '')) return verb - 1;
    if (tokens[verb]?.pos !== 'VERB') return -1;
    // "has ever handed down"
    const closes = tokens[verb + 2] === undefined || MARKS.has(tokens[verb + 2]?.text ?? '');
    return tokens[verb + 1]?.pos === 'ADP' && closes ? verb + 1 : verb;
  }
  return -1;
}

/** "(the deadliest season) that has hit the island in years": what it was done to stands behind the verb at `verb`, and what bounds it behind that. */
function objectEnd(tokens: readonly Token[], head: number, verb: number): number {
  const isItsOwn = tokens[head + 1]?.lower === 'that' && HAVE.has(tokens[head + 2]?.lower ?? '');
  return isItsOwn ? Math.max(verb, ...phraseRight(tokens, verb + 1)) : verb;
}

/** "given to a trader", "seen in the north": a form that is a participle and no past, before a preposition. */
const isPlacedBy = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.pos === 'VERB' && /[ew]n$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.pos === 'ADP';

/** Index of the last word of the scope after `head` ("in the city's history", "so far this year", "the town has seen"), or -1. */
export function scopeEnd(tokens: readonly Token[], head: number): number {
  const opener = tokens[head + 1]?.text === '(' ? tokens[head + 2] : tokens[head + 1];
  if (opener === undefined) return -1;
  if (isPlacedBy(tokens, head + 1)) return phraseEnd(tokens, head + 1);
  if (!TIES.has(opener.lower) && !TIMES.has(opener.lower)) {
    const opens = opener.pos === 'DET' || opener.pos === 'PRON' || opener.lower === 'that' || isNoun(opener);
    const clause = opens ? clauseEnd(tokens, head) : -1;
    if (clause < 0) return -1;
    const object = objectEnd(tokens, head, clause);
    return Math.max(object, phraseEnd(tokens, object));
  }
  return phraseEnd(tokens, head);
}

/** "to hit", "to have hit the island", "ever imposed at a fair": what was done to it bounds the rank. */
function isDone(tokens: readonly Token[], k: number): boolean {
  const [t, before] = [tokens[k], tokens[k - 1]];
  if (t?.lower === 'have') return before?.lower === 'to';
  // "to be driven from office"
  if (t?.lower === 'be') return before?.lower === 'to';
  if (t?.pos !== 'VERB') return false;
  if (before?.lower === 'be') return tokens[k - 2]?.lower === 'to';
  if (before?.lower === 'ever') return isParticiple(t);
  return before?.lower === 'to' || (before?.lower === 'have' && tokens[k - 2]?.lower === 'to');
}

/** "on Sunday", "on 3 May": the day of the telling bounds nothing. */
const isDay = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.lower === 'on' &&
  [tokens[k + 1]?.lower ?? '', tokens[k + 2]?.lower ?? ''].some((w) => WEEKDAYS.has(w) || MONTHS.has(w));

/** "their last", "its 78-year history": whose it is goes on in an adjective or a number. */
const isWhose = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.pos === 'PRON' &&
  (isNoun(tokens[k + 1]) ||
    (POSSESSIVES.has(tokens[k]?.lower ?? '') && ['ADJ', 'NUM'].includes(tokens[k + 1]?.pos ?? '')));

/** "of his own free will": a noun, whatever the tagger takes it for. */
const isFreeWill = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.lower === 'will' && tokens[k - 1]?.pos === 'ADJ';

/** Index of the last word of the clause of a "since" that a verb at `verb` belongs to ("since gunmen stormed the inn"): up to its mark; -1 where it is too long. */
function sinceEnd(tokens: readonly Token[], verb: number): number {
  let k = verb;
  while (
    k < tokens.length &&
    k < verb + SCOPE &&
    !MARKS.has(tokens[k]?.text ?? '') &&
    !WHEN.has(tokens[k]?.lower ?? '')
  )
    k++;
  return k < verb + SCOPE ? k - 1 : -1;
}

/** Index of the last word of the phrases tied on behind `at` ("in decades"), or -1. */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!TIES.has(next?.lower ?? '') && !TIMES.has(next?.lower ?? '') && next?.text !== '(') return -1;
  let end = -1;
  for (let k = at + 1; k <= at + SCOPE && k < tokens.length; k++) {
    const t = tokens[k] as Token;
    // "the biggest blackout to hit the island", "since 1990".
    const goesOn = isWhose(tokens, k) || t.lower === 'since' || isDone(tokens, k) || isFreeWill(tokens, k);
    if ((ENDS.has(t.pos) && !goesOn) || WHEN.has(t.lower) || MARKS.has(t.text) || isDay(tokens, k)) break;
    if (t.text !== '(' && t.text !== ')') end = k;
  }
  return end;
}

/**
 * Where a rank that ends at `end` ends with the clause of its "since": "the worst since fires swept the coast". Not of what opens its sentence
 * ("The worst storm since floods hit killed nine"), where the verb may be its own.
 */
export function withClause(tokens: readonly Token[], from: number, end: number): number {
  const since = tokens.findLastIndex((t, k) => k <= end && k > end - SCOPE && t.lower === 'since');
  const next = tokens[end + 1];
  const isClause = since > from && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'PRON');
  const before = tokens.slice(0, from);
  const isSaid = before.some((t) => t.pos === 'VERB' || t.pos === 'AUX');
  // "has led the largest firm in the land since her father fell ill": since when she has.
  const isPerfect = before.some((t, k) => HAVE.has(t.lower) && before[k + 1]?.pos === 'VERB');
  return isClause && isSaid && !isPerfect ? Math.max(end, sinceEnd(tokens, end + 1)) : end;
}

/**
 * True where what bounds a rank that ends at `end` goes on behind it, so that the rank would be told of more than it is: a "since" behind a mark
 * or with a clause of its own ("since gunmen stormed the inn"), or a phrase that is too long.
 */
export function isCut(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  if (next === undefined) return false;
  const bound = tokens.slice(end + 1, end + BOUND).findIndex((t) => t.lower === 'since');
  if (bound >= 0 && tokens.slice(end + 1, end + 1 + bound).some((t) => MARKS.has(t.text))) return true;
  const since = tokens.findLastIndex((t, k) => k <= end && k > end - SCOPE && t.lower === 'since');
  const isClause = since >= 0 && (next.pos === 'VERB' || next.pos === 'AUX') && tokens[end]?.pos === 'NOUN';
  const goesOn = (next.pos === 'ADP' || next.pos === 'SCONJ') && !WHEN.has(next.lower) && !isDay(tokens, end + 1);
  return isClause || goesOn || tokens[end]?.pos === 'DET';
}

/**
 * What a rank without a noun of its own is told of: the noun before its comma ("a fine of two million, the biggest on record"),
 * the subject of its "was", or the verb before it that is a noun too ("was fined"); none where only a pronoun stands there.
 */
export function rankedBefore(tokens: readonly Token[], before: number): string[] {
  if (tokens.slice(Math.max(0, before - SCOPE), Math.max(0, before)).some((t) => t.lower === 'fined')) return ['fine'];
  const mark = tokens[before];
  if (tokens[before - 1]?.lower === 'fine') return ['fine'];
  const nouns =
    mark?.pos === 'AUX' ? subjectOf(tokens, before).nouns : mark?.text === ',' ? phraseLeft(tokens, before - 1) : [];
  return nouns.map((i) => nounKey(tokens[i] as Token)).slice(0, 2);
}
