import { datedClassOf } from '../../lexicon/date-events.js';
import type { Token } from '../../model/index.js';
import { hasFiniteVerb } from '../../text/finite.js';
import { phraseEndingAt, phraseStartingAt } from '../../text/noun-phrase.js';
import { isVerb } from '../../text/parts-of-speech.js';
import { cutEnd } from './fit.js';
import { isFirstPerson, tells } from './grade.js';
import { ENOUGH, trimmedEnd } from './phrase.js';
import { edgeOf, type Phrase, type Told } from './told.js';
import { datesOther, spaced, worded } from './worded.js';

/** "the 2031 siege of Lowmere", "Sunday's siege": the noun that the date stands before. */
export function named(claim: Told, behind: readonly Token[]): Phrase[] {
  const phrase = phraseStartingAt(behind, 0);
  if (phrase === null || behind[0]!.pos === 'PRON') return [];
  const words = behind.slice(0, phrase.to);
  return datesOther(words) || words.some((w) => isFirstPerson(w.text))
    ? []
    : [{ words: `the ${spaced(words)}`, quality: isOfWords(words) ? UNTOLD : 1 + tells(words, claim.property) }];
}

/** What a noun phrase that tells nothing is worth: less than reads alone. */
const UNTOLD = -30;
/** "Sunday's announcement": of what is not told; "the 2031 film": which one, and what of it, is not. */
const isOfWords = (words: readonly Token[]): boolean => {
  const kind = words.length === 1 ? datedClassOf(words[0]!.lemma) : '';
  return kind === 'announce' || kind === null;
};

/** "the anniversary of the quake of 1985": the noun that the date is told of, where that is the act. */
export function nounOf(claim: Told, tokens: readonly Token[], first: number): Phrase[] {
  const phrase = tokens[first - 1]?.lower === 'of' ? phraseEndingAt(tokens, first - 2) : null;
  if (phrase === null || phrase.to - phrase.from < ENOUGH) return [];
  const words = tokens.slice(phrase.from, phrase.to);
  const quality = tells(words.slice(-1), claim.property);
  return quality < 0 || datesOther(words) ? [] : [{ words: spaced(words), quality: 2 + quality }];
}

/** "two men were named in | a theft in the north": the noun for the act, with what tells more of it, where the clause tells another. */
export function beside(claim: Told, words: readonly Token[]): Phrase[] {
  const at = words.findLastIndex(
    (w, i) => w.pos === 'NOUN' && words[i + 1]?.pos !== 'NOUN' && tells([w], claim.property) > 0,
  );
  const phrase = at < 0 ? null : phraseEndingAt(words, at);
  if (phrase === null) return [];
  // "the families in | a tweet", but "the start of the siege".
  const link = words.findLastIndex((w, i) => i > phrase.from && i < at && w.pos === 'ADP' && w.lower !== 'of');
  const from = link < 0 ? phrase.from : link + 1;
  // "carried out | the attack", "saw the attack": its object belongs to the verb.
  if (words[from - 1]?.pos !== 'ADP' || PARTICLES.has(words[from - 1]!.lower)) return [];
  const told = trimmedEnd(cutEnd(words.slice(from)));
  if (told.length < ENOUGH || hasFiniteVerb(told) || datesOther(told)) return [];
  return [{ words: `${worded(told)}${edgeOf(claim)}`, quality: 4 }];
}

/** What a verb goes on with. */
const PARTICLES = new Set(['down', 'off', 'out', 'over', 'up']);

/** "was jailed for | killing his brother": a deed that the clause names beside its own act, in the words from it on. */
export function deed(claim: Told, words: readonly Token[]): Phrase[] {
  const at = words.findLastIndex(
    (w, i) =>
      w.lower.endsWith('ing') &&
      /^(?:ADP|SCONJ)$/.test(words[i - 1]?.pos ?? '') &&
      // "went on | rocking the town" is one verb.
      !(words[i - 1]!.lower === 'on' && isVerb(words[i - 2])) &&
      tells([w], claim.property) > 0,
  );
  const told = trimmedEnd(words.slice(Math.max(0, at)));
  return at < 0 || told.length < ENOUGH || datesOther(told)
    ? []
    : [{ words: worded(told, true), quality: tellsBefore(claim, words, at) ? 3 : 6.5 }];
}

/** "shot a guard when killing his master": the clause tells the act by its own verb, too. */
const tellsBefore = ({ property }: Told, words: readonly Token[], at: number): boolean =>
  words.slice(0, at).some((w) => isVerb(w) && tells([w], property) > 0);
