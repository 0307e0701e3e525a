import type { Sentence } from '../model/index.js';
import { clausesOf } from './clauses.js';
import { contentLemmas } from './content.js';
import { tokenize } from './tokens.js';

/** What is read in the words of a sentence, once for all stages; `text` stands at `offset` in its article. */
export function parsed(text: string, offset = 0): Pick<Sentence, 'tokens' | 'clauses' | 'content'> {
  const tokens = tokenize(text, offset);
  return { tokens, clauses: clausesOf(tokens), content: contentLemmas(tokens) };
}
