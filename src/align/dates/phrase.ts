import { WEEKDAYS } from '../../lexicon/calendar.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { isFiniteVerb } from '../../text/finite.js';
import { isVerb } from '../../text/parts-of-speech.js';

/** Words of one clause that are looked at, at most. */
const REACH = 40;
/** Fewer words than this do not tell an event. */
export const ENOUGH = 3;
const STOPS = new Set([',', ';', ':', '(', ')', '"', '–', '—', '--', '•']);
/** A mark that ends a run of words. */
export const isStop = ({ text }: Token): boolean => STOPS.has(text);
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

export const isName = (t: Token | undefined): boolean => t?.pos === 'PROPN' && !WEEKDAYS.has(t.lower);

/** Words in brackets at most. */
const ASIDE = 8;

/** "section (650 feet) of": the other end of the brackets that open at `i`, walking by `step`; null for none. */
export function bracketEnd(tokens: readonly Token[], i: number, step: 1 | -1): number | null {
  const [open, close] = step > 0 ? ['(', ')'] : [')', '('];
  if (tokens[i]?.text !== open) return null;
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

/** "at least 22 people"; "he was found", "nobody was", "there were cheers": a pronoun is the subject of the verb behind it. */
const stays = (words: readonly Token[], i: number): boolean =>
  (words[i]!.lower === 'at' && (words[i + 1]?.lower === 'least' || words[i + 1]?.lower === 'most')) ||
  ((words[i]!.pos === 'PRON' || words[i]!.lower === 'there') &&
    !RELATIVES.has(words[i]!.lower) &&
    isFiniteVerb(words, i + 1));

/** Without links and marks at the end. */
export function trimmedEnd(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && isTail(words, end - 1)) end--;
  return words.slice(0, isParticle(words, end) ? end + 1 : end);
}

/** "turned himself in | about", "unaccounted for | on": of two words before the date the first belongs to the verb. */
const isParticle = (words: readonly Token[], i: number): boolean =>
  words[i + 1]?.pos === 'ADP' &&
  ((words[i]!.lower === 'in' && words[i - 1]?.lower.endsWith('self') === true) ||
    (words[i]!.lower === 'for' && /^(?:un)?accounted$/.test(words[i - 1]?.lower ?? '')));

/** Words that belong to the date behind them: "announced only | last week", "overnight into | Thursday". */
const TAILS = new Set(['almost', 'early', 'just', 'late', 'later', 'less', 'more', 'nearly', 'only', 'shortly']);

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
