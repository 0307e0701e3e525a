import { POSSESSIVES, SUBORDINATORS } from '../../lexicon/function-words.js';
import { GENERAL_OFFENCES, OFFENCES } from '../../lexicon/offences.js';
import type { Pos, Token } from '../../model/index.js';
import { isContent } from '../../text/content.js';
import { isCalendarWord, type Phrase, phraseStartingAt } from '../../text/noun-phrase.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';

/** Tokens that the words for what somebody is accused of have at most. */
const LONGEST = 26;
/** Tokens within which a list that goes on behind a comma comes to its "and". */
const LISTED_WITHIN = 16;
/** Words that lead from one offence to the next, or into the first: "of fraud and of hiding it". */
const LEADS = new Set(['a', 'allegedly', 'an', 'attempted', 'for', 'his', 'her', 'of', 'the', 'their', 'to', 'with']);
/** Words before an offence that are no part of its name. */
const LINKS = new Set(['a', 'an', 'for', 'of', 'the', 'to', 'with']);
/** Words that such words never go on with. */
const ENDS = new Set(['amid', 'as', 'but', 'despite', 'during', 'earlier', 'following', 'including', 'last', 'since']);

/** Verbs that another stands behind without "to". */
const LETTING = new Set(['help', 'let', 'make']);
const AGO = new Set(['ago', 'later']);

/** Parts of speech that an offence may end with. */
const WHOLE: ReadonlySet<Pos> = new Set<Pos>(['ADJ', 'NOUN', 'NUM', 'PRON', 'PROPN', 'VERB']);

const isGerund = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'VERB' || t.pos === 'NOUN') && /^\p{Ll}{2,}ing$/u.test(t.lower);

/** "Friday", "May", "2014"; "44 million" dates nothing. */
const isDate = (t: Token | undefined): boolean =>
  isCalendarWord(t) && (!/^\d+$/.test(t!.text) || /^(?:19|20)\d\d$/.test(t!.text));

/** True for the noun of an offence, as such or with what stands before it: "murder", "bribes". */
const isOffence = (t: Token): boolean => t.pos !== 'VERB' && OFFENCES.has(t.lemma);

/** True where an offence begins: "bribery", "of hiding it", "illegally using". */
function opensOffence(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (LEADS.has(first.lower) || first.pos === 'ADV' || isQuote(first)) return opensOffence(tokens, at + 1);
  if (isGerund(first)) return true;
  const phrase = phraseStartingAt(tokens, at);
  if (phrase === null || isVerb(tokens[phrase.to])) return false;
  return tokens.slice(phrase.from, phrase.to).some((t) => isOffence(t) || GENERAL_OFFENCES.has(t.lemma));
}

/** "murder, assault": the last words of a headline. */
function endsWith(tokens: readonly Token[], at: number): boolean {
  const phrase = phraseStartingAt(tokens, at);
  return phrase !== null && tokens.slice(phrase.from, phrase.to).some(isOffence) && phrase.to === tokens.length;
}

/** True where a comma or "and" at `i` goes on with the offences; ", killing two" alone tells what came of them. */
export function joinsOffence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower === 'and' ? i + 2 : i + 1;
  if (!opensOffence(tokens, next)) return false;
  if (tokens[i]!.text !== ',' || next === i + 2 || endsWith(tokens, next)) return true;
  for (let k = next; k < tokens.length && k - next < LISTED_WITHIN; k++) {
    if (tokens[k]!.lower === 'and') return opensOffence(tokens, k + 1);
    if (tokens[k]!.pos === 'AUX' || /^[.;:]$/.test(tokens[k]!.text)) return false;
  }
  return false;
}

/** "the company's revenues and balance sheet": two things that one offence is told of. */
function joinsThing(tokens: readonly Token[], i: number): boolean {
  const phrase = tokens[i]!.lower === 'and' ? phraseStartingAt(tokens, i + 1) : null;
  return phrase !== null && !isVerb(tokens[phrase.to]) && tokens[phrase.to]?.pos !== 'PRON';
}

