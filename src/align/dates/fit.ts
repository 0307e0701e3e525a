import type { Token } from '../../model/index.js';
import { isFiniteVerb } from '../../text/finite.js';
import { phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { trimmedEnd } from './phrase.js';
import { sharedSubject } from './subject.js';

/** The longest title, in words after "When:". */
export const WORDS = 13;

/** Parts of speech with which a phrase may go on after a cut. */
const JOINTS = new Set(['ADP', 'CCONJ', 'PUNCT', 'SCONJ']);
/** "over the course | of": not before what the noun is of. */
const isJoint = ({ pos, lower }: Token): boolean =>
  (JOINTS.has(pos) && lower !== 'of') || (pos === 'PART' && lower === 'to');

/** The words as a title has room for them: the subject and its verb on, the end cut where a phrase ends; else as many of the first, where they tell `isTold`. */
export function fitted(words: readonly Token[], isTold: (words: readonly Token[]) => boolean): readonly Token[] {
  if (words.length <= WORDS) return words;
  const clause = cutEnd(fromSubject(words));
  if (clause.length > 0) return clause;
  const first = cutEnd(words);
  return isTold(first) ? first : [];
}

/** "A plane that took miners from A to B came down": the last verb with its subject, what stands between left out. */
function fromSubject(words: readonly Token[]): readonly Token[] {
  const verb = lastVerb(words);
  if (verb < 1) return words;
  // "The ferry rolled over and sank": the subject of both.
  const both = words[verb - 1]!.pos === 'CCONJ' ? sharedSubject(words, verb) : [];
  if (both.length > 0) return [...both, ...words.slice(verb)];
  const opening = phraseStartingAt(words, 0);
  const isMain = opening !== null && !words.slice(opening.to, verb).some((_, i) => isPlainVerb(words, opening.to + i));
  // "The mayor and three clerks of the town were": half of the subject is none.
  if (isMain && words[opening.to]?.pos === 'CCONJ') return words;
  if (isMain && opening.to >= verb && cutEnd(words).length > 0) return words;
  if (isMain)
    return [...(opening.to >= verb ? headOf(words.slice(0, verb)) : words.slice(0, opening.to)), ...words.slice(verb)];
  const beside = phraseEndingAt(words, verb - 1);
  // "from A to a smaller town came down": the noun beside the verb is its subject where nothing stands before it that it belongs to.
  const before = beside === null ? undefined : words[beside.from - 1];
  return beside !== null && (before === undefined || before.pos === 'PUNCT' || before.pos === 'SCONJ')
    ? words.slice(beside.from)
    : [];
}

/** "The engine of an old plane of the north": a long subject up to what hangs on it. */
function headOf(subject: readonly Token[]): readonly Token[] {
  const link = subject.findIndex((t) => t.pos === 'ADP');
  return link > 0 ? subject.slice(0, link) : subject;
}

/** A finite verb; of "its first run" the tagger takes the noun for one. */
const isPlainVerb = (words: readonly Token[], i: number): boolean =>
  isFiniteVerb(words, i) && words[i - 1]!.pos !== 'ADJ' && words[i - 1]!.pos !== 'DET';

/** Where the last finite verb begins, its auxiliaries and adverbs included; -1 for none. */
function lastVerb(words: readonly Token[]): number {
  let at = words.findLastIndex((_, i) => isFiniteVerb(words, i));
  while (at > 0 && (isVerb(words[at - 1]) || (words[at - 1]!.pos === 'ADV' && isVerb(words[at - 2])))) at--;
  return at;
}

/** The words up to the last phrase that there is room for, the first verb included; a little more where a title is else cut to nothing. */
export function cutEnd(words: readonly Token[]): readonly Token[] {
  if (words.length <= WORDS) return words;
  const verb = words.findIndex((_, i) => isFiniteVerb(words, i));
  if (verb < 0) return [];
  // "aircraft had carried | out a search": a verb is not cut from what it does.
  const isEnd = (end: number): boolean => end === words.length || (isJoint(words[end]!) && !isVerb(words[end - 1]));
  let end = WORDS;
  while (end > verb + 1 && !isEnd(end)) end--;
  // "the highest since": from then on it has been so, and the words before it tell nothing without it.
  if (words[end]?.lower === 'since' && end > verb + 1) return words.slice(0, end + 1);
  if (end <= verb + 1) {
    end = WORDS + 1;
    while (end < WORDS + MORE && end < words.length && !isEnd(end)) end++;
    if (!isEnd(end) || end <= verb + 1) return [];
  }
  return trimmedEnd(words.slice(0, end));
}

/** Words that a title may be longer. */
const MORE = 4;
