import {
  datedClassOfToken,
  EMPTY_VERBS,
  LIGHT_VERBS,
  PERSONS,
  PLACEHOLDERS,
  phrasalClass,
} from '../../lexicon/date-events.js';
import type { Token } from '../../model/index.js';
import { leavesPlace } from './turns.js';

/** The event class of a word: the dates' own, else the general one. */
export const datedClass = (token: Token): string | null => {
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
  return datedClassOfToken(token);
};

export const takesEffect = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lemma === 'take' && tokens[i + 1]?.lemma === 'effect';

/** "happened", "was reported", but not "took effect". */
export const isEmpty = (tokens: readonly Token[], i: number): boolean =>
  (EMPTY_VERBS.has(tokens[i]!.lemma) &&
    !leavesPlace(tokens, i) &&
    !takesEffect(tokens, i) &&
    phrasalClass(tokens, i) === null) ||
  isPassiveReport(tokens, i);

/** "was reported", "was heard": what is reported is the event. */
export const isPassiveReport = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lemma === 'report' && [1, 2].some((k) => tokens[i - k]?.lemma === 'be');

/** "at the packed club", "a dried well": a participle that describes a noun; not "it all happened". */
export const isDescription = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' && tokens[i - 1]?.pos === 'DET' && !/^(?:all|both|each)$/.test(tokens[i - 1]!.lower);

/** Tokens within which the object of a light verb stands. */
const OBJECT = 6;

/** "entered a guilty plea", "carried out an attack": the event noun that is the object of a light verb at `i`; null for none. */
export function lightObject(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]!.pos !== 'VERB' || !LIGHT_VERBS.has(tokens[i]!.lemma)) return null;
  const from = tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1;
  for (let k = from; k < Math.min(tokens.length, from + OBJECT); k++) {
    const token = tokens[k]!;
    if (token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'PUNCT' || token.pos === 'PRON') return null;
    if (token.pos !== 'NOUN' || tokens[k + 1]?.pos === 'NOUN') continue;
    return PERSONS.has(token.lemma) || PLACEHOLDERS.has(token.lemma) || datedClass(token) === null ? null : k;
  }
  return null;
}
