import { LIGHT_WORDS } from '../lexicon/light-words.js';
import type { Pos, Span, Token } from '../model/index.js';

const isContentPos = (pos: Pos): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'NUM';

const ASCII = 128;

/** True where a letter or digit stands in the text; nearly all words begin with one, told without a pattern. */
function isWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  return (text.length > 1 || code >= ASCII) && /[\p{L}\p{N}]/u.test(text);
}

/** True for a word that tells what a clause is about. */
export const isContent = (t: Token): boolean => isContentPos(t.pos) && !LIGHT_WORDS.has(t.lemma) && isWord(t.text);

/** Adds a lemma to a sorted list that may hold it: a sentence has few, so this costs less than a set and a sort. */
function addSorted(lemmas: string[], lemma: string): void {
  let low = 0;
  let high = lemmas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = lemmas[middle]!;
    if (there === lemma) return;
    if (there < lemma) low = middle + 1;
    else high = middle;
  }
  lemmas.push(lemma);
  for (let at = lemmas.length - 1; at > low; at--) lemmas[at] = lemmas[at - 1]!;
  lemmas[low] = lemma;
}

/** Tokens from which on a list of lemmas is no longer kept sorted as it grows, so that a text without a stop takes linear time, too. */
const MANY = 200;

/** The content lemmas of tokens, each once, sorted; words within `except` left out. */
export function contentLemmas(tokens: readonly Token[], except?: Span): string[] {
  const told = (t: Token): boolean => isContent(t) && !(except && except.start <= t.start && t.end <= except.end);
  if (tokens.length > MANY) return [...new Set(tokens.filter(told).map((t) => t.lemma))].sort();
  const lemmas: string[] = [];
  for (const t of tokens) if (told(t)) addSorted(lemmas, t.lemma);
  return lemmas;
}
