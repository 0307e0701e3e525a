import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';
import { readUnit } from './measures.js';
import { capital, glued, isHeadline, number, type Rule, whole } from './shapes.js';

/*
 * Numbers within names and set phrases: "the Nine Rivers Lagoon", "a 737-800", "one-on-one".
 */

const spelled = (w: Lexeme | undefined): boolean =>
  w?.kind === 'word' && (SMALL_NUMBERS.has(w.lower) || TENS.has(w.lower));

/** A capital and small letters: "SEVEN people" shouts, and names nothing. */
const titled = (w: Lexeme | undefined): boolean => w?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(w.text);

/** "the shore of the Nine Rivers Lagoon": a number in words with a capital, within a sentence and before another capital. */
const nameWord: Rule = (l, i) =>
  titled(l[i]) && titled(l[i + 1]) && l[i - 1]?.kind === 'word' && !isHeadline(l) ? 1 : 0;

/** "since World War Two": a number in words with a capital behind a name, that counts nothing. */
const lastWord: Rule = (l, i) =>
  titled(l[i]) &&
  spelled(l[i]) &&
  i > 1 &&
  titled(l[i - 1]) &&
  l[i - 1]!.pos === 'PROPN' &&
  !['NOUN', 'ADJ', 'NUM'].includes(l[i + 1]?.pos ?? '') &&
  !isHeadline(l)
    ? 1
    : 0;

/** "5,000-1 outsiders", "the 500/1 shot", "100-to-1": odds, that count no outsiders. */
const odds: Rule = (l, i) => {
  if (!number(l[i])) return 0;
  const to = l[i + 1]?.lower === '-' && l[i + 2]?.lower === 'to' ? i + 4 : i + 2;
  const joint = l[to - 1];
  const joined = joint?.glued === true && (joint.text === '-' || joint.text === '/');
  return joined && l[to]?.glued === true && l[to]!.text === '1' ? to + 1 - i : 0;
};

const threeDigits = (w: Lexeme | undefined): boolean => whole(w) && /^\d{3}$/.test(w!.text);

/** "its Skyline 737-800 jets", "a 737-800": two numbers of three digits behind a name or an article, and no unit. */
const modelRange: Rule = (l, i) => {
  if (!threeDigits(l[i]) || !glued(l[i + 1], '-') || !threeDigits(l[i + 2]) || !l[i + 2]!.glued) return 0;
  const named = i > 1 && capital(l[i - 1]) && l[i - 1]!.pos === 'PROPN';
  const article = ['a', 'an'].includes(l[i - 1]?.lower ?? '');
  return (named || article) && readUnit(l, i + 3, true) === null ? 3 : 0;
};

/** "one-on-one talks", "one-to-one", "two-on-one": how many meet how many. */
const oneOnOne: Rule = (l, i) => {
  const [joint, second] = [l[i + 2], l[i + 4]];
  if (!spelled(l[i]) || !glued(l[i + 1], '-') || !glued(l[i + 3], '-') || !spelled(second)) return 0;
  const same = second!.lower === l[i]!.lower && ['by', 'for', 'to'].includes(joint?.lower ?? '');
  return same || joint?.lower === 'on' ? 5 : 0;
};

/** "one of magnitude 8.1", "one of many": a pronoun that counts nothing. */
const pronounOne: Rule = (l, i) =>
  l[i]!.lower === 'one' && l[i + 1]?.lower === 'of' && ['magnitude', 'many', 'several'].includes(l[i + 2]?.lower ?? '')
    ? 1
    : 0;

/** "all but one of the 14 cars": those that are left out; how many the others are is not printed. */
const allBut: Rule = (l, i) => (l[i - 1]?.lower === 'but' && l[i - 2]?.lower === 'all' ? 1 : 0);

/** Rules for numbers in digits or in words. */
export const NAMES: readonly Rule[] = [nameWord, lastWord, odds, modelRange, oneOnOne, pronounOne, allBut];
