import type { Token } from '../../../model/index.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../../text/noun-phrase.js';
import { isNoun, isVerb } from '../../../text/parts-of-speech.js';
import { textOf } from './way.js';

/** Words and characters of a phrase at most: a title is read in one glance. */
const LONGEST = 9;
const ROOM = 40;
const ENDS = new Set([',', ';', ':', '.', '!', '?', ')', '–', '—', '--', '"']);

/** True where nothing of the clause's own stands before `at`: its end, "and", "when". */
const closes = (t: Token | undefined): boolean =>
  t === undefined || ENDS.has(t.text) || t.pos === 'CCONJ' || t.pos === 'SCONJ' || t.pos === 'ADV';

/** The end of a noun phrase that begins at `from` and has no pronoun and no figure in it; -1 for none. */
export function nounAt(tokens: readonly Token[], from: number): number {
  // "the sold-out hall": the tagger takes the first of two joined words for a verb
  const joined = tokens[from]?.pos === 'DET' && tokens[from + 2]?.text === '-';
  const phrase = phraseStartingAt(tokens, joined ? from + 4 : from);
  if (phrase === null) return -1;
  const own = tokens.slice(from, phrase.to);
  const last = own.at(-1);
  const whole = last?.pos === 'NOUN' || last?.pos === 'PROPN';
  return whole && !own.some((t) => t.pos === 'PRON' || t.pos === 'NUM' || /\d/.test(t.text)) ? phrase.to : -1;
}

/** The end of "in the town", "from Norland" and of those that follow, from `from` on; `from` where none stands there. */
export function placedUntil(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.pos === 'ADP') {
    const end = nounAt(tokens, to + 1);
    if (end < 0 || end - from > LONGEST || tokens[end - 1]!.end - tokens[from]!.start > ROOM) break;
    to = end;
  }
  return to;
}

/** Words that a verb takes to itself: "brought out". */
export const PARTICLES = new Set(['away', 'down', 'off', 'out', 'over', 'up']);

/** Verbs that say nothing without what stands behind them: "got", "have been left". */
export const OPEN_VERBS = new Set(
  'be become bring do find get give go have keep leave let make put see send set take turn'.split(' '),
);

/** Prepositions that lead on from a noun or a verb which lacks something without them: "knowledge of", "according to". */
const BOUND = new Set(['of', 'than', 'to']);

/**
 * The end of a whole predicate that begins at `from`: auxiliaries, a verb or a quality, its object, what stands behind prepositions: "have been
 * charged", "were on the island", "were unconscious"; `withPlace` false leaves out what stands behind prepositions. -1 for none, or where the words of it run on in a way that this does not read: nothing is cut.
 */
export function predicateUntil(tokens: readonly Token[], from: number, withPlace = true): number {
  let to = from;
  // "could not be counted"
  while (tokens[to]?.pos === 'AUX' || (to > from && (tokens[to]?.pos === 'ADV' || tokens[to]?.lower === 'not'))) to++;
  const verb = isVerb(tokens[to]);
  // "were unconscious", "were women"
  const quality = !verb && to > from && ['ADJ', 'NOUN'].includes(tokens[to]?.pos ?? '') && isEdge(tokens[to + 1]);
  if (verb || quality) to++;
  if (to === from) return -1;
  const own = to;
  if (verb && PARTICLES.has(tokens[to]?.lower ?? '')) to++;
  const object = verb ? nounAt(tokens, to) : -1;
  if (object > 0) to = object;
  // "had been accounted for": the preposition is the verb's
  if (tokens[to]?.pos === 'ADP' && (closes(tokens[to + 1]) || tokens[to + 1]?.pos === 'ADP')) to++;
  const end = withPlace ? placedUntil(tokens, to) : to;
  if (!verb && !quality && end === to) return -1;
  if (end === own && verb && OPEN_VERBS.has(tokens[own - 1]!.lemma)) return -1;
  return end - from <= LONGEST && isEdge(tokens[end]) ? end : -1;
}

/** True where words may end before `t`: at the end of a clause, and before where or when. */
const isEdge = (t: Token | undefined): boolean => closes(t) || (t?.pos === 'ADP' && !BOUND.has(t.lower));

/** The noun phrase before a verb. */
export function subjectOf(tokens: readonly Token[], verb: number): Phrase | null {
  let at = verb;
  while (['AUX', 'ADV'].includes(tokens[at - 1]?.pos ?? '')) at--;
  return phraseEndingAt(tokens, at - 1);
}

/** Words that opened a sentence, within a title. */
export const lowered = (text: string, first: Token): string =>
  first.pos === 'PROPN' ? text : `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;

/** Words of a noun phrase in a title at most. */
const NOUN_WORDS = 6;

/** A short noun phrase as it stands in a title, "a coin" as "the coin", with its main noun; null for one with a pronoun or a figure. */
export function plainNoun(
  tokens: readonly Token[],
  { from, to }: Phrase,
): { readonly words: string; readonly head: string; readonly own: readonly Token[] } | null {
  const all = tokens.slice(from, to);
  const own = /^an?$/.test(all[0]?.lower ?? '') ? all.slice(1) : all;
  const of = own.findIndex((t) => t.lower === 'of');
  const head = of > 0 ? own[of - 1] : own.findLast(isNoun);
  if (!isNoun(head) || own.length > NOUN_WORDS || own.some((t) => t.pos === 'PRON' || t.pos === 'NUM')) return null;
  const words = textOf(own);
  const named = own[0]!.pos === 'DET' || own[0]!.pos === 'PROPN' || own.some((t) => /^['’]s?$/.test(t.text));
  return { words: named ? lowered(words, own[0]!) : `the ${lowered(words, own[0]!)}`, head: head!.lemma, own };
}
