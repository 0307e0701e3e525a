import { MONTH_WORDS } from '../../lexicon/figure-labels.js';
import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import { CODES, webAddress } from './codes.js';
import type { Lexeme } from './lexemes.js';
import { NAMES } from './names.js';
import type { Rule } from './shapes.js';
import { monthFirst, SPELLED_TIMES, TIMES } from './times.js';

/*
 * Numbers that are no quantities. Each rule looks at one lexeme and its neighbours and tells how many lexemes from there are to
 * stay silent (0: none).
 */

const OF_NUMBERS: readonly Rule[] = [...TIMES, ...CODES, ...NAMES];
const OF_WORDS: readonly Rule[] = [...SPELLED_TIMES, ...CODES, ...NAMES];
const OF_MONTHS: readonly Rule[] = [monthFirst];
const OF_MARKS: readonly Rule[] = [webAddress];
const NONE: readonly Rule[] = [];

const WEB = /^(?:https?|www)|@|\.(?:com|org|net)/;

/** The rules that can hold at this lexeme: most words have none. */
function rulesAt(x: Lexeme): readonly Rule[] {
  if (x.kind === 'number') return OF_NUMBERS;
  if (x.kind === 'mark') return x.text === '@' || x.text === '#' ? OF_MARKS : NONE;
  if (SMALL_NUMBERS.has(x.lower) || TENS.has(x.lower)) return OF_WORDS;
  if (x.text !== x.lower && MONTH_WORDS.has(x.lower)) return OF_MONTHS;
  return x.text.length > 3 && WEB.test(x.lower) ? OF_MARKS : NONE;
}

/** For each lexeme whether it is no (part of a) quantity. */
export function silentMask(l: readonly Lexeme[]): Uint8Array {
  const mask = new Uint8Array(l.length);
  let i = 0;
  while (i < l.length) {
    const rules = rulesAt(l[i]!);
    let reach = 0;
    for (const rule of rules) reach = Math.max(reach, rule(l, i));
    mask.fill(1, i, i + reach);
    // a web address is passed at once: it may be as long as the text
    i += rules === OF_MARKS ? Math.max(1, reach) : 1;
  }
  return mask;
}
