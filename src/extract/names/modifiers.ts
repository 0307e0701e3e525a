import { ROLE_NOUNS } from '../../lexicon/names.js';
import { ORDINALS } from '../../lexicon/numbers.js';
import { isBeing, modifies } from './beings.js';
import type { Word } from './words.js';

/** Between a determiner or an owner and a noun stands no verb. */
const opensPhrase = (before: Word | undefined, lower: string): boolean =>
  before?.kind === 'possessive' ||
  /^(?:an?|the)$/.test(before?.lower ?? '') ||
  (/^(?:his|her|its|their)$/.test(before?.lower ?? '') && /(?:ed|ing)$/.test(lower));

/** "their | arrested | chairman", "the band's | lead | singer": a word before a noun that the tagger takes for a verb. */
export function isTakenForVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  return word.pos === 'VERB' && word.kind === 'word' && opensPhrase(words[i - 1], word.lower) && modifies(words[i + 1]);
}

/** "the first chief", "the only victim": one of a row, which a clause behind it tells. */
const ROW = /^(?:first|last|next|only|other|same)$/;

/** "his | new | chancellor", "the | late | founder": words that by themselves open sentences and name nothing. */
export const isPlainAdjective = (words: readonly Word[], i: number): boolean =>
  words[i]!.pos === 'ADJ' &&
  !words[i]!.cap &&
  !ROW.test(words[i]!.lower) &&
  !ORDINALS.has(words[i]!.lower) &&
  opensPhrase(words[i - 1], 'ing') &&
  modifies(words[i + 1]);

/** "the combative | and | embattled chief". */
const joinsAdjectives = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'and' && words[i - 1]?.pos === 'ADJ' && words[i + 1]?.pos === 'ADJ';

/** "the Tarnian | first | minister", "the poll's | returning | officer": right before the noun. */
const isBeforeNoun = (words: readonly Word[], i: number): boolean =>
  isBeing(words[i + 1]) &&
  (words[i]!.pos === 'ADJ' || (words[i]!.pos === 'VERB' && words[i]!.lower.endsWith('ing'))) &&
  modifies(words[i - 1]);

/** True where the word at `i` belongs to the description that goes on behind it, though by itself it modifies nothing. */
export const goesOn = (words: readonly Word[], i: number): boolean =>
  isTakenForVerb(words, i) || isPlainAdjective(words, i) || joinsAdjectives(words, i) || isBeforeNoun(words, i);

/** "was also | chair | of the board": what has "of" behind it is the office, whatever the tagger takes it for. */
export const isOfficeOf = (words: readonly Word[], i: number): boolean =>
  ROLE_NOUNS.has(words[i]?.lower ?? '') && words[i + 1]?.lower === 'of';
