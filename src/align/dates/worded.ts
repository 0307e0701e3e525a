import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import { hasFiniteVerb } from '../../text/finite.js';
import { isQuote, isVerb } from '../../text/parts-of-speech.js';
import { LINKS } from './phrase.js';

/** What stands beside another date tells what happened then. */
export const datesOther = (words: readonly Token[]): boolean =>
  words.some((w) => /^\d{4}$/.test(w.text) || WEEKDAYS.has(w.lower) || isClock(w) || isMonth(w));
const isClock = ({ lower }: Token): boolean =>
  /^(?:\d*(?:[:.]\d\d)?[ap]\.?m\.?|\d{1,2}[:.]\d\d|noon|midnight)$/.test(lower);
const isMonth = ({ lower, pos }: Token): boolean => pos === 'PROPN' && MONTHS.has(lower);

/** True for words with a day of the week or a time of day of their own; "Sunday's vote" is a noun. */
export const tellsTime = (words: readonly Token[]): boolean => words.some((_, i) => isTime(words, i));
const isTime = (words: readonly Token[], i: number): boolean =>
  isClock(words[i]!) || (WEEKDAYS.has(words[i]!.lower) && words[i + 1]?.lower !== "'s");

/** "the ferry sank | at around 9:50 p.m. local time": without the time at the end; words that have a verb behind it stay as they are. */
export function withoutTime(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex((_, i) => isTime(words, i));
  if (at < 0 || words.slice(at).some(isVerb)) return words;
  let from = at;
  while (/^(?:ADP|ADV|NUM)$/.test(words[from - 1]?.pos ?? '')) from--;
  const isTail = words.slice(from, at).some((t) => t.pos === 'ADP') || isVerb(words[from - 1]);
  return isTail && hasFiniteVerb(words.slice(0, from)) ? words.slice(0, from) : words;
}

/** A word that opens a sentence has its capital from there; a name keeps its own. */
export const small = (text: string, first: Token): string =>
  first.lower === 'i' ||
  (first.pos === 'PROPN' && !LINKS.has(first.lower)) ||
  first.text.length > 1 === (first.text === first.text.toUpperCase()) ||
  !text.startsWith(first.text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** The phrase as a title has it; a verb without its subject has "…" in its place; half a pair of quotation marks is none. */
export function worded(all: readonly Token[], isDeed = false): string {
  const words = all.filter(isQuote).length % 2 === 0 ? all : all.filter((t) => !isQuote(t));
  const [noun, comma, verb] = words.slice(-3);
  // "The search was called off, beginning | on Friday".
  if (comma?.text === ',' && verb?.lower.endsWith('ing') && hasFiniteVerb(words)) return spaced(words.slice(0, -2));
  // "The pit, opened in …"
  if (comma?.text === ',' && verb?.pos === 'VERB' && noun !== undefined)
    return `${spaced(words.slice(0, -2))} ${noun.lower === noun.lemma ? 'was' : 'were'} ${verb.text}`;
  return isVerb(words[0]!) && !isDeed && !words[0]!.lower.endsWith('ing') ? `… ${spaced(words)}` : spaced(words);
}

/** Words with the spaces that the text has between them. */
export const spaced = (words: readonly Token[]): string =>
  words.map((w, i) => (i > 0 && words[i - 1]!.end < w.start ? ` ${w.text}` : w.text)).join('');
