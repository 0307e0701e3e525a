import { EMERGENCY_CALLERS, EMERGENCY_NOUNS } from '../../lexicon/counting-nouns.js';
import { CURRENCY_CODES, DOLLAR_PREFIXES, MONEY_SCALES, PRICE_SUFFIXES } from '../../lexicon/currencies.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { NUMBER_LABELS, PLAIN_LABELS, STREET_WORDS } from '../../lexicon/figure-labels.js';
import { GLUED_SCALES, SCALE_ABBREVIATIONS, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.js';
import type { Lexeme } from './lexemes.js';
import { readUnit } from './measures.js';
import { camel, capital, glued, isHeadline, month, number, ordinalSuffix, type Rule, whole } from './shapes.js';

/*
 * Numbers that are names or parts of names: codes, labels, addresses, telephone numbers.
 */

/** "96th", "21st": ranks, not counts; "1990s", "40s"; "5G", "3D", "M21": letters joined to a number that are no unit. */
const joinedLetters: Rule = (l, i) => {
  const next = l[i + 1];
  if (!number(l[i]) || next?.kind !== 'word' || !next.glued || ['m', "n't"].includes(next.lower)) return 0;
  if (next.lower.startsWith("'")) return 0;
  const fits =
    readUnit(l, i + 1, true) !== null ||
    GLUED_SCALES.has(next.text) ||
    SCALE_ABBREVIATIONS.has(next.lower) ||
    PRICE_SUFFIXES.has(next.text) ||
    CURRENCY_CODES.has(next.text) ||
    MONEY_SCALES.has(next.text);
  return fits ? 0 : 2;
};

const BEFORE_HYPHEN = new Set([
  'minus',
  'plus',
  'to',
  'sub',
  'mid',
  'a',
  'over',
  'under',
  'between',
  'or',
  'and',
  'some',
  'just',
  'now',
  'then',
  'magnitude',
]);

/** "F-16", "VIRUS-19", "A320", "last-32": a number joined to letters before it. */
const joinedBefore: Rule = (l, i) => {
  if (!number(l[i]) || !l[i]!.glued) return 0;
  const previous = l[i - 1];
  if (previous?.kind === 'word')
    return CURRENCY_CODES.has(previous.text) ||
      (DOLLAR_PREFIXES.has(previous.text) && l[i - 2]?.text === '$') ||
      previous.text.endsWith('$')
      ? 0
      : 1;
  if (previous?.text === '#' || previous?.text === '_') return 1;
  const joint = l[i - 2];
  // "the Heron 72-600": what a hyphen joins to a model's number
  if (glued(previous, '-') && number(joint) && labelled(l, i - 2) > 0) return 1;
  // "VIRUS -19": a stray space before the hyphen
  if (previous?.text === '-' && !previous.glued && joint?.pos === 'PROPN') return 1;
  // "8 km/5 miles": behind a measure a slash leads to the same in another unit
  if (previous?.text === '/' && previous.glued && joint?.kind === 'word' && !number(l[i - 3])) return 1;
  return previous?.text === '-' &&
    previous.glued &&
    joint?.kind === 'word' &&
    joint.end === previous.start &&
    !BEFORE_HYPHEN.has(joint.lower)
    ? 1
    : 0;
};

/** "Route", "No.", "phase": words that a number is the name behind. */
const isLabel = (w: Lexeme): boolean =>
  PLAIN_LABELS.has(w.lower) || (NUMBER_LABELS.has(w.lower) && (capital(w) || w.text.endsWith('.')));

/** "Route 6", "No. 10", "H.R. 1", "Phase two"; "Forum 50", "Heron 440", "the Top 9". */
const labelled: Rule = (l, i) => {
  const previous = l[i - 1];
  const lexeme = l[i];
  if (lexeme === undefined || previous === undefined || previous.kind !== 'word' || lexeme.glued) return 0;
  const spelled = lexeme.pos === 'NUM' && lexeme.kind === 'word';
  if (!number(lexeme) && !spelled) return 0;
  if (isLabel(previous) && !counts(l, i)) return 1;
  if (!whole(lexeme) && !(number(lexeme) && /^\d\.\d$/.test(lexeme.text))) return 0;
  if (['a', 'an'].includes(previous.lower)) return whole(lexeme) && namesOne(l, i) && !counts(l, i) ? 1 : 0;
  if (camel(previous)) return counts(l, i) && readUnit(l, i + 1, true) !== null ? 0 : 1;
  if (!isNamed(previous, l) || month(previous)) return 0;
  return (whole(lexeme) && befalls(l[i + 1])) || (i > 1 && !counts(l, i)) ? 1 : 0;
};

/** "Kestrel 440 crashes on landing": what happened to what the number names, and not how often. */
const befalls = (next: Lexeme | undefined): boolean => next !== undefined && isEvent(next.lemma) && !next.glued;

/** "a 737 landed", "a 440 crash": after an article a bare number names a thing, or one thing alone follows it. "A 40 seat plane" has seats. */
function namesOne(l: readonly Lexeme[], i: number): boolean {
  const [noun, next] = [l[i + 1], l[i + 2]];
  if (noun?.glued === true) return false;
  const one = noun?.kind === 'word' && noun.pos === 'NOUN' && noun.lemma === noun.lower && next?.pos !== 'NOUN';
  return one || !['NOUN', 'ADJ', 'NUM', 'PROPN', 'SYM'].includes(noun?.pos ?? '');
}

/** "its Bureau 365": a noun with a capital names something as a proper noun does, where not every word has one. */
const isNamed = (w: Lexeme, l: readonly Lexeme[]): boolean =>
  capital(w) && (w.pos === 'PROPN' || (w.pos === 'NOUN' && !isHeadline(l)));

/** True when a unit, a scale word or a plural noun follows the number: then it counts, whatever stands before it. */
function counts(l: readonly Lexeme[], i: number): boolean {
  if (readUnit(l, i + 1, true) !== null) return true;
  // "the last 20 to 25 years"
  const ranged = ['to', 'or', '-', '–'].includes(l[i + 1]?.lower ?? '') && number(l[i + 2]);
  if (ranged && readUnit(l, i + 3, true) !== null) return true;
  for (let k = i + 1; k < Math.min(l.length, i + 4); k++) {
    const w = l[k]!;
    if (w.kind !== 'word' || ['ADP', 'VERB', 'AUX', 'CCONJ', 'PRON', 'DET'].includes(w.pos)) return false;
    if (w.pos === 'NUM' || w.lower === 'people') return true;
    if (w.pos === 'NOUN' && w.lemma !== w.lower && !capital(w)) return true;
  }
  return false;
}

/** "the 440 Swift", "11 Pro Max": a model's number before its name. */
const modelName: Rule = (l, i) =>
  whole(l[i]) && capital(l[i + 1]) && ['new', 'own'].includes(l[i - 1]?.lower ?? '')
    ? 1
    : whole(l[i]) &&
        capital(l[i + 1]) &&
        ['the', 'own', 'a', 'an', 'new', 'its'].includes(l[i - 1]?.lower ?? '') &&
        !counts(l, i) &&
        l[i + 1]!.pos === 'PROPN' &&
        l[i + 1]!.lemma === l[i + 1]!.lower &&
        !/s$/.test(l[i + 1]!.lower)
      ? 1
      : 0;

/** "12 Mill Road", "7 W 4th St". */
const address: Rule = (l, i) => {
  if (!whole(l[i]) || l[i]!.glued) return 0;
  const from = ['-', '–'].includes(l[i + 1]?.text ?? '') && whole(l[i + 2]) ? i + 3 : i + 1;
  for (let k = from; k <= Math.min(from + 3, l.length - 1); k++) {
    if ((k > from || capital(l[k + 1])) && capital(l[k]) && STREET_WORDS.has(l[k]!.lower)) return k - i + 1;
    if (!capital(l[k]) && !number(l[k]) && !ordinalSuffix(l[k])) return 0;
  }
  return 0;
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
  l[i]!.kind === 'word' &&
  SMALL_NUMBERS.has(l[i]!.lower) &&
  glued(l[i - 1], '-') &&
  l[i]!.glued &&
  l[i - 2]?.kind === 'word' &&
  !BEFORE_HYPHEN.has(l[i - 2]!.lower) &&
  !TENS.has(l[i - 2]!.lower)
    ? 1
    : 0;

/** "UPDATE 4-Fire spreads to town": which version of its text an agency sends. */
const version: Rule = (l, i) =>
  number(l[i]) && l[i - 1]?.text === 'UPDATE' && l[i + 1]?.text === '-' && l[i + 1]!.glued ? 1 : 0;

/** Web addresses and e-mail: nothing in them is read. */
export const webAddress: Rule = (l, i) => {
  if (!/^(?:https?|www)|[@#]|\.(?:com|org|net)/.test(l[i]!.lower)) return 0;
  let to = i + 1;
  while (l[to]?.glued) to++;
  return to - i;
};

/** Each looks at the lexeme where it is tried and at its neighbours. */
export const CODES: readonly Rule[] = [
  joinedLetters,
  joinedBefore,
  address,
  listNumber,
  labelled,
  modelName,
  telephone,
  compoundEnd,
  version,
];
