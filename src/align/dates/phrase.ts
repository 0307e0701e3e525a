import { WEEKDAYS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { isFiniteVerb } from '../../text/finite.js';
import { type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';

/** Words of one clause that are looked at, at most. */
const REACH = 40;
/** Fewer words than this do not tell an event. */
export const ENOUGH = 3;
const STOPS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--', '•']);
/** Words that no title ends in. */
export const LINKS = new Set([
  'on',
  'in',
  'at',
  'since',
  'by',
  'from',
  'the',
  'of',
  'during',
  'following',
  'around',
  'to',
  'a',
  'an',
  'and',
  'that',
  'which',
  'who',
  'until',
  'after',
  'before',
  'about',
  'as',
  'for',
  'least',
  'most',
  'than',
  'with',
]);
/** Words that open a clause of their own. */
export const CLAUSES = new Set([
  'after',
  'because',
  'before',
  'since',
  'that',
  'until',
  'when',
  'where',
  'which',
  'while',
  'who',
]);

/** Where a clause of its own begins among the words after the first: "… forces since a war there ended". */
const opensClause = (words: readonly Token[], i: number): boolean =>
  i > 0 && CLAUSES.has(words[i]!.lower) && words[i]!.pos !== 'DET' && words.slice(i + 1).some(isVerb);

/** The clause that stands next to the date behind it. */
export function lastClause(words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex((_, i) => opensClause(words, i) && words.length - i > ENOUGH);
  return at < 0 ? words : words.slice(at + 1);
}

/** The clause that the date opens. */
export function firstClause(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((_, i) => i >= ENOUGH && opensClause(words, i));
  return at < 0 ? words : words.slice(0, at);
}

/** Parts of speech of a noun phrase. */
export const PHRASE = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
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
  if (isRelative) return [];
  const whole = nounPhrase(tokens, from - 2);
  // "In June the ferry sank": an article opens the subject, and what stands before it is no part of it.
  if (whole.length === 0) return [];
  return [...whole, ...tokens.slice(from - 1, to + 1)];
}

/** The subject of a verb that opens a phrase: "the ferry" of "the ferry, which was full, sank" and of "the ferry that sank". */
function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let at = verb - 1;
  if (['that', 'which', 'who'].includes(tokens[at]?.lower ?? '')) {
    at -= tokens[at - 1]?.text === ',' ? 2 : 1;
    return nounPhrase(tokens, at, true);
  }
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
  const first = tokens.findIndex((t) => t.text === ',');
  const phrase = first < comma ? withNickname(tokens, phraseStartingAt(tokens, 0)) : null;
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

/** The words from the token `from` on, forwards or backwards, up to a mark; what stands in brackets is left out. */
export function run(tokens: readonly Token[], from: number, step: 1 | -1): Token[] {
  const words: Token[] = [];
  // "The mill, built in …": the comma before a participle right at the date does not part it from the noun that opens the sentence.
  const participle = tokens[from]?.pos === 'ADP' ? from - 1 : from;
  const passes = (at: number): boolean =>
    step < 0 &&
    at === participle - 1 &&
    tokens[participle]?.pos === 'VERB' &&
    tokens[at]!.text === ',' &&
    !tokens.slice(0, at).some((t) => STOPS.has(t.text));
  // "in Lowmere, Tarnia, on Monday": the name of a wider place, between two commas, parts nothing.
  const wider = (at: number): boolean =>
    step < 0 && words.filter((w) => w.pos !== 'ADP' && w.text !== ',').every(isName) && isName(tokens[at - 1]);
  for (let i = from; tokens[i] !== undefined && words.length < REACH; i += step) {
    const closing = bracketEnd(tokens, i, step);
    if (closing !== null) i = closing;
    else if (passes(i) || (tokens[i]!.text === ',' && wider(i)) || !STOPS.has(tokens[i]!.text)) words.push(tokens[i]!);
    else break;
  }
  return words;
}

const isName = (t: Token | undefined): boolean => t?.pos === 'PROPN' && !WEEKDAYS.has(t.lower);

/** Words in brackets at most. */
const ASIDE = 8;

/** "section (650 feet) of": the other end of the brackets that open at `i`, walking by `step`; null for none. */
function bracketEnd(tokens: readonly Token[], i: number, step: 1 | -1): number | null {
  const [open, close] = step > 0 ? ['(', ')'] : [')', '('];
  if (tokens[i]!.text !== open) return null;
  for (let k = i + step; Math.abs(k - i) <= ASIDE && tokens[k] !== undefined; k += step)
    if (tokens[k]!.text === close) return k;
  return null;
}

/** Without links at the end, and without pronouns, conjunctions and prepositions at the head. */
export function trimmed(words: readonly Token[]): Token[] {
  const kept = trimmedEnd(words);
  let start = 0;
  while (start < kept.length && (isLoose(kept[start]!) || isLink(kept, start)) && !stays(kept, start)) start++;
  return kept.slice(start);
}

/** "that deputies were sent", "then the gate closed". */
function isLink(words: readonly Token[], i: number): boolean {
  const [{ lower }, next] = [words[i]!, words[i + 1]];
  // "that bridge": one of them.
  return lower === 'then' || (lower === 'that' && !(next?.pos === 'NOUN' && next.lower === next.lemma));
}

/** "at least 22 people"; "he was found": a pronoun is the subject of the verb behind it. */
const stays = (words: readonly Token[], i: number): boolean =>
  (words[i]!.lower === 'at' && (words[i + 1]?.lower === 'least' || words[i + 1]?.lower === 'most')) ||
  (/^(?:he|it|she|they)$/.test(words[i]!.lower) && isVerb(words[i + 1]));

/** Without links and marks at the end. */
export function trimmedEnd(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && isTail(words, end - 1)) end--;
  return words.slice(0, end);
}

/** Words that belong to the date behind them: "announced only | last week", "overnight into | Thursday". */
const TAILS = new Set(['almost', 'early', 'just', 'late', 'later', 'nearly', 'only', 'shortly']);

function isTail(words: readonly Token[], i: number): boolean {
  const { lower, pos } = words[i]!;
  // "was broken into" is whole.
  return LINKS.has(lower) || TAILS.has(lower) || pos === 'PUNCT' || (lower === 'into' && !isVerb(words[i - 1]));
}

const isLoose = ({ pos, lower }: Token): boolean =>
  pos === 'CCONJ' ||
  pos === 'SCONJ' ||
  pos === 'ADP' ||
  pos === 'PUNCT' ||
  pos === 'PART' ||
  pos === 'PRON' ||
  lower === 'following' ||
  lower === 'when' ||
  lower === 'which';
