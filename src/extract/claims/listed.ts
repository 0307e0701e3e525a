import { groupOf } from '../../lexicon/counted-groups.js';
import { ABOARD, fateNamed } from '../../lexicon/fates.js';
import type { QuantityMention, Sentence, Token } from '../../model/index.js';
import type { Count } from './elided.js';

/** A figure and what it was read to count. */
export interface Listed {
  readonly mention: QuantityMention;
  readonly count: Count;
}

/** Words that join the members of a list, beside nouns: "73 passengers and girls as well as five crew". */
const LINKS = new Set([',', '&', 'and', 'as', 'plus', 'well', 'another']);
const NOMINAL = new Set(['NOUN', 'ADJ']);

const isVerbal = (t: Token | undefined): boolean => t?.pos === 'VERB' || t?.pos === 'AUX';

/** "73 passengers and five crew members": only nouns and links stand between. */
const isList = (between: readonly Token[]): boolean =>
  between.some((t) => LINKS.has(t.lower)) && between.every((t) => LINKS.has(t.lower) || NOMINAL.has(t.pos));

/** Words between two shares of one act, at most. */
const REACH = 10;

/** "two bodies were found upstairs and another 11 in the cellar": a bare figure behind "another". */
const isShare = (between: readonly Token[], { counted }: QuantityMention): boolean =>
  counted === null && between.length <= REACH && between.at(-1)?.lower === 'another' && between.at(-2)?.lower === 'and';

/**
 * What a figure counts that goes on with those told right before it, and with no word of its own on what befell them: "the jet had 73 passengers and
 * five crew members". Gives `read` itself for others.
 */
export function listedWith(last: Listed | null, mention: QuantityMention, read: Count, sentence: Sentence): Count {
  if (last === null || last.mention.sentence !== mention.sentence || mention.dimension !== 'count') return read;
  if (fateNamed(read.property) !== undefined || fateNamed(last.count.property) === undefined) return read;
  const { tokens } = sentence;
  const from = tokens.findIndex((t) => t.start >= last.mention.end);
  const first = tokens.findIndex((t) => t.end > mention.start);
  const next = tokens.findIndex((t) => t.start >= mention.end);
  const { property, noun } = last.count;
  // "a ferry carrying 173 passengers and 16 crew capsized": the ferry did
  if (from < 0 || (isVerbal(tokens[next]) && property !== ABOARD)) return read;
  const between = tokens.slice(from, first);
  if (groupOf(read.noun) !== null && isList(between)) return { ...read, property };
  return isShare(between, mention) ? { ...read, property, noun: read.noun === '' ? noun : read.noun } : read;
}
