import { UNIT_WORDS } from '../../lexicon/units.js';
import type { Clause, QuantityMention, Sentence, Token } from '../../model/index.js';

/** Dimensions of which the noun before the figure tells what is measured; a count's is read with the figure. */
const MEASURED = new Set<QuantityMention['dimension']>(['area', 'length', 'mass', 'money', 'speed', 'volume']);

/** Dimensions of what a thing has: "the lorry weighed 38 tonnes". */
const OWNED = new Set<QuantityMention['dimension']>(['length', 'mass', 'speed']);

/** Nouns that say only that there is a measure. */
const EMPTY = new Set([
  'altitude',
  'amount',
  'average',
  'depth',
  'distance',
  'estimate',
  'height',
  'kind',
  'length',
  'maximum',
  'minimum',
  'size',
  'speed',
  'sum',
  'total',
  'weight',
  'width',
]);

/** Verbs between a thing and its measure. */
const HAVING = new Set(['be', 'blow', 'have', 'measure', 'move', 'reach', 'stand', 'travel', 'weigh']);

/** Words between a thing and its measure, at most. */
const REACH = 6;

/** Parts of speech that a noun between an article or an adjective and "of" may be tagged as: "a fine of", "a dry well of". */
const MISTAGGED = new Set(['ADJ', 'ADV', 'INTJ']);

/** The noun at `i`: also "a fine", which may be tagged as an adjective, and "Waves", which opens its sentence and may be tagged as a name. */
function headAt(tokens: readonly Token[], i: number): string | null {
  const noun = tokens[i];
  if (noun === undefined || EMPTY.has(noun.lemma)) return null;
  const adjective = MISTAGGED.has(noun.pos) && ['ADJ', 'DET'].includes(tokens[i - 1]?.pos ?? '');
  if (noun.pos === 'NOUN' || adjective) return noun.lemma;
  return noun.pos === 'PROPN' && i === 0 ? noun.lower.replace(/s$/, '') : null;
}

/** "into the crowd": a noun behind a preposition has nothing. */
function isObject(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k >= 0 && ['DET', 'ADJ', 'NOUN'].includes(tokens[k]!.pos)) k--;
  return tokens[k]?.pos === 'ADP';
}

/**
 * The noun that a verb of having leads to from a figure, or that stands right before its comma: "winds reached 160 km/h", "the lorry, 4 metres
 * high"; null for a pronoun or another verb.
 */
function ownerOf(tokens: readonly Token[], clause: Clause, first: number): string | null {
  const beside = tokens[first - 2];
  if (tokens[first - 1]?.text === ',' && beside?.pos === 'NOUN')
    return UNIT_WORDS.has(beside.lower) ? null : beside.lemma;
  let having = false;
  for (let k = first - 1; k >= Math.max(clause.from - 1, first - REACH, 0); k--) {
    const { pos, lemma } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') {
      if (!HAVING.has(lemma)) return null;
      having = true;
    } else if (pos === 'NOUN' && !EMPTY.has(lemma)) return having && !isObject(tokens, k) ? lemma : null;
    else if (pos === 'PRON' || pos === 'PROPN' || pos === 'SCONJ') return null;
  }
  return null;
}

/**
 * What a measure is of, by the noun before it: "waves of up to three metres", "a fine of $2 million", "the bridge is four metres high"; null for
 * none. `counted`: the noun read with the figure.
 */
export function nounBefore({ tokens, clauses }: Sentence, at: number, mention: QuantityMention): string | null {
  const { dimension, counted } = mention;
  if (!MEASURED.has(dimension) || (counted !== null && !EMPTY.has(counted.head))) return null;
  const first = tokens.findIndex((t) => t.end > mention.start);
  if (tokens[first - 1]?.lower === 'of') return headAt(tokens, first - 2);
  const clause = clauses[at];
  return clause !== undefined && OWNED.has(dimension) ? ownerOf(tokens, clause, first) : null;
}
