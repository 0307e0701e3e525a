import { distance } from 'fastest-levenshtein';
import { letterRatio } from './names.js';

/**
 * What languages and systems write for one sound, so that what is left of two spellings of a name is one row of consonants: "Djamal" and
 * "Jamel", "Petrow" and "Petroff", "Auram" and "Oram". In this order, longer first. Compiled for Variorum.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/^ou(?=[aei])/g, 'w'],
  [/dt$/g, 't'],
  [/sch|sh|sz|sj|c(?=[eiy])/g, 's'],
  [/kh|ck|q|c(?![eihsyz])/g, 'k'],
  [/tsch|tch|tsh|ch|cz|cs|ts|tz/g, 'c'],
  [/dzh|dj|zh|dz|xh|j|^y/g, 'j'],
  [/x/g, 'ks'],
  [/([aeiou])j(?![aeiouy])/g, '$1'],
  [/w$/g, 'v'],
  [/([aeiou])w(?![aeiou])/g, '$1'],
  [/f|w/g, 'v'],
  [/([aeiouy])h(?![aeiouy])/g, '$1'],
  [/([^aeiouyc])h/g, '$1'],
  [/z/g, 's'],
  [/^[aeiouy]+/g, 'a'],
];

/** A folded word as its consonants, one letter for each sound; a vowel at its head is "a". */
export function skeletonOf(word: string): string {
  const sounds = SOUNDS.reduce((letters, [pattern, letter]) => letters.replace(pattern, letter), word);
  const rest = sounds.slice(1).replace(/[aeiouy]/g, '');
  return (sounds.charAt(0) + rest).replace(/(.)\1+/g, '$1');
}

/** Shorter words have their consonants in common with too many others. */
const SHORTEST = 4;
/** Consonants, or a vowel at the head and consonants, that a skeleton must have. */
const BONES = 2;
/** Letters in common that two words of one skeleton must have. */
const FLESH = 0.4;
const FLESH_OF_EQUAL_LENGTH = 0.6;

/** True for two folded words of the same consonants that share two letters in five, three in five where they are equally long. */
export function shareSkeleton(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || /\d/.test(a + b)) return false;
  if (letterRatio(a, b) < (a.length === b.length ? FLESH_OF_EQUAL_LENGTH : FLESH)) return false;
  const bones = skeletonOf(a);
  return bones.length >= BONES && bones === skeletonOf(b);
}

/** Letters from which one, and two, may differ by a slip of the pen. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
/** Letters of a short form of a given name: "Alex" of "Alexander". */
const SHORT_FORM = 3;

/** True for two folded words with the same head that differ by a letter or two for their length, or where one is the head of the other. */
export function differBySlip(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || /\d/.test(a + b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= SHORT_FORM && long.startsWith(short)) return true;
  const slips = distance(a, b);
  return (slips === 1 && short.length >= ONE_SLIP) || (slips === 2 && short.length >= TWO_SLIPS);
}
