import { WEEKDAYS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';

/** The longest title, in words after "When:". */
export const WORDS = 9;
/** Fewer words than this do not tell an event. */
export const ENOUGH = 3;
const STOPS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--']);
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
]);
/** Words that open a clause of their own. */
const CLAUSES = new Set([
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

const PHRASE = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
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
  do at--;
  while (at > Math.max(0, verb - 14) && tokens[at]?.text !== ',');
  return tokens[at]?.text === ',' ? nounPhrase(tokens, at - 1) : [];
}

/** A verb without its subject gets it back where it is found. */
export function withSubject(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const [first] = words;
  if (first === undefined || !isVerb(first) || first.lower.endsWith('ing')) return words;
  return [...subjectBefore(tokens, tokens.indexOf(first)), ...words];
}

/** The words from the token `from` on, forwards or backwards, up to a mark or the longest title; `whole` where a mark or the sentence ends them. */
export function run(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): { readonly words: Token[]; readonly whole: boolean } {
  const words: Token[] = [];
  let i = from;
  // "The mill, built in …": the comma before a participle right at the date does not part it from the noun that opens the sentence.
  const participle = tokens[from]?.pos === 'ADP' ? from - 1 : from;
  const passes = (at: number): boolean =>
    step < 0 &&
    at === participle - 1 &&
    tokens[participle]?.pos === 'VERB' &&
    tokens[at]!.text === ',' &&
    !tokens.slice(0, at).some((t) => STOPS.has(t.text));
  for (; i >= 0 && i < tokens.length && words.length < WORDS && (passes(i) || !STOPS.has(tokens[i]!.text)); i += step)
    words.push(tokens[i]!);
  return { words, whole: tokens[i] === undefined || STOPS.has(tokens[i]!.text) };
}

/** Without links at the end, and without pronouns, conjunctions and prepositions at the head. */
export function trimmed(words: readonly Token[]): Token[] {
  const kept = trimmedEnd(words);
  let start = 0;
  while (start < kept.length && isLoose(kept[start]!)) start++;
  return kept.slice(start);
}

/** Without links and marks at the end. */
export function trimmedEnd(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && (LINKS.has(words[end - 1]!.lower) || words[end - 1]!.pos === 'PUNCT')) end--;
  return words.slice(0, end);
}

const isLoose = ({ pos, lower }: Token): boolean =>
  pos === 'CCONJ' ||
  pos === 'SCONJ' ||
  pos === 'ADP' ||
  pos === 'PUNCT' ||
  pos === 'PART' ||
  pos === 'PRON' ||
  lower === 'when' ||
  lower === 'which';
