import { FRACTIONS, ORDINALS } from '../../lexicon/numbers.js';
import { digits, hyphen, is, type NumberPart } from './digits.js';
import { hedgeBefore } from './hedges.js';
import type { Lexeme } from './lexemes.js';
import { type Numeral, words } from './numerals.js';

const share = (from: number, to: number, value: number): Numeral => ({
  from,
  to,
  value,
  grain: value / 10,
  scale: 1,
  spelled: true,
  sign: null,
});

const HEDGES_OF_HALF = ['than', 'over', 'nearly', 'almost', 'about', 'around', 'roughly', 'least', 'under'];
const AFTER_HALF = ['of', 'the', 'its', 'their', 'his', 'her', 'all', 'those', 'my', 'our'];
/** "the second half", "a half": no share of something. */
const BEFORE_HALF = new Set(['a', 'the', 'other', 'last', 'opening', 'each', 'this', '-', 'first', ...ORDINALS.keys()]);

/** "half of them", "half the town", "over half"; "over half a million" is a number. */
function half(l: readonly Lexeme[], i: number): Numeral | null {
  if (!is(l[i], 'half') || BEFORE_HALF.has(l[i - 1]?.lower ?? '') || is(l[i + 1], 'a', 'an', '-')) return null;
  return is(l[i - 1], ...HEDGES_OF_HALF) || is(l[i + 1], ...AFTER_HALF) ? share(i, i + 1, 0.5) : null;
}

const cardinal = (l: readonly Lexeme[], i: number): NumberPart | null =>
  words(l, i) ?? (l[i]?.kind === 'number' ? digits(l, i) : null);

/** "two-thirds", "a quarter of", "three quarters". */
function fraction(l: readonly Lexeme[], i: number): Numeral | null {
  const top = is(l[i], 'a', 'an') ? { value: 1, to: i + 1 } : cardinal(l, i);
  if (top === null || top.value >= 20) return null;
  const at = hyphen(l[top.to]) ? top.to + 1 : top.to;
  const word = l[at]?.lower ?? '';
  const plural = word.endsWith('s');
  const part = FRACTIONS.get(plural ? word.slice(0, -1) : word);
  const after = l[at + 1];
  if (part === undefined || (top.value === 1) === plural || hyphen(after)) return null;
  return is(after, 'of') || at > top.to || plural || changesBy(l, i, at + 1)
    ? share(i, at + 1, top.value * part)
    : null;
}

/** "rose by a fifth", "rose almost a fifth": an amount of change, unless a noun or an hour goes on from it. */
function changesBy(l: readonly Lexeme[], i: number, to: number): boolean {
  const next = l[to];
  if (next !== undefined && (is(next, 'past', 'to') || ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.pos)))
    return false;
  return is(l[i - 1], 'by') || hedgeBefore(l, i) !== null;
}

/** "one in five", "1 out of 10", "six in 10". */
function ratio(l: readonly Lexeme[], i: number): Numeral | null {
  const top = cardinal(l, i);
  if (top === null) return null;
  const out = is(l[top.to], 'out') && is(l[top.to + 1], 'of');
  if (!out && !is(l[top.to], 'in')) return null;
  const bottom = cardinal(l, top.to + (out ? 2 : 1));
  if (bottom === null || bottom.value <= top.value || bottom.value > 1e6) return null;
  return out || isRatio(top.value, bottom.value, i === 0, l[bottom.to])
    ? share(i, bottom.to, top.value / bottom.value)
    : null;
}

const TIME = /^(?:minute|hour|day|week|month|year)s?$/;

/** Not "six in 2016", nor "two in 20 minutes"; of other pairs than "1 in n" and "n in 10" only a sentence's first words. */
function isRatio(top: number, bottom: number, first: boolean, after: Lexeme | undefined): boolean {
  if (top < 1 || top > 9 || !Number.isInteger(bottom) || bottom > 1000 || after?.kind === 'number') return false;
  return (top === 1 || bottom === 10 || bottom === 100 || first) && !TIME.test(after?.lower ?? '');
}

/** The share of a whole that starts at lexeme `i`, or null. */
export const readShare = (l: readonly Lexeme[], i: number): Numeral | null =>
  half(l, i) ?? fraction(l, i) ?? ratio(l, i);
