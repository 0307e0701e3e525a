import { groupOf } from '../../lexicon/counted-groups.js';
import { ABOARD, fateNamed } from '../../lexicon/fates.js';
import type { QuantityMention, Sentence, Token } from '../../model/index.js';
import { firstTokenOf, tokenFrom } from '../../text/token-span.js';
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

/** Prepositions of the place to which a share of a toll is told. */
const PLACING = new Set(['across', 'at', 'in', 'near', 'outside']);
/** Words between the shares of a toll by places, at most. */
const PLACES_APART = 14;

/** "At least 35 were killed in Arva, 11 in Lona, near Rieti, and 17 in the province": bare figures, each with its place. */
const isByPlace = (between: readonly Token[], { counted }: QuantityMention, next: Token | undefined): boolean =>
  counted === null &&
  PLACING.has(next?.lower ?? '') &&
  between.length <= PLACES_APART &&
  [',', 'and'].includes(between.at(-1)?.lower ?? '') &&
  between.slice(0, -1).some((t) => PLACING.has(t.lower)) &&
  !between.slice(between.findIndex((t) => PLACING.has(t.lower))).some((t) => isVerbal(t) || t.pos === 'NUM');

/**
 * What a figure counts that goes on with those told right before it, and with no word of its own on what befell them: "the jet had 73 passengers and
 * five crew members". Gives `read` itself for others. `part`: set for the share of one place.
 */
export function listedWith(
  last: Listed | null,
  mention: QuantityMention,
  read: Count,
  sentence: Sentence,
): Count & { readonly part?: true } {
  if (last === null || last.mention.sentence !== mention.sentence || mention.dimension !== 'count') return read;
  const { property, noun } = last.count;
  if (fateNamed(property) === undefined) return read;
  const { tokens } = sentence;
  const from = tokenFrom(tokens, last.mention.end);
  const first = firstTokenOf(tokens, mention);
  const next = tokenFrom(tokens, mention.end);
  const between = from < 0 ? [] : tokens.slice(from, first);
  const told = { ...read, property, noun: read.noun === '' ? noun : read.noun };
  const own = fateNamed(read.property) !== undefined;
  if (!own && isByPlace(between, mention, tokens[next])) return { ...told, part: true };
  // "a ferry carrying 173 passengers and 16 crew capsized": the ferry did
  if (own || from < 0 || (isVerbal(tokens[next]) && property !== ABOARD)) return read;
  if (groupOf(read.noun) !== null && isList(between)) return { ...read, property };
  return isShare(between, mention) ? told : read;
}
