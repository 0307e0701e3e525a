import { classOfPhrase, datedClassOf, datedClassOfToken, PERSONS, SEQUELS } from '../../lexicon/date-events.js';
import type { Token } from '../../model/index.js';
import { isCalendarWord } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { phrasalClass } from '../../text/phrasal-verbs.js';

/** "arrived at the crash site on Thursday", "the murder suspect": a noun for an event that only tells which place or person is meant, and a verb before it. */
export function tellsWhich(tokens: readonly Token[], i: number): boolean {
  let head = i + 1;
  if (tokens[head]?.pos !== 'NOUN') return false;
  while (tokens[head + 1]?.pos === 'NOUN') head++;
  const noun = tokens[head]!;
  if (!THINGS_OF_EVENTS.has(noun.lemma) && !PERSONS.has(noun.lemma)) return false;
  return tokens.slice(Math.max(0, i - NEAR), i).some((t, k, all) => isVerb(t) && !isDirectlyRelative(all, k));
}

const NEAR = 8;
const THINGS_OF_EVENTS = new Set(['area', 'location', 'scene', 'site', 'spot', 'suspect', 'victim', 'zone']);

const isDirectlyRelative = (tokens: readonly Token[], i: number): boolean =>
  /^(?:who|which)$/.test(tokens[i - 1]?.lower ?? '');

/** "crashing the plane he was flying on Thursday": a verb behind a noun and a pronoun tells of that noun. */
export function inBareRelative(tokens: readonly Token[], i: number): boolean {
  let subject = i - 1;
  while (tokens[subject]?.pos === 'AUX' || tokens[subject]?.pos === 'ADV') subject--;
  return (
    subject > 0 && /^(?:he|i|she|they|we|you)$/.test(tokens[subject]!.lower) && tokens[subject - 1]!.pos === 'NOUN'
  );
}

/** "according to the army's spokesman on Friday": the date of words. */
export function isAccording(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i < NEAR; i--) {
    if (isVerb(tokens[i]) && tokens[i]!.lower !== 'according') return false;
    if (tokens[i]!.pos === 'PUNCT') return false;
    if (tokens[i]!.lower === 'according') return tokens[i + 1]?.lower === 'to';
  }
  return false;
}

/** "the tower burst into flames": a phrasal verb whose verb the tagger took for a noun, right behind its subject. */
export const isPhrasalNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'NOUN' &&
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  tokens[i + 1]?.pos === 'ADP' &&
  phrasalClass(tokens, i) !== null;

/** "Brill retired Tuesday": a verb of the past that the tagger took for an adjective, between its subject and the date; null for none. */
export function pastTakenForAdjective(tokens: readonly Token[], first: number): number | null {
  const at = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  const token = tokens[at];
  if (token?.pos !== 'ADJ') return null;
  if (pastPhraseClass(tokens, at - 1) !== null) return at - 1;
  if (!token.lower.endsWith('ed')) return null;
  if (!/^(?:NOUN|PRON|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return null;
  return pastClass(token) !== null ? at : null;
}

/** "was pronounced dead at 10 a.m.": the class of the two words from `i` on, the first of them such a verb behind "be"; null for none. */
export function pastPhraseClass(tokens: readonly Token[], i: number): string | null {
  const [be, past, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (be?.lemma !== 'be' || past?.pos !== 'ADJ' || !past.lower.endsWith('ed')) return null;
  return (
    [/d$/, /ed$/]
      .map((end) => classOfPhrase(`${past.lower.replace(end, '')} ${next?.lower}`))
      .find((c) => c !== null) ?? null
  );
}

/** "the 2031 Lowmere Games", "the 2027 and 2031 winter Games": a year behind "the", or behind another in a list, is part of the name behind it. */
export function isPartOfName(tokens: readonly Token[], first: number, after: number): boolean {
  const isYear = (t: Token | undefined): boolean => /^\d{4}$/.test(t?.text ?? '');
  if (after !== first + 1 || !isYear(tokens[first])) return false;
  let last = after;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[last]?.pos ?? '')) last++;
  if (tokens[last - 1]!.pos !== 'PROPN' || last === after) return false;
  const before = tokens[first - 1];
  if (before?.pos === 'DET') return true;
  return (before?.pos === 'CCONJ' || before?.text === ',') && isYear(tokens[first - 2]);
}

/** "banned after biting a man on Friday": a verb that the tagger takes for an adjective, between a preposition and its object. */
export const isGerund = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'ADJ' &&
  tokens[i]!.lower.endsWith('ing') &&
  /^(?:after|before|by|for|from|without)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:DET|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? '');

/** The class of a verb by its past ("retired"), where the tagger knows no lemma of it; null for none. */
export const pastClass = ({ lower }: Token): string | null =>
  datedClassOf(lower.replace(/d$/, '')) ?? datedClassOf(lower.replace(/ed$/, ''));

/** Classes of verbs that tell how an act came to somebody's ears, or what they did then. */
const HEARD = new Set(['respond', 'warn']);

/** "were alerted to the burglary on Tuesday": when they heard of it is not when it was. */
export function isHeardOf(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (/^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) i--;
  const verb = tokens[i - 1];
  return tokens[i]?.lower === 'to' && verb?.pos === 'VERB' && HEARD.has(datedClassOfToken(verb) ?? '');
}

/** "two aftershocks – one of them strong – today struck": the noun for what did it, where it came before or after the event itself; null for any other. */
export function sequelOf(tokens: readonly Token[], verb: number): string | null {
  let i = verb - 1;
  while (tokens[i]?.pos === 'AUX' || tokens[i]?.pos === 'ADV' || isCalendarWord(tokens[i])) i--;
  if (isDash(tokens[i])) i = tokens.slice(0, i).findLastIndex(isDash) - 1;
  const noun = tokens[i];
  if (noun === undefined || !SEQUELS.has(noun.lemma)) return null;
  // "a quake and its aftershocks struck": both did.
  const joined = tokens.slice(Math.max(0, i - NEAR), i).some((t) => t.pos === 'CCONJ');
  return joined ? null : noun.lemma;
}

const isDash = (t: Token | undefined): boolean => /^(?:--|[–—])$/.test(t?.text ?? '');
