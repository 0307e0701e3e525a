import type { Token } from '../../../model/index.js';
import { isNoun, isVerb } from '../../../text/parts-of-speech.js';
import { nounAt, placedUntil, predicateUntil } from './predicate.js';
import { type Naming, textOf, type Way } from './way.js';

/** Prepositions by which a rank tells how far back it holds. */
const REACHING = new Set(['for', 'in']);
/** Words from a rank to its time at most: "worst accident on the northern line in". */
const REACH = 10;
const IRREGULAR: Readonly<Record<string, string>> = { best: 'better', worst: 'worse' };
/** Nouns that are only how often: "the first time in 30 years". */
const TIMES = new Set(['one', 'time']);

/** "Deadlier" of "deadliest"; "more serious" of "most serious"; null for a word that is no superlative. */
function comparative(tokens: readonly Token[], at: number): { readonly words: string; readonly noun: number } | null {
  const { lower } = tokens[at]!;
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return { words: irregular, noun: at + 1 };
  if (lower === 'most' && tokens[at + 1]?.pos === 'ADJ')
    return { words: `more ${tokens[at + 1]!.lower}`, noun: at + 2 };
  return /\p{L}{3}est$/u.test(lower) && tokens[at]!.pos === 'ADJ'
    ? { words: `${lower.slice(0, -2)}r`, noun: at + 1 }
    : null;
}

/** "to resign the post", whole, behind "the first head in 60 years"; null where another word leads on. */
function infinitiveAt(tokens: readonly Token[], next: number): readonly Token[] | null {
  if (tokens[next]?.lower !== 'to') return ['ADP', 'PUNCT', undefined].includes(tokens[next]?.pos) ? [] : null;
  const end = predicateUntil(tokens, next + 1, false);
  return end < 0 ? null : tokens.slice(next, end);
}

/** "the first head in 60 years to resign": "Time since the last head to resign". */
function sinceLast(tokens: readonly Token[], rank: number, link: number, next: number): Naming | null {
  const from = tokens[rank + 1]?.lower === 'such' ? rank + 2 : rank + 1;
  const done = infinitiveAt(tokens, next);
  if (done === null || nounAt(tokens, from) !== link || TIMES.has(tokens[link - 1]!.lemma)) return null;
  const own = [...tokens.slice(from, link), ...done];
  const also = done.find(isVerb)?.lemma;
  const title = `Time since the last ${textOf(own)}`;
  return { title, head: tokens[link - 1]!.lemma, own, ...(also !== undefined && { also }) };
}

/** "the worst crash in Norland for 30 years": "Time since a worse crash"; "the first head in 60 years to resign": "Time since the last head to resign". */
export const asSince: Way = ({ claim, tokens, first, next }) => {
  const link = first - 1;
  if (claim.dimension !== 'duration' || !REACHING.has(tokens[link]?.lower ?? '')) return null;
  for (let at = link - 1; at > Math.max(-1, link - REACH); at--) {
    if (tokens[at]!.pos === 'PUNCT') return null;
    if (tokens[at]!.lower === 'first') return sinceLast(tokens, at, link, next);
    const than = comparative(tokens, at);
    if (than === null) continue;
    const end = nounAt(tokens, than.noun);
    if (end < 0 || placedUntil(tokens, end) !== link || TIMES.has(tokens[end - 1]!.lemma)) return null;
    const own = tokens.slice(than.noun, end);
    const article = /^[aeiou]/.test(than.words) ? 'an' : 'a';
    return isNoun(tokens[end - 1])
      ? { title: `Time since ${article} ${than.words} ${textOf(own)}`, head: tokens[end - 1]!.lemma, own }
      : null;
  }
  return null;
};
