import { classOfAct } from '../../lexicon/date-events.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Token } from '../../model/index.js';
import { isFiniteVerb } from '../../text/finite.js';
import { phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { tells } from './grade.js';
import { tellsTime } from './worded.js';

/** Days that are told from the day of writing: read elsewhere they are another day. */
const FROM_NOW = new Set(['today', 'tomorrow', 'tonight', 'yesterday']);
/** Words with which a phrase hangs on what stands before it. */
const HANGING = new Set(['ADP', 'CCONJ', 'PART', 'PUNCT', 'SCONJ', 'SYM']);
/** What asks where or when, and is answered by what stands before. */
const ASKING = new Set(['how', 'what', 'when', 'where', 'while', 'whom', 'whose', 'why']);

/**
 * True for words that tell what happened to who has read nothing else: a clause with its subject that lacks nothing, or a noun phrase for a known
 * kind of act.
 */
export function readsAlone(words: readonly Token[], tokens: readonly Token[], property: string): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return false;
  if (words.some((w) => FROM_NOW.has(w.lower)) || tellsTime(words)) return false;
  // "as well as those of the left": the tagger takes the first word for an adverb.
  if (
    first.lower === 'as' ||
    (HANGING.has(first.pos) && !isLeast(words)) ||
    RELATIVES.has(first.lower) ||
    ASKING.has(first.lower)
  )
    return false;
  if (isVerb(first) && !first.lower.endsWith('ing')) return false;
  const from = tokens.indexOf(first);
  if (tokens[from - 1]?.text === '-' && tokens[from - 1]!.end === first.start) return false;
  const verbs = words.flatMap((w, i) => (isFiniteVerb(words, i) && words[i - 1]!.lower !== 'as' ? [w] : []));
  if (verbs.length === 0)
    return first.lower.endsWith('ing') || (classOfAct(property) !== null && tells(words, property) > 0);
  return (
    !isSayingAlone(words, verbs) && !lacksSaid(words) && !lacksObject(words, tokens, from) && !isSpent(last, tokens)
  );
}

/** "at least 22 people". */
const isLeast = ([first, second]: readonly Token[]): boolean =>
  first?.lower === 'at' && /^(?:least|most)$/.test(second?.lower ?? '');

/** "the firm said that crunch talks": what is said lacks its verb. */
function isSayingAlone(words: readonly Token[], verbs: readonly Token[]): boolean {
  const [verb] = verbs;
  return verbs.length === 1 && CLAUSE_VERBS.has(verb!.lemma) && words[words.indexOf(verb!) + 1]?.lower === 'that';
}

/** "the mayor announced": what she announced is cut off; "the deal was announced" is whole. */
const lacksSaid = (words: readonly Token[]): boolean =>
  words.at(-1)!.pos === 'VERB' &&
  CLAUSE_VERBS.has(words.at(-1)!.lemma) &&
  !words.slice(-3, -1).some((w) => w.lemma === 'be' || w.lemma === 'get');

/** "a piece that | the mint issued", "the post, which | he had held": its object stands before the clause. */
function lacksObject(words: readonly Token[], tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || isVerb(words[0]) || !/^(?:that|which|whom)$/.test(before.lower)) return false;
  return /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[from - 2]?.pos ?? '') && isVerb(words.at(-1));
}

/** "families spent | Monday burying their dead": the day is what they spent. */
const isSpent = (last: Token, tokens: readonly Token[]): boolean =>
  last.lemma === 'spend' && tokens[tokens.indexOf(last) + 1]?.pos !== 'ADP';

/** "a piece that the mint issued": the clause with the noun that it lacks, where that stands right before it; other words as they are. */
export function withObject(words: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const from = words[0] === undefined ? -1 : tokens.indexOf(words[0]);
  if (from < 2 || words[0]!.pos === 'PRON' || !lacksObject(words, tokens, from)) return words;
  const noun = phraseEndingAt(tokens, from - 2);
  return noun === null ? words : [...tokens.slice(noun.from, from), ...words];
}

/** "was listed as a passenger on | a jet that crashed": of a clause whose last verb stands in a relative one, and alone tells the act, that noun and verb. */
export function ofRelative(words: readonly Token[], property: string): readonly Token[] {
  const at = words.findLastIndex((w, i) => RELATIVES.has(w.lower) && isVerb(words[i + 1]));
  if (at < 2 || tells(words.slice(at), property) <= 0) return words;
  // "said that were …", "showed that": no noun that the clause is of.
  if (words[at - 1]!.pos !== 'NOUN' && words[at - 1]!.pos !== 'PROPN') return words;
  if (words.slice(0, at).some((w) => isVerb(w) && tells([w], property) > 0)) return words;
  const noun = phraseEndingAt(words, at - 1);
  if (noun === null) return words;
  // "one of the drivers of a train that derailed": the noun right before; "the mayor of the town who resigned": the person.
  const link = words[at]!.lower === 'who' ? -1 : words.slice(noun.from, noun.to).findLastIndex((t) => t.pos === 'ADP');
  const from = noun.from + link + 1;
  return phraseStartingAt(words, from) === null ? words : words.slice(from);
}
