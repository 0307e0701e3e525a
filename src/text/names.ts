import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** Letters of Turkic alphabets that any-ascii would render by look, not by sound; a cedilla alone may be of another language. */
const SOUNDS: Readonly<Record<string, string>> = { ə: 'a', ğ: 'gh', ç: 'ch', ş: 'sh' };
const TURKIC = /[əğşı]/;
const PLAIN = /^[ -~]*$/;
/** Most names need no more than lower case. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** `Ann "Old Duke" Lee`: words in quotation marks within a name. A single one may stand for the given name and is kept. */
const NICKNAME = /(?<=\p{L} )(?:"[^" ]+ [^"]+"|“[^” ]+ [^”]+”|‘[^’ ]+ [^’]+’|'[^' ]+ [^']+') (?=\p{L})/u;

/** A name without a nickname of several words within it: `Ann "The Duke" Lee` → "Ann Lee". */
export const withoutNickname = (name: string): string => name.replace(NICKNAME, '');

/** A name for comparison: ASCII, lower case, words parted by one space; apostrophes and a nickname of words within it are dropped, hyphens part words. */
export function foldName(name: string): string {
  const lower = withoutNickname(name.toLowerCase());
  if (FOLDED.test(lower)) return lower;
  const sounded = TURKIC.test(lower) ? lower.replace(/[əğçş]/g, (c) => SOUNDS[c] ?? c) : lower;
  const ascii = PLAIN.test(sounded) ? sounded : anyAscii(sounded).toLowerCase();
  return ascii
    .replace(/['`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** "tpf" of "tarn peace front": the first letters of its words, both folded. */
export const areInitials = (short: string, long: string): boolean =>
  short.length > 1 &&
  !short.includes(' ') &&
  long
    .split(' ')
    .map((w) => w[0])
    .join('')
    .includes(short);

/** The primary double-metaphone code of a folded word: words that sound alike in English share it. */
export const soundOf = (word: string): string => doubleMetaphone(word)[0];

/**
 * Letters and pairs of letters that romanisations of other alphabets write for one sound: "Tazhin" and "Tajin", "Akhmar" and "Akmar",
 * "Warn" and "Varn". Compiled for Variorum from pairs seen in English-language news; in this order, longer pairs first.
 */
const ROMANISED: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/tch|tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/c(?![eihy])/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ff$/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** Words of fewer letters meet too easily: "Lynd" and "Lyn". */
const ROMANISED_LENGTH = 4;

/** A folded word with one letter for each sound that romanisations write in several ways; equal keys: spellings of one name. */
export const romanKey = (word: string): string =>
  ROMANISED.reduce((letters, [pattern, letter]) => letters.replace(pattern, letter), word);

const areRomanised = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < ROMANISED_LENGTH) return false;
  const key = romanKey(a);
  return key.length >= ROMANISED_LENGTH && key === romanKey(b);
};

/** Share of letters that two folded words have in common, by edit distance: 1 = equal, 0 = nothing. */
export function letterRatio(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/**
 * How alike two folded words of a name are:
 * - same: equal
 * - variant: they sound alike and share three letters in four ("telmarun", "talmarun"), or romanise one name: most likely one name
 * - near: they sound alike and share three letters in five, or one letter of six or more differs: one name only where more says so
 * - other
 */
export type Likeness = 'same' | 'variant' | 'near' | 'other';

/** A list of 35 pairs gave no false variant from 0.75 up. */
const VARIANT_RATIO = 0.75;
const NEAR_RATIO = 0.6;
/** Shorter words differ too easily by one letter. */
const NEAR_LENGTH = 6;

/** How alike two words of names are, by their letters and their sound; both folded. */
export function wordLikeness(a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (/\d/.test(a) || /\d/.test(b) || Math.min(a.length, b.length) < 3) return 'other';
  if (areRomanised(a, b)) return 'variant';
  const ratio = letterRatio(a, b);
  if (ratio < NEAR_RATIO) return 'other';
  if (soundOf(a) === soundOf(b)) return ratio >= VARIANT_RATIO ? 'variant' : 'near';
  const oneLetter = distance(a, b) === 1 && a[0] === b[0];
  return oneLetter && Math.min(a.length, b.length) >= NEAR_LENGTH ? 'near' : 'other';
}