/** "helping Jan Doe, a former clerk, to enter": a comma around what a name is told by. */
function isAside(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.text !== ',') return false;
  if (tokens[i + 1]?.lower === 'to') return true;
  const phrase = phraseStartingAt(tokens, i + 1);
  return phrase !== null && tokens[phrase.to]?.text === ',' && tokens[phrase.to + 1]?.lower === 'to';
}

/** A verb that can stand within an offence: "receiving", "to hide", "stolen property". */
function isInside(tokens: readonly Token[], from: number, i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (isGerund(tokens[i]) || isGerund(before) || before?.lower === 'to' || before?.text === '-') return true;
  // "breaching his bail"; "letting her friend meddle"
  if (POSSESSIVES.has(before?.lower ?? '')) return true;
  if (tokens[i]!.lower === tokens[i]!.lemma && tokens.slice(from, i).some((t) => LETTING.has(t.lemma))) return true;
  return before?.pos === 'DET' || before?.pos === 'ADJ' || (before?.pos !== 'NOUN' && next?.pos === 'NOUN');
}

function goesOn(tokens: readonly Token[], from: number, i: number): boolean {
  const [t, next] = [tokens[i]!, tokens[i + 1]];
  if (t.text === ',' || t.lower === 'and' || t.lower === 'or')
    return joinsOffence(tokens, i) || joinsThing(tokens, i) || isAside(tokens, i);
  if (t.pos === 'PUNCT') return isQuote(t) || t.text === '-';
  if (ENDS.has(t.lower) || (SUBORDINATORS.has(t.lower) && t.lower !== 'to') || t.pos === 'AUX') return false;
  // "on Tuesday", "in 2014", "last year"
  if (isDate(t) || (t.pos === 'ADP' && (isDate(next) || next?.lower === 'last'))) return false;
  // "hours later"
  if (next !== undefined && AGO.has(next.lower)) return false;
  if (t.pos === 'PRON') return POSSESSIVES.has(t.lower) || !isVerb(next);
  return t.pos === 'VERB' ? isInside(tokens, from, i) : true;
}

/** The words that tell an offence from `from` on, whole: a gerund, the noun of an offence, or, where `any`, any noun; null for none. */
export function offenceFrom(tokens: readonly Token[], from: number, any: boolean): Phrase | null {
  let to = from;
  while (to < tokens.length && to - from < LONGEST && goesOn(tokens, from, to)) to++;
  while (to > from && !WHOLE.has(tokens[to - 1]!.pos)) to--;
  const words = tokens.slice(from, to);
  if (words.filter((t) => t.text === '"').length % 2 === 1 && tokens[to]?.text === '"') to++;
  const first = words.find((t) => !isQuote(t) && t.pos !== 'ADV');
  const named = any && words.some((t) => t.pos === 'NOUN') && first?.pos !== 'NUM';
  // "all of the charges", "five crimes"
  const told = words.filter((t) => isContent(t) && t.pos !== 'NUM');
  if (told.every((t) => GENERAL_OFFENCES.has(t.lemma))) return null;
  return first !== undefined && (named || isGerund(first) || words.some(isOffence)) ? { from, to } : null;
}

/** The offences that such words list, each by its own words. */
export function offencesOf(tokens: readonly Token[], { from, to }: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  const bare = (i: number): number =>
    i < to - 1 && (isQuote(tokens[i]) || LINKS.has(tokens[i]!.lower)) ? bare(i + 1) : i;
  let start = bare(from);
  for (let i = from + 1; i < to; i++) {
    const t = tokens[i]!;
    if (t.text !== ',' && t.lower !== 'and' && t.lower !== 'or') continue;
    if (!joinsOffence(tokens, i)) continue;
    if (i > start) parts.push({ from: start, to: i });
    start = bare(i + 1);
  }
  if (to > start) parts.push({ from: start, to });
  return parts.map((p) => (isQuote(tokens[p.to - 1]) ? { ...p, to: p.to - 1 } : p)).filter((p) => p.to > p.from);
}
