import { CLOCK_WORDS, MONTH_WORDS, NUMBER_LABELS, SCORE_NOUNS, SCORE_VERBS, STREET_WORDS } from '../../lexicon/figure-labels.js';
import { EMERGENCY_CALLERS, EMERGENCY_NOUNS } from '../../lexicon/counting-nouns.js';
import { CURRENCY_CODES, DOLLAR_PREFIXES, MONEY_SCALES, PRICE_SUFFIXES } from '../../lexicon/currencies.js';
import { GLUED_SCALES, SCALE_ABBREVIATIONS, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';
import { readUnit } from './measures.js';

/*
 * Numbers that are no quantities: dates, times of day, results of matches, addresses, codes and names with a number in them.
 * Each rule looks at one lexeme and its neighbours and tells how many lexemes from there are to stay silent (0: none).
 */

type Rule = (l: readonly Lexeme[], i: number) => number;

const number = (x: Lexeme | undefined): boolean => x?.kind === 'number';
const whole = (x: Lexeme | undefined): boolean => x?.kind === 'number' && /^\d+$/.test(x.text);
const capital = (x: Lexeme | undefined): boolean => x?.kind === 'word' && /^\p{Lu}/u.test(x.text);
/** "iPhone", "eBay": a name although it does not begin with a capital. */
const camel = (x: Lexeme | undefined): boolean => x?.kind === 'word' && /^\p{Ll}\p{Lu}/u.test(x.text);
const month = (x: Lexeme | undefined): boolean => capital(x) && MONTH_WORDS.has(x!.lower);
const ordinalSuffix = (x: Lexeme | undefined): boolean => x?.glued === true && ['st', 'nd', 'rd', 'th'].includes(x.lower);
const year = (x: Lexeme | undefined): boolean => x?.kind === 'number' && /^(?:1\d|2[01])\d\d$/.test(x.text);
const glued = (x: Lexeme | undefined, text: string): boolean => x?.glued === true && x.text === text;

/** "November 9 or 10, 2020", "Nov. 13", "May 2017". */
const monthFirst: Rule = (l, i) => {
  if (!month(l[i]) || !number(l[i + 1])) return 0;
  if (year(l[i + 1])) return 2;
  if (Number(l[i + 1]!.text) > 31 || !whole(l[i + 1])) return 0;
  let to = i + (ordinalSuffix(l[i + 2]) ? 3 : 2);
  while (['-', '–', 'to', 'and', 'or', 'through'].includes(l[to]?.lower ?? '') && whole(l[to + 1]) && Number(l[to + 1]!.text) <= 31) {
    to += ordinalSuffix(l[to + 2]) ? 3 : 2;
  }
  if (l[to]?.text === ',' && year(l[to + 1])) to += 2;
  else if (year(l[to])) to += 1;
  return to - i;
};

/** "13 November 2015", "the 9th of May". */
const dayFirst: Rule = (l, i) => {
  if (!whole(l[i]) || Number(l[i]!.text) > 31) return 0;
  let to = i + (ordinalSuffix(l[i + 1]) ? 2 : 1);
  if (l[to]?.lower === 'of' || l[to]?.text === '-') to++;
  if (!month(l[to])) return 0;
  to++;
  return (year(l[to]) ? to + 1 : to) - i;
};

/** "12/16/2020", "16.12.2020", "2020-12-16", and telephone numbers with two dashes. */
const dottedDate: Rule = (l, i) => {
  if (!number(l[i])) return 0;
  const mark = l[i + 1];
  if (mark === undefined || !mark.glued || !['/', '-', '.'].includes(mark.text)) return 0;
  if (number(l[i + 2]) && l[i + 2]!.glued && glued(l[i + 3], mark.text) && number(l[i + 4]) && l[i + 4]!.glued) return 5;
  if (l[i]!.text.includes('.') && mark.text === '.' && number(l[i + 2])) return 3;
  // "555-1234": seven digits with a dash are a telephone number
  return mark.text === '-' && /^\d{3}$/.test(l[i]!.text) && /^\d{4}$/.test(l[i + 2]?.text ?? '') ? 3 : 0;
};

/** "9 p.m.", "10.30pm", "21:00", "4:39". */
const clock: Rule = (l, i) => {
  if (!number(l[i])) return 0;
  let to = i + 1;
  const colon = glued(l[to], ':') && number(l[to + 1]) && l[to + 1]!.glued;
  if (colon) to += 2;
  if (glued(l[to], ':') && number(l[to + 1])) to += 2;
  const word = l[to]?.lower ?? '';
  const named = CLOCK_WORDS.has(word) && (word.length > 2 || !glued(l[to + 1], "'"));
  return colon ? to - i + (named ? 1 : 0) : named ? 2 : 0;
};

/** "in 2019", "the 2016 elections": four digits without a comma that may be a year and have no unit. */
const calendarYear: Rule = (l, i) => {
  if (!year(l[i])) return 0;
  if (l[i + 1]?.glued && ['s', "'s"].includes(l[i + 1]!.lower)) return 2;
  const value = Number(l[i]!.text);
  const unit = readUnit(l, i + 1, true);
  if (unit !== null && unit.dimension !== 'duration' && unit.to - i < 6) return 0;
  const before = l[i - 1]?.lower ?? '';
  const inTime = ['in', 'since', 'by', 'of', 'during', 'from', 'until', 'till', 'early', 'late', 'mid', 'the', 'for', 'between', 'and', 'to', "'s"].includes(before);
  if (l[i - 1]?.text === '$') return 0;
  const plural = l[i + 1]?.kind === 'word' && l[i + 1]!.pos === 'NOUN' && l[i + 1]!.lemma !== l[i + 1]!.lower;
  if (plural && !inTime && (value % 100 === 0 || value < 1900 || value > 2039)) return 0;
  if (l[i + 1]?.lower === 'people') return 0;
  return value >= 1500 || inTime ? 1 : 0;
};

/** "1914-18", "2013/14". */
const yearSpan: Rule = (l, i) =>
  year(l[i]) && ['-', '–', '/'].includes(l[i + 1]?.text ?? '') && number(l[i + 2]) && /^\d{2}(?:\d{2})?$/.test(l[i + 2]!.text) && readUnit(l, i + 3, true) === null ? 3 : 0;

/** "96th", "21st": ranks, not counts; "1990s", "40s"; "5G", "3D", "M21": letters joined to a number that are no unit. */
const joinedLetters: Rule = (l, i) => {
  const next = l[i + 1];
  if (!number(l[i]) || next?.kind !== 'word' || !next.glued || ['m', "n't"].includes(next.lower)) return 0;
  if (next.lower.startsWith("'")) return 0;
  const fits = readUnit(l, i + 1, true) !== null || GLUED_SCALES.has(next.text) || SCALE_ABBREVIATIONS.has(next.lower) || PRICE_SUFFIXES.has(next.text) || CURRENCY_CODES.has(next.text) || MONEY_SCALES.has(next.text);
  return fits ? 0 : 2;
};

const BEFORE_HYPHEN = new Set(['minus', 'plus', 'to', 'sub', 'mid', 'a', 'over', 'under', 'between', 'or', 'and', 'some', 'just', 'now', 'then']);

/** "F-16", "COVID-19", "A320", "last-32": a number joined to letters before it. */
const joinedBefore: Rule = (l, i) => {
  if (!number(l[i]) || !l[i]!.glued) return 0;
  const previous = l[i - 1];
  if (previous?.kind === 'word') return CURRENCY_CODES.has(previous.text) || (DOLLAR_PREFIXES.has(previous.text) && l[i - 2]?.text === '$') || previous.text.endsWith('$') ? 0 : 1;
  if (previous?.text === '#' || previous?.text === '_') return 1;
  const joint = l[i - 2];
  // "COVID -19": a stray space before the hyphen
  if (previous?.text === '-' && !previous.glued && joint?.pos === 'PROPN') return 1;
  if (previous?.text === '/' && previous.glued && joint?.kind === 'word') return 1;
  return previous?.text === '-' && previous.glued && joint?.kind === 'word' && joint.end === previous.start && !BEFORE_HYPHEN.has(joint.lower) ? 1 : 0;
};

/** Labels that need no capital: "category 4", "the bottom three". */
const PLAIN_LABELS = new Set(['no.', 'nos.', 'number', 'route', 'page', 'category', 'flight', 'section', 'article', 'chapter', 'p.', 'top', 'bottom', 'last', 'final', 'level', 'phase']);

/** "Route 6", "No. 10", "H.R. 1", "Phase two"; "Fortune 100", "Boeing 737", "the Big 12". */
const labelled: Rule = (l, i) => {
  const previous = l[i - 1];
  const lexeme = l[i];
  if (lexeme === undefined || previous === undefined || previous.kind !== 'word' || lexeme.glued) return 0;
  const spelled = lexeme.pos === 'NUM' && lexeme.kind === 'word';
  if (!number(lexeme) && !spelled) return 0;
  if (NUMBER_LABELS.has(previous.lower) && (capital(previous) || previous.text.endsWith('.')) && !counts(l, i)) return 1;
  if (PLAIN_LABELS.has(previous.lower) && !counts(l, i)) return 1;
  if (!whole(lexeme) && !(number(lexeme) && /^\d\.\d$/.test(lexeme.text))) return 0;
  if (camel(previous)) return counts(l, i) && readUnit(l, i + 1, true) !== null ? 0 : 1;
  return capital(previous) && i > 1 && previous.pos === 'PROPN' && !month(previous) && !counts(l, i) ? 1 : 0;
};

/** True when a unit, a scale word or a plural noun follows the number: then it counts, whatever stands before it. */
function counts(l: readonly Lexeme[], i: number): boolean {
  if (readUnit(l, i + 1, true) !== null) return true;
  for (let k = i + 1; k < Math.min(l.length, i + 4); k++) {
    const w = l[k]!;
    if (w.kind !== 'word' || ['ADP', 'VERB', 'AUX', 'CCONJ', 'PRON', 'DET'].includes(w.pos)) return false;
    if (w.pos === 'NUM' || w.lower === 'people') return true;
    if (w.pos === 'NOUN' && w.lemma !== w.lower && !capital(w)) return true;
  }
  return false;
}

/** "the 787 Dreamliner", "11 Pro Max": a model's number before its name. */
const modelName: Rule = (l, i) =>
  whole(l[i]) && capital(l[i + 1]) && ['new', 'own'].includes(l[i - 1]?.lower ?? '') ? 1 : whole(l[i]) && capital(l[i + 1]) && ['the', 'own', 'a', 'an', 'new', 'its'].includes(l[i - 1]?.lower ?? '') && !counts(l, i) && l[i + 1]!.pos === 'PROPN' && l[i + 1]!.lemma === l[i + 1]!.lower && !/s$/.test(l[i + 1]!.lower) ? 1 : 0;

/** "575 Wilbraham Road", "9 E 71st St". */
const address: Rule = (l, i) => {
  if (!whole(l[i]) || l[i]!.glued) return 0;
  const from = ['-', '–'].includes(l[i + 1]?.text ?? '') && whole(l[i + 2]) ? i + 3 : i + 1;
  for (let k = from; k <= Math.min(from + 3, l.length - 1); k++) {
    if ((k > from || capital(l[k + 1])) && capital(l[k]) && STREET_WORDS.has(l[k]!.lower)) return k - i + 1;
    if (!capital(l[k]) && !number(l[k]) && !ordinalSuffix(l[k])) return 0;
  }
  return 0;
};

/** "2-1", "won 3–0", "24/7", "9/11", "50-50": two numbers that make one expression. */
const score: Rule = (l, i) => {
  const mark = l[i + 1];
  if (!whole(l[i]) || mark === undefined || !whole(l[i + 2]) || !['-', '–', '/', ':'].includes(mark.text)) return 0;
  if (!mark.glued || !l[i + 2]!.glued) return 0;
  const [a, b] = [Number(l[i]!.text), Number(l[i + 2]!.text)];
  const after = l[i + 3]?.lower ?? '';
  if (mark.text === '/') return after === 'of' || (a < b && readUnit(l, i + 3, false) !== null) ? 0 : 3;
  if (a >= b || SCORE_NOUNS.has(after) || (SCORE_VERBS.has(l[i - 1]?.lemma ?? '') && a < 20)) return 3;
  const follows = l[i + 3];
  const bare = follows === undefined || follows.kind === 'mark' || ['ADP', 'VERB', 'AUX', 'CCONJ'].includes(follows.pos);
  return bare && readUnit(l, i + 3, true) === null && b < 200 && follows?.text !== '-' ? 3 : 0;
};

/** "1. First item", "[3]", "(2)". */
const listNumber: Rule = (l, i) => {
  if (!whole(l[i])) return 0;
  if (i === 0 && [')', '.', ':'].includes(l[1]?.text ?? '') && l[1]!.glued) return 1;
  return l[i - 1]?.text === '[' && l[i + 1]?.text === ']' ? 1 : 0;
};

/** "0033 14451 3100", "(513) 352-3040", "call 911": telephone numbers. */
const telephone: Rule = (l, i) => {
  if (!whole(l[i])) return 0;
  const beside = EMERGENCY_CALLERS.has(l[i - 1]?.lemma ?? '') || EMERGENCY_NOUNS.has(l[i + 1]?.lemma ?? '');
  if (/^[1-9]\d\d$/.test(l[i]!.text) && beside) return 1;
  const bracket = l[i - 1]?.text === '(' && l[i + 1]?.text === ')' && /^\d{3,5}$/.test(l[i]!.text) && number(l[i + 2]);
  const zero = /^0\d{2,}$/.test(l[i]!.text) && l[i - 1]?.kind !== 'number';
  if (!bracket && !zero) return 0;
  let to = i + 1;
  while (number(l[to]) || [')', '-'].includes(l[to]?.text ?? '')) to++;
  return to - i;
};

/** "a mother-of-three", "catch-22": a spelled number at the end of a compound. */
const compoundEnd: Rule = (l, i) =>
  l[i]!.kind === 'word' && SMALL_NUMBERS.has(l[i]!.lower) && glued(l[i - 1], '-') && l[i]!.glued && l[i - 2]?.kind === 'word' && !BEFORE_HYPHEN.has(l[i - 2]!.lower) && !TENS.has(l[i - 2]!.lower) ? 1 : 0;

/** Web addresses and e-mail: nothing in them is read. */
const webAddress: Rule = (l, i) => {
  if (!/^(?:https?|www)|[@#]|\.(?:com|org|net)/.test(l[i]!.lower)) return 0;
  let to = i + 1;
  while (l[to]?.glued) to++;
  return to - i;
};

const RULES: readonly Rule[] = [
  webAddress, monthFirst, dayFirst, dottedDate, clock, yearSpan, calendarYear, joinedLetters, joinedBefore, address, score, listNumber, labelled, modelName, telephone, compoundEnd,
];

/** For each lexeme whether it is no (part of a) quantity. */
export function silentMask(l: readonly Lexeme[]): Uint8Array {
  const mask = new Uint8Array(l.length);
  for (let i = 0; i < l.length; i++) {
    for (const rule of RULES) {
      const n = rule(l, i);
      if (n > 0) mask.fill(1, i, i + n);
    }
  }
  return mask;
}
