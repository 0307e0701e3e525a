import { LIGHT_WORDS } from '../lexicon/light-words.js';
import type { Span, Token } from '../model/index.js';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** True for a word that tells what a clause is about. */
export const isContent = (t: Token): boolean =>
  CONTENT.has(t.pos) && !LIGHT_WORDS.has(t.lemma) && /[\p{L}\p{N}]/u.test(t.text);

/** The content lemmas of tokens, each once, sorted; words within `except` left out. */
export const contentLemmas = (tokens: readonly Token[], except?: Span): string[] => [
  ...new Set(
    tokens
      .filter((t) => isContent(t) && !(except && except.start <= t.start && t.end <= except.end))
      .map((t) => t.lemma),
  ),
].sort();
