/*
 * What the form of a passage tells: whether it ends like a sentence, how many words it has, how it begins.
 * All functions take a passage's plain text.
 */

const STOPS = new Set(['.', '!', '?', '\u2026', ':', ';', ',']);
const CLOSERS = new Set(['"', "'", ')', ']', '}', ' ']);

/** True when the text ends like running text: with a stop, closing quotation marks and brackets aside. */
export function endsWithStop(text: string): boolean {
  let at = text.trimEnd().length - 1;
  while (at > 0 && CLOSERS.has(text[at] ?? '')) at--;
  return STOPS.has(text[at] ?? '');
}

/** The words of a passage, punctuation on them; at most `limit`, since only short passages are looked at closely. */
export function wordsOf(text: string, limit = 200): string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length && words.length < limit; at++) {
    const space = at === text.length || text.charCodeAt(at) <= 32;
    if (!space && from < 0) from = at;
    if (!space || from < 0) continue;
    words.push(text.slice(from, at));
    from = -1;
  }
  return words;
}

/** Number of words, counted up to 200. */
export function wordCount(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length && words < 200; at++) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return words;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** True for letters and digits; the plain ones told without a regular expression, since every character is asked. */
function isWordAt(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return WORD_CHARACTER.test(String.fromCodePoint(word.codePointAt(at) ?? code)) || (code >= 0xdc00 && code < 0xe000);
}

/** A word without the punctuation around it; "@" and the copyright sign stay at its beginning. */
export function bare(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !isWordAt(word, start) && word[start] !== '@' && word[start] !== '\u00a9') start++;
  while (end > start && !isWordAt(word, end - 1)) end--;
  return start === 0 && end === word.length ? word : word.slice(start, end);
}

/** Words in lower case without punctuation, joined by single spaces: what phrase lists are compared with. */
export const folded = (text: string, limit = 60): string =>
  wordsOf(text, limit)
    .map((word) => bare(word).toLowerCase())
    .filter((word) => word !== '')
    .join(' ');

/** True for a word that begins with a capital letter. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(bare(word));

/** True for a word of capital letters only, two at least. */
export const isAllCapitals = (word: string): boolean => /^[\p{Lu}.&'/-]{2,40}$/u.test(bare(word));
