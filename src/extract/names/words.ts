import { HONORIFICS, isPlaceNoun } from '../../lexicon/names.js';
import type { Pos, Sentence, Span, Token } from '../../model/index.js';
import { isDigit, isLetter, isLower, isUpper } from '../../text/letters.js';

/** A word as names need it: "Tel-e-Marun", "O'Dara" and "31-year-old" are one, whatever the tokenizer made of them. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Of its last part. */
  readonly pos: Pos;
  readonly kind: 'word' | 'number' | 'possessive' | 'mark';
  /** Capitalised the way names are: "Tarn", "TBC", "al-Tarni", "T." */
  readonly cap: boolean;
  /** "31-year-old". */
  readonly age: boolean;
}

const AGE = /-years?-old$/;
const PARTICLE_HEAD = /^(al|el|an|as|ad|ar|at|az|ash|abd|bin|ben)$/;

/** The plain form of a plural, lower case: "villages", "cities". */
export const singular = (lower: string): string => lower.replace(/ies$/, 'y').replace(/s$/, '');

/** True for a word that says that a place is meant: "district", "airbases". */
export const isPlaceNounOrPlural = (lower: string): boolean => isPlaceNoun(lower) || isPlaceNoun(singular(lower));

/** The words of a sentence, tokens glued where no space parts letters, hyphens and letters. */
export function wordsOf(sentence: Sentence): Word[] {
  const { tokens } = sentence;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i + 1;
    while (end < tokens.length && isGlued(tokens, end)) end++;
    const word = end === i + 1 ? single(tokens[i]!) : glued(tokens.slice(i, end));
    const whole = !word.cap && goesOnWithSmall(tokens, i, end, words.at(-1)) ? { ...word, cap: true } : word;
    words.push(whole.kind === 'mark' && ownsPlural(tokens, i) ? { ...whole, kind: 'possessive' } : whole);
    i = end;
  }
  return words;
}

/**
 * "General Sol | Kyo-ahn said", "Orrin | Tal-o-ma, the premier": a hyphened word behind a name that goes on in small letters and ends the name;
 * "Port Ellery Tarn-brokered deal" has its noun behind it, and a verb in it.
 */
function goesOnWithSmall(tokens: readonly Token[], from: number, to: number, before: Word | undefined): boolean {
  const [head, tail, next] = [tokens[from]!, tokens[to - 1]!, tokens[to]];
  if (to - from < 3 || head.pos !== 'PROPN' || !opensCapital(head.text) || before?.cap !== true) return false;
  if (before.pos !== 'PROPN' || (tail.pos !== 'NOUN' && tail.pos !== 'PROPN')) return false;
  return next === undefined || ['ADP', 'ADV', 'AUX', 'CCONJ', 'PART', 'PUNCT', 'SCONJ', 'VERB'].includes(next.pos);
}

/** True when the token at `i` carries on the word that ends before it. */
function isGlued(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const here = tokens[i]!;
  if (before.end !== here.start || isPossessive(here)) return false;
  if (here.text === '.') return HONORIFICS.has(`${before.lower}.`) && isUpper(before.text.charAt(0));
  if (here.text === '-') {
    const after = tokens[i + 1];
    return (
      isLetterOrDigit(before.text) && after !== undefined && after.start === here.end && isLetterOrDigit(after.text)
    );
  }
  if (before.text === '-') return isLetterOrDigit(here.text) && tokens[i - 2]?.end === before.start;
  return isLetter(here.text.charAt(0)) && isLetter(before.text.charAt(0));
}

/** The apostrophe of "the workers' union", which the tagger takes for a quotation mark; one that closes a quotation has another before it. */
function ownsPlural(tokens: readonly Token[], i: number): boolean {
  const [before, here, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (here.text !== "'" || before?.end !== here.start || !/^(?:NOUN|PROPN)$/.test(before.pos)) return false;
  if (!before.lower.endsWith('s')) return false;
  if (after === undefined || after.start === here.end) return false;
  // "the Tarns' lawyer", but "Tarn Magistrates' Court".
  if (after.pos !== 'NOUN' && (after.pos !== 'PROPN' || before.pos === 'PROPN')) return false;
  return !tokens.slice(0, i).some((t, k) => t.text === "'" && tokens[k - 1]?.end !== t.start);
}

const isLetterOrDigit = (text: string): boolean => isLetter(text.charAt(0)) || isDigit(text.charAt(0));
const isPossessive = (token: Token): boolean => token.lower === "'s" || (token.text === "'" && token.pos === 'PART');

/** A token that is a word by itself: nearly all are. */
function single({ start, end, text, lower, lemma, pos }: Token): Word {
  const kind = lower === "'s" || (text === "'" && pos === 'PART') ? 'possessive' : kindOf(text);
  return {
    start,
    end,
    text,
    lower,
    lemma,
    pos,
    kind,
    cap: kind === 'word' && isNameShaped(text),
    age: false,
  };
}

function glued(tokens: readonly Token[]): Word {
  const { end, pos } = tokens.at(-1)!;
  const text = tokens.map((t) => t.text).join('');
  const lower = text.toLowerCase();
  const kind = kindOf(text);
  const cap = kind === 'word' && isNameShaped(text);
  return { start: tokens[0]!.start, end, text, lower, lemma: lower, pos, kind, cap, age: AGE.test(text) };
}

function kindOf(text: string): Word['kind'] {
  if (isLetter(text.charAt(0))) return 'word';
  if (/^\d[\d.,]*$/.test(text)) return 'number';
  return /[\da-z]/i.test(text) || [...text].some(isLetter) ? 'word' : 'mark';
}

/** Capitals where a name has them: "Tel-e-Marun", "al-Tarni", "Sun-ho"; not "Tarn-brokered", "mid-spring", "site.com". */
function isNameShaped(text: string): boolean {
  const hyphen = text.includes('-');
  // Most words are plain lower-case ones.
  if (!hyphen && !opensCapital(text)) return false;
  if (/\d[.,]\d/.test(text) || isSiteAddress(text)) return false;
  if (!hyphen) return true;
  const parts = text.split('-');
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  const opens = opensCapital(head) || (PARTICLE_HEAD.test(head) && opensCapital(parts[1] ?? ''));
  return opens && (opensCapital(tail) || tail.length <= 2);
}

/** A capital first, or behind a short elided word: "Ombre", "d'Ombre". */
function opensCapital(text: string): boolean {
  if (isUpper(text.charAt(0))) return true;
  const mark = text.indexOf("'");
  return (mark === 1 || mark === 2) && isUpper(text.charAt(mark + 1));
}

/** A point between small letters: "Site.com". */
function isSiteAddress(text: string): boolean {
  const point = text.indexOf('.');
  return point > 0 && isLower(text.charAt(point - 1)) && isLower(text.charAt(point + 1));
}
