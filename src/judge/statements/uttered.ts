import { BE_FORMS, PHRASE_ENDS, SUBORDINATORS } from '../../lexicon/function-words.js';
import type { Account } from './accounts.js';
import type { Word } from './row.js';
import { isSpelling } from './spellings.js';

/** Words in a row that two quotations share before a word that differs: so many are not chosen alike twice. */
const BEFORE = 4;
/** Words that stand in each other's place at most. */
const REPLACED = 2;
/** Words that two quotations share behind that place at least, unless both end there. */
const BEHIND = 2;

const PRONOUNS = new Set(['he', 'she', 'they']);

/** Longest stretch of equal words from `i` and `j` on. */
function run(a: readonly Word[], i: number, b: readonly Word[], j: number): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && a[i + n]!.lower === b[j + n]!.lower) n++;
  return n;
}

/** True for "first" and "the first": one only has more words. */
const isLonger = (x: string, y: string): boolean => ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);

/** Words that tie others together: which of them a source prints tells nothing of what was said. */
const TIES: ReadonlySet<string> = new Set(
  [PHRASE_ENDS, SUBORDINATORS, ['a', 'an', 'however', 'our', 'so', 'the', 'these', 'this', 'those']]
    .flatMap((words) => [...words])
    .filter((w) => !PRONOUNS.has(w) && !BE_FORMS.has(w)),
);

const areTies = (phrase: string): boolean => phrase.split(' ').every((w) => TIES.has(w));

/** The words that stand in each other's place behind `i` and `j`, or null where the two go on apart. */
function replaced(a: readonly Word[], i: number, b: readonly Word[], j: number): [string, string] | null {
  for (let n = 1; n <= REPLACED; n++)
    for (let m = 1; m <= REPLACED; m++) {
      const [restA, restB] = [a.length - i - n, b.length - j - m];
      if (restA < 0 || restB < 0) continue;
      // Where one is cut off, its last words are all that can be shared.
      const least = restA === 0 || restB === 0 ? Math.max(restA, restB) && BEHIND : Math.min(BEHIND, restA, restB);
      if (run(a, i + n, b, j + m) < least) continue;
      return [phrase(a, i, n), phrase(b, j, m)];
    }
  return null;
}

const phrase = (words: readonly Word[], at: number, n: number): string =>
  words
    .slice(at, at + n)
    .map((w) => w.lower)
    .join(' ');

/**
 * The words in which two quotations of one utterance differ: "we never saw the light | lights". Null where they share no stretch that
 * only one utterance explains, where one is only longer, or where a word is put in for the reader, in brackets.
 */
export function otherWords(a: Account, b: Account): readonly [string, string] | null {
  const [x, y] = [a.claim, b.claim];
  if (x.article === y.article || x.value.text.includes('[') || y.value.text.includes('[')) return null;
  const [s, t] = [a.quoted(), b.quoted()];
  for (let i = 0; i < s.length; i++)
    for (let j = 0; j < t.length; j++) {
      const n = s[i]!.lower === t[j]!.lower ? run(s, i, t, j) : 0;
      if (n < BEFORE) continue;
      const other = replaced(s, i + n, t, j + n);
      return other === null ||
        isSpelling(...other) ||
        isLonger(...other) ||
        other.every(areTies) ||
        other.every((w) => BE_FORMS.has(w))
        ? null
        : other;
    }
  return null;
}
