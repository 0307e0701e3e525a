import { LIGHT_WORDS } from '../lexicon/light-words.js';
import type { Pos, Span, Token } from '../model/index.js';
import { sortedOf } from './sorted.js';

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

/** The content lemmas of tokens, each once, sorted; words within `except` left out. */
export const contentLemmas = (tokens: readonly Token[], except?: Span): string[] =>
  sortedOf(tokens, (t) =>
    isContent(t) && !(except && except.start <= t.start && t.end <= except.end) ? t.lemma : null,
  );
