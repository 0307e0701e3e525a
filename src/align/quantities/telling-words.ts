import type { QuantityClaim, Token } from '../../model/index.js';
import { isUpper } from '../../text/letters.js';
import { isNoun } from '../../text/parts-of-speech.js';
import type { SentenceOf } from './cue.js';
import { textOf } from './naming/way.js';
import { printed } from './title.js';

/** Adjectives that count, or tell which of several in words of the article's own order: they say nothing by themselves. */
export const COUNTING: ReadonlySet<string> = new Set(
  'few first former last latter many more most next other same second several such third'.split(' '),
);

/** The words of the claim's sentence; none of a headline, in which every word may have a capital. */
function wordsOf(claim: QuantityClaim, sentenceOf: SentenceOf): readonly Token[] {
  const sentence = sentenceOf(claim);
  return sentence === undefined || sentence.block === 'headline' ? [] : sentence.tokens;
}

const isWord = (t: Token, lemma: string): boolean => t.lemma === lemma || t.lower === lemma;

/** "the minister said": who tells the figure is none of those it tells of. */
const isSpeaker = (name: string, claims: readonly QuantityClaim[]): boolean =>
  claims.some(({ speaker }) => speaker !== null && name.includes(speaker));

/**
 * A name or adjective as the sources print it, a name whole: "Port Lowmere" for "lowmere". Null for a word that is neither, that no source has
 * beside its figure, and for who tells the figure; an adjective is one of what is counted.
 */
export function nameOrKind(claims: readonly QuantityClaim[], lemma: string, sentenceOf: SentenceOf): string | null {
  for (const claim of claims) {
    const tokens = wordsOf(claim, sentenceOf);
    const at = tokens.findIndex((t) => isWord(t, lemma));
    const token = tokens[at];
    if (token?.pos === 'ADJ' && !COUNTING.has(token.lower) && claim.modifiers.includes(token.lower)) return token.lower;
    if (token?.pos !== 'PROPN') continue;
    let [from, to] = [at, at + 1];
    while (tokens[from - 1]?.pos === 'PROPN') from--;
    while (tokens[to]?.pos === 'PROPN') to++;
    const name = textOf(tokens.slice(from, to));
    if (!isSpeaker(name, claims)) return name;
  }
  return null;
}

/** "Lowmere City" for "City": the name that ends in the word, as the first source to have it prints it; null for none. */
export function nameEndingIn(claims: readonly QuantityClaim[], word: string, sentenceOf: SentenceOf): string | null {
  for (const claim of claims) {
    const tokens = wordsOf(claim, sentenceOf);
    const at = tokens.findIndex((t) => t.text === word);
    let from = at;
    while (from > 0 && tokens[from - 1]!.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(tokens[from - 1]!.text)) from--;
    if (at >= 0) return textOf(tokens.slice(from, at + 1));
  }
  return null;
}

/** Prepositions before where somebody is. */
const SPOTS = new Set(['aboard', 'at', 'in', 'near', 'on']);

/** "in" of "in Lowmere", where a source has it before the name; null where none has. */
export function leadTo(claims: readonly QuantityClaim[], name: string, sentenceOf: SentenceOf): string | null {
  if (!isUpper(name[0] ?? '')) return null;
  for (const claim of claims) {
    const tokens = wordsOf(claim, sentenceOf);
    const at = tokens.findIndex((t, i) => name.startsWith(t.text) && SPOTS.has(tokens[i - 1]?.lower ?? ''));
    let to = at;
    while (tokens[to]?.pos === 'PROPN') to++;
    // "in Lowmere", and not "in Lowmere hospitals"
    if (at > 0 && textOf(tokens.slice(at, to)) === name && tokens[to]?.pos !== 'NOUN') return tokens[at - 1]!.lower;
  }
  return null;
}

/** The first of the words that some source has as a noun, with the words joined to it: "gas leak"; null for none. */
export function nounOf(
  claims: readonly QuantityClaim[],
  lemmas: readonly string[],
  sentenceOf: SentenceOf,
): string | null {
  for (const lemma of lemmas)
    for (const claim of claims) {
      if (sentenceOf(claim) === undefined) return printed(claims, lemma);
      const tokens = wordsOf(claim, sentenceOf);
      const at = tokens.findIndex((t) => isWord(t, lemma) && isNoun(t));
      if (at < 0) continue;
      let [from, to] = [at, at + 1];
      while (isNoun(tokens[from - 1])) from--;
      while (isNoun(tokens[to])) to++;
      const phrase = textOf(tokens.slice(from, to));
      if (!isSpeaker(phrase, claims)) return phrase;
    }
  return null;
}
