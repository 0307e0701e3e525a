import { AGENCIES } from '../lexicon/agencies.js';
import { bare, isCapitalised, wordsOf } from './passage-form.js';

/** Words of a publisher's name at most. */
const LONGEST_NAME = 6;

/**
 * The publisher that a footer names, or null: "Copyright 2017 Daily Post. All rights reserved", "© 2020 Daily Post",
 * "Daily Post's website can also be accessed at …". A news agency's copyright tells who wrote it, not who published it.
 */
export function publisherInFooter(footer: string): string | null {
  const words = wordsOf(footer, 40);
  const name = nameBehindSign(words) ?? nameOfWebsite(words);
  if (name === null || name.length === 0 || name.length > LONGEST_NAME) return null;
  const joined = name.join(' ').replace(/[.,;|]+$/, '');
  const known = joined.toLowerCase().replace(/^the /, '');
  return AGENCIES.has(known) || joined === '' ? null : joined;
}

const isSign = (word: string): boolean => /^(?:copyright|\u00a9|\(c\))/i.test(word);
const isYear = (word: string): boolean => /^\d{4}(?:[-\u2013]\d{4})?[.,]?$/.test(word);

/** The capitalised words behind the sign and the year, to the end of the sentence. */
function nameBehindSign(words: readonly string[]): string[] | null {
  let at = words.findIndex(isSign);
  if (at < 0) return null;
  while (
    at < words.length &&
    (isSign(words[at]!) || isYear(words[at]!.replace(/^\u00a9/, '')) || words[at]!.toLowerCase() === 'by')
  )
    at++;
  const name: string[] = [];
  for (const word of words.slice(at)) {
    if (/^(?:all|rights)$/i.test(bare(word)) || (!isCapitalised(word) && !['of', 'and', '&'].includes(word))) break;
    name.push(word);
    if (/[.,;|]$/.test(word)) break;
  }
  return name;
}

/** The capitalised words before "'s website" or "'s site". */
function nameOfWebsite(words: readonly string[]): string[] | null {
  const at = words.findIndex((word, i) => /['\u2019]s$/.test(word) && /^(?:web)?site$/i.test(bare(words[i + 1] ?? '')));
  if (at < 0) return null;
  const name = words.slice(0, at + 1);
  if (!name.every(isCapitalised)) return null;
  return [...name.slice(0, -1), name.at(-1)!.replace(/['\u2019]s$/, '')];
}
