import { TENS } from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';

const is = (x: Lexeme | undefined, ...words: readonly string[]): boolean => x !== undefined && words.includes(x.lower);

/** A decade of a life: "in his late 40s" is 40 to 49. */
export interface DecadeOfAge {
  readonly from: number;
  readonly to: number;
  /** Lexeme of the number. */
  readonly at: number;
  readonly low: number;
}

/** "a 20-something", "thirty-somethings": a decade by its first year; null for other words. */
function somethings(l: readonly Lexeme[], i: number): DecadeOfAge | null {
  const low = l[i]!.kind === 'number' ? Number(l[i]!.text) : (TENS.get(l[i]!.lower) ?? 0);
  const joined = l[i + 1]?.text === '-' && l[i + 1]!.glued && l[i + 2]?.glued === true;
  if (!joined || !is(l[i + 2], 'something', 'somethings') || low % 10 !== 0 || low < 20 || low > 90) return null;
  return { from: i, to: i + 3, at: i, low };
}

/** "in his 40s", "in her late 60s", from the pronoun at lexeme `i`; "a 20-something", from its number. */
export function decadeOfAge(l: readonly Lexeme[], i: number): DecadeOfAge | null {
  const something = somethings(l, i);
  if (something !== null) return something;
  if (!is(l[i], 'his', 'her', 'their', 'my') || !is(l[i - 1], 'in')) return null;
  const at = is(l[i + 1], 'early', 'mid', 'late') ? (l[i + 2]?.text === '-' ? i + 3 : i + 2) : i + 1;
  const [number, suffix] = [l[at], l[at + 1]];
  if (number === undefined || !/^[1-9]0$/.test(number.text) || suffix?.glued !== true || !is(suffix, 's', "'s"))
    return null;
  return { from: at, to: at + 2, at, low: Number(number.text) };
}
