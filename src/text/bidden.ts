import { ORDERING } from '../lexicon/modality.js';

/** What is told as it ought to be: "must wear", "shall be worn". */
const OUGHT = new Set(['must', 'ought', 'shall', 'should']);
/** Words between such a word, or "to", and the verb. */
const BETWEEN = new Set(['always', 'be', "n't", 'never', 'not', 'only']);
/** "have to be worn", but "had to be freed": who had to, mostly did. */
const HAVING = new Set(['has', 'have']);
/** How an order not to do something opens: "don't wear", "do not wear". */
const ORDER = ['do', "don't", 'please'];
/** Words between "asked" and "to": "asked all of the marchers to". */
const WITHIN = 5;

/**
 * True where a verb is not told as done, but as bidden, ruled or wished for: "must be worn", "the requirement to wear", "asked them to wear",
 * "Don't wear". `words` in lower case; `at` the index of the verb among them.
 */
export function isBidden(words: readonly string[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && BETWEEN.has(words[i]!)) i--;
  const word = words[i];
  if (word === undefined) return false;
  if (OUGHT.has(word)) return true;
  // "told him why they did not": an order opens the statement.
  if (i === 0 && ORDER.includes(word)) return true;
  if (word !== 'to') return false;
  return HAVING.has(words[i - 1] ?? '') || words.slice(Math.max(0, i - WITHIN), i).some((w) => ORDERING.has(w));
}
