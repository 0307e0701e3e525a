import { MONTHS, MONTHS_THAT_ARE_WORDS, WEEKDAYS } from '../../lexicon/calendar.js';
import { GENERATIONAL, NEVER_NAMES } from '../../lexicon/names.js';
import type { Document } from '../../model/index.js';
import { isUpper } from '../../text/letters.js';
import { isRoadNumber, roadNoun } from '../../text/roads.js';
import { type Word, wordsOf } from './words.js';

/** One sentence's words, with what its capitals are worth. */
export interface Line {
  readonly index: number;
  readonly words: readonly Word[];
  /** Most words are capitalised, as headlines are: a capital says nothing here. */
  readonly titled: boolean;
}

/** Which words an article writes with capitals inside sentences, and which in lower case. */
export interface Casing {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlySet<string>;
}

/** Share of capitalised long words from which a line counts as set in title case. */
const TITLE_SHARE = 0.65;
/** Words of this many letters or more are capitalised in title case. */
const LONG = 4;

export function linesIn(document: Document): Line[] {
  return document.sentences.map((sentence) => {
    const words = wordsOf(sentence);
    return { index: sentence.index, words, titled: isTitled(words, sentence.block === 'headline') };
  });
}

function isTitled(words: readonly Word[], headline: boolean): boolean {
  const stopped = words.at(-1)?.text.endsWith('.') === true && !headline;
  let long = 0;
  let lowered = 0;
  let shouted = 0;
  for (const w of words) {
    if (w.kind === 'word' && w.text.length >= LONG) {
      long++;
      if (!w.cap) lowered++;
    }
    if (isShouted(w)) shouted++;
  }
  if (headline && long >= 3 && lowered === 0) return true;
  if (!stopped && long >= 5 && long - lowered >= long * TITLE_SHARE) return lowered === 0 || words.some(isCapitalVerb);
  return shouted >= Math.max(3, long * 0.5);
}

const isCapitalVerb = (w: Word): boolean => w.cap && (w.pos === 'VERB' || w.pos === 'ADV' || w.pos === 'AUX');

/** Letters all capitals, long enough not to be an acronym. */
const isShouted = (word: Word): boolean => word.cap && word.text.length > LONG && word.text === word.text.toUpperCase();

/** True where a capital may be there only because a sentence, a quotation or a list item opens. */
export function opensHere(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined) return true;
  // "the X ("Y")": what stands in brackets opens nothing.
  if (/^["']$/.test(before.text) && words[i - 2]?.text === '(') return false;
  if (before.kind === 'mark') return /^["':;•·*?!.…—–/|-]+$/.test(before.text);
  return before.kind === 'number' && i === 1;
}

export function casingOf(lines: readonly Line[]): Casing {
  const capital = new Map<string, number>();
  const lower = new Set<string>();
  for (const { words, titled } of lines) {
    words.forEach((word, i) => {
      if (word.kind !== 'word') return;
      if (!word.cap) lower.add(word.lower);
      else if (!titled && !opensHere(words, i)) capital.set(word.lower, (capital.get(word.lower) ?? 0) + 1);
    });
  }
  return { capital, lower };
}

const isWeekdayOrMonth = (w: Word): boolean =>
  WEEKDAYS.has(w.lower.replace(/s$/, '')) || MONTHS.has(w.lower.replace('.', ''));

/** True for words that are no name by themselves: "The", "I'm", "Several". */
const isPlainWord = (w: Word): boolean => NEVER_NAMES.has(w.lower) || NEVER_NAMES.has(w.lower.replace(/'.*$/, ''));

/** True when the word at `i`, capitalised, may be a part of a name. */
export function mayBeName(line: Line, i: number, casing: Casing): boolean {
  const { words } = line;
  const word = words[i];
  if (word === undefined) return false;
  // "West 3rd Street": the number is a part of the name.
  if (isRoadNumber(word.lower)) return words[i + 1]?.cap === true && roadNoun(words[i + 1]!.lower) !== null;
  if (!word.cap || word.text.length > 40) return false;
  const before = words[i - 1];
  if (before?.text === '@' || before?.text === '#') return false;
  const opens = opensHere(words, i);
  const inside = !opens && before !== undefined && before.cap && !isPlainWord(before);
  if (GENERATIONAL.has(word.lower)) return inside;
  if (isWeekdayOrMonth(word)) return inside && MONTHS_THAT_ARE_WORDS.has(word.lower) && !isDated(line, i);
  if (isPlainWord(word)) return (isInitial(word) && inside) || (isToldAsName(line, i, casing) && startsName(words, i));
  const known = (casing.capital.get(word.lower) ?? 0) > 0;
  if (line.titled) return known;
  if (!opens || known) return true;
  if (casing.lower.has(word.lower) || (isShouted(word) && word.text.length > 6)) return false;
  // "Christian Lee said": the tagger takes a given name for a word; "Devastated Ann Lee" and "Sadly Ann Lee" are told by form.
  return (
    word.pos === 'PROPN' ||
    (words[i + 1]?.cap === true && !isPlainWord(words[i + 1]!) && !/(ed|ing|ly)$/.test(word.lower))
  );
}

/** "New Tarn" that opens a sentence is a name where the article has "New" with a capital inside others. */
const isToldAsName = ({ words, titled }: Line, i: number, { capital }: Casing): boolean =>
  opensHere(words, i) ? (capital.get(words[i]!.lower) ?? 0) > 0 : !titled;

/** "New" of "New Tarn", "Three" of "Three Lakes": an adjective or a number with a capital inside a sentence, before another capital. */
const startsName = (words: readonly Word[], i: number): boolean =>
  /^(ADJ|NUM|PROPN)$/.test(words[i]!.pos) &&
  words[i]!.text.length > 2 &&
  words[i + 1]?.cap === true &&
  !isPlainWord(words[i + 1]!);

/** "J.", "T": one capital. */
export function isInitial({ text }: Word): boolean {
  if (text.length === 1) return isUpper(text);
  return text.length <= 6 && text.endsWith('.') && [...text].every((c, i) => (i % 2 === 0 ? isUpper(c) : c === '.'));
}

/** A month's name with a number or a comma and number after it, or a preposition of time before it. */
function isDated(line: Line, i: number): boolean {
  const after = line.words[i + 1];
  return after?.kind === 'number' || /^\d/.test(after?.text ?? '') || line.words[i - 1]?.kind === 'number';
}
