import { WEEKDAYS } from '../../lexicon/calendar.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { isFiniteVerb } from '../../text/finite.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { CLAUSES, isName, PHRASE } from './phrase.js';

/** Words of a subject at most. */
const SUBJECT = 6;

/** The noun phrase that ends at `to`, with what it hangs on: "the rise in the price of petrol"; empty where none does. */
function nounPhrase(tokens: readonly Token[], to: number, isRelative = false): readonly Token[] {
  let from = to + 1;
  const first = Math.max(0, to + 1 - SUBJECT);
  const isPart = (t: Token): boolean =>
    (PHRASE.has(t.pos) && !WEEKDAYS.has(t.lower)) || t.text === '-' || t.lower === "'s";
  while (from > first && isPart(tokens[from - 1]!) && tokens[from]?.pos !== 'DET') from--;
  const words = tokens.slice(from, to + 1);
  if (!words.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')) return [];
  const link = tokens[from - 1];
  // "a father and son who": the noun is not all of the subject.
  if (link?.pos === 'CCONJ') return [];
  if (link?.pos !== 'ADP' || CLAUSES.has(link.lower)) return words;
  // "the fight for the district, which began": no grammar tells which of the two is meant.
  if (isRelative) return words.at(-1)!.pos === 'PROPN' && !HOLDING.has(link.lower) ? words : [];
  const whole = nounPhrase(tokens, from - 2);
  // "In June the ferry sank": an article opens the subject, and what stands before it is no part of it.
  if (whole.length === 0) return [];
  return [...whole, ...tokens.slice(from - 1, to + 1)];
}

/** Prepositions behind which a name tells where, and not what: "the war in Tarnia, which began". */
const HOLDING = new Set(['about', 'at', 'for', 'in', 'of', 'on', 'over', 'with']);

/** "a letter by Bram Orley, who": the noun phrase right before. */
function nearest(tokens: readonly Token[], at: number): readonly Token[] {
  const phrase = phraseEndingAt(tokens, at);
  // "a father and son who": half of the subject is none.
  if (phrase === null || tokens[phrase.from - 1]?.pos === 'CCONJ') return [];
  const words = tokens.slice(phrase.from, phrase.to);
  const link = words.findLastIndex((t) => t.pos === 'ADP');
  return words.slice(link + 1);
}

/** Where a clause begins: behind a mark or a word that opens one. */
const isBorder = (t: Token): boolean =>
  isQuote(t) || /^[;:,–—]$/.test(t.text) || RELATIVES.has(t.lower) || (t.pos === 'SCONJ' && CLAUSES.has(t.lower));

/** Words back from a verb within which the one that shares its subject stands. */
const SHARED = 40;

/** "The plane flies since May and | went through a check": the subject of the verb before "and". */
export function sharedSubject(tokens: readonly Token[], verb: number): readonly Token[] {
  for (let from = verb - 1; from >= Math.max(0, verb - SHARED); from--) {
    const border = from === 0 ? undefined : tokens[from - 1]!;
    if (border !== undefined && !isBorder(border)) continue;
    const phrase = phraseStartingAt(tokens, from);
    let next = phrase === null ? verb : phrase.to;
    while (next < verb && tokens[next]!.pos === 'ADV') next++;
    if (phrase !== null && next < verb && isFiniteVerb(tokens, next)) return tokens.slice(from, phrase.to);
    if (border?.lower === 'who' && isVerb(tokens[from]))
      return nearest(tokens, from - (tokens[from - 2]?.text === ',' ? 3 : 2));
    if (border !== undefined && (isQuote(border) || border.text !== ',')) return [];
  }
  return [];
}

/** The subject of a verb that opens a phrase: "the ferry" of "the ferry, which was full, sank" and of "the ferry that sank". */
export function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let at = verb - 1;
  if (['that', 'which', 'who'].includes(tokens[at]?.lower ?? '')) {
    const isPerson = tokens[at]!.lower === 'who';
    at -= /^[,–—-]$/.test(tokens[at - 1]?.text ?? '') ? 2 : 1;
    return isPerson ? nearest(tokens, at) : nounPhrase(tokens, at, true);
  }
  if (tokens[at]?.pos === 'CCONJ') return sharedSubject(tokens, verb);
  if (tokens[at]?.text !== ',') return nounPhrase(tokens, at);
  const opening = openingSubject(tokens, at);
  if (opening.length > 0) return opening;
  do at--;
  while (at > Math.max(0, verb - 14) && tokens[at]?.text !== ',');
  return tokens[at]?.text === ',' ? nounPhrase(tokens, at - 1) : [];
}

/**
 * "The ferry, a ship of 1990 that carried miners, sank": the noun phrase that opens the sentence, where a comma parts it from the verb and
 * no verb stands before the first comma, nor right behind another ("people there, a mile off, said that the crater, to the west, erupted");
 * empty otherwise.
 */
function openingSubject(tokens: readonly Token[], comma: number): readonly Token[] {
  const opening = behindDateline(tokens);
  const first = tokens.findIndex((t, i) => i > opening && t.text === ',');
  const phrase = first < comma ? withNickname(tokens, phraseStartingAt(tokens, opening)) : null;
  if (
    phrase === null ||
    phrase.to > first ||
    tokens.slice(phrase.to, first).some((_, i) => isFiniteVerb(tokens, phrase.to + i)) ||
    tokens
      .slice(first, comma)
      .some((t, i) => t.text === ',' && isFiniteVerb(tokens, first + i + 1) && first + i + 1 < comma)
  )
    return [];
  return tokens.slice(phrase.from, phrase.to);
}

/** Tokens of a dateline at most. */
const DATELINE = 12;

/** "LOWMERE, May 8 (OPN) – | Ann Lee, head of …, was arrested": where the sentence itself opens. */
function behindDateline(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((t) => /^(?:[–—-]|--)$/.test(t.text));
  const isLine =
    dash > 0 &&
    dash < DATELINE &&
    tokens[0]!.text === tokens[0]!.text.toUpperCase() &&
    tokens.slice(0, dash).every((t) => t.pos === 'PROPN' || t.pos === 'NUM' || t.pos === 'PUNCT' || t.text === '/');
  return isLine ? dash + 1 : 0;
}

/** Words of a nickname at most. */
const NICKNAME = 4;

/** 'Ann "the Fox" Lee': the name goes on behind a nickname. */
function withNickname(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null || !isQuote(tokens[phrase.to])) return phrase;
  const end = tokens.findIndex((t, i) => i > phrase.to && isQuote(t));
  const rest =
    end < 0 || end - phrase.to > NICKNAME + 1 || !isName(tokens[end + 1]) ? null : phraseStartingAt(tokens, end + 1);
  return rest === null ? phrase : { from: phrase.from, to: rest.to };
}

/** A verb without its subject gets it back where it is found. */
export function withSubject(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const [first] = words;
  if (first === undefined || !isVerb(first) || first.lower.endsWith('ing')) return words;
  return [...subjectBefore(tokens, tokens.indexOf(first)), ...words];
}
