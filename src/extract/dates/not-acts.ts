import { datedClassOf, PERSONS } from '../../lexicon/date-events.js';
import type { Token } from '../../model/index.js';
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

/** "Smith retired Tuesday": a verb of the past that the tagger took for an adjective, between its subject and the date; null for none. */
export function pastTakenForAdjective(tokens: readonly Token[], first: number): number | null {
  const at = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  const token = tokens[at];
  if (token?.pos !== 'ADJ' || !token.lower.endsWith('ed')) return null;
  if (!/^(?:NOUN|PRON|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return null;
  return pastClass(token) !== null ? at : null;
}

/** The class of a verb by its past ("retired"), where the tagger knows no lemma of it; null for none. */
export const pastClass = ({ lower }: Token): string | null =>
  datedClassOf(lower.replace(/d$/, '')) ?? datedClassOf(lower.replace(/ed$/, ''));
