import { CHANGE_DOWN, CHANGE_UP } from '../../lexicon/change-verbs.js';
import { isEvent } from '../../lexicon/event-nouns.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { BARE_MEASURES, MEASURE_VERBS } from '../../lexicon/measured.js';
import { activityOf } from '../../lexicon/things.js';
import { UNIT_WORDS } from '../../lexicon/units.js';
import type { Clause, QuantityMention, Sentence, Token } from '../../model/index.js';
import { firstTokenOf } from '../../text/token-span.js';

/** Dimensions of which the noun before the figure tells what is measured; a count's is read with the figure. */
const MEASURED = new Set<QuantityMention['dimension']>(['area', 'length', 'mass', 'money', 'share', 'speed', 'volume']);

/** Dimensions of what a thing has: "the lorry weighed 38 tonnes", "the price was $2". */
const OWNED = new Set<QuantityMention['dimension']>(['length', 'mass', 'money', 'share', 'speed']);

/** Verbs that lead to a measure by "at": "the damage was put at $3 million", "they put the damage at $3 million". */
const RECKONING = new Set(['assess', 'estimate', 'fix', 'put', 'set']);

const CHANGING = new Set([...CHANGE_UP, ...CHANGE_DOWN]);
/** Verbs with an object that is measured behind the preposition. */
const OBJECT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', RECKONING],
  ['to', CHANGING],
]);
/** Dimensions of which a verb of change tells the level: "profit fell 5 % to $3 million". */
const LEVELLED = new Set<QuantityMention['dimension']>(['money', 'share']);

/** Words between a thing and its measure, at most. */
const REACH = 10;

/** Parts of speech that a noun between an article or an adjective and "of" may be tagged as: "a fine of", "a dry well of". */
const MISTAGGED = new Set(['ADJ', 'ADV', 'INTJ']);

/** The noun at `i`: also "a fine", which may be tagged as an adjective, and "Waves", which opens its sentence and may be tagged as a name. */
function headAt(tokens: readonly Token[], i: number): string | null {
  const noun = tokens[i];
  if (noun === undefined || BARE_MEASURES.has(noun.lemma)) return null;
  const adjective = MISTAGGED.has(noun.pos) && ['ADJ', 'DET'].includes(tokens[i - 1]?.pos ?? '');
  if (noun.pos === 'NOUN' || adjective) return noun.lemma;
  return noun.pos === 'PROPN' && i === 0 ? noun.lower.replace(/s$/, '') : null;
}

/** Prepositions that hang on the noun before them: "the price of the bowl", "profit for the year", "the rate across the towns". */
const HANGING = new Set(['across', 'among', 'for', 'from', 'of', 'on']);

/** From a noun up through its "of": of "the price of the bowl" the price; -1 behind another preposition ("into the crowd"). */
function headOver(tokens: readonly Token[], noun: number): number {
  let at = noun;
  for (;;) {
    let k = at - 1;
    while (k >= 0 && IN_PHRASE.has(tokens[k]!.pos) && !RELATIVES.has(tokens[k]!.lower)) k--;
    if (tokens[k]?.pos !== 'ADP') return at;
    if (!HANGING.has(tokens[k]!.lower) || headAt(tokens, k - 1) === null) return -1;
    at = k - 1;
  }
}
const IN_PHRASE = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);

/** "turnover last year": past words that tell when, from the noun at `i` leftwards. */
function beforeTime(tokens: readonly Token[], i: number): number {
  const when = ['each', 'last', 'next', 'this'].includes(tokens[i - 1]?.lower ?? '');
  return when && UNIT_WORDS.get(tokens[i]!.lower)?.dimension === 'duration' ? i - 2 : i;
}

/** "they put the damage at $3 million", "cut the fine to $3 million": the object of a verb that reckons or changes. */
function reckonedObject(tokens: readonly Token[], first: number): string | null {
  const verbs = OBJECT_VERBS.get(tokens[first - 1]?.lower ?? '');
  if (verbs === undefined || headAt(tokens, first - 2) === null) return null;
  const head = headOver(tokens, first - 2);
  let k = head - 1;
  while (k >= 0 && ['DET', 'ADJ', 'NOUN', 'PRON'].includes(tokens[k]!.pos)) k--;
  return head >= 0 && verbs.has(tokens[k]?.lemma ?? '') ? headAt(tokens, head) : null;
}

/** Verbs that lead from a thing to its measure; `before`: the word before the figure. */
const verbsOf = (before: Token | undefined, levelled: boolean): readonly ReadonlySet<string>[] => [
  MEASURE_VERBS,
  ...(before?.lower === 'at' ? [RECKONING] : []),
  ...(levelled ? [CHANGING] : []),
];

/**
 * The noun that a verb of having or reckoning leads to from a figure, or that stands right before its comma: "winds reached 160 km/h", "the price of the
 * shop was put at $2 million", "the lorry, 4 metres high"; null for a pronoun or another verb.
 */
function ownerOf(tokens: readonly Token[], clause: Clause, first: number, levelled: boolean): string | null {
  const beside = tokens[first - 2];
  if (tokens[first - 1]?.text === ',' && beside?.pos === 'NOUN')
    return UNIT_WORDS.has(beside.lower) ? null : beside.lemma;
  const verbs = verbsOf(tokens[first - 1], levelled);
  let having = false;
  for (let i = first - 1; i >= Math.max(clause.from - 1, first - REACH, 0); i--) {
    const k = beforeTime(tokens, i);
    if (k < 0) return null;
    const { pos, lemma } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') {
      if (!verbs.some((known) => known.has(lemma))) return null;
      having = true;
    } else if (headAt(tokens, k) !== null) {
      const head = having ? headOver(tokens, k) : -1;
      return head < 0 ? null : headAt(tokens, head);
    } else if (pos === 'PRON' || pos === 'PROPN' || pos === 'SCONJ') return null;
  }
  return null;
}

/** "worth $4 million", "valued at $4 million": the words that make a sum the value of something. */
const tellsValue = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'worth' || (tokens[first - 1]?.lower === 'at' && tokens[first - 2]?.lower === 'valued');

/** "a trial of seven weeks", "a siege of 11 hours": the activity that lasted so long; null for other nouns, which may have it of other things. */
function lastedOf(tokens: readonly Token[], first: number): string | null {
  const noun = tokens[first - 1]?.lower === 'of' ? headAt(tokens, first - 2) : null;
  return noun !== null && (isEvent(noun) || activityOf(noun).length > 0) ? noun : null;
}

/**
 * What a measure is of, by the noun before it: "waves of up to three metres", "a fine of $2 million", "the bridge is four metres high"; null for
 * none. `counted`: the noun read with the figure.
 */
export function nounBefore({ tokens, clauses }: Sentence, at: number, mention: QuantityMention): string | null {
  const { dimension, counted } = mention;
  if (dimension === 'duration' && counted === null) return lastedOf(tokens, firstTokenOf(tokens, mention));
  if (!MEASURED.has(dimension) || (counted !== null && !BARE_MEASURES.has(counted.head))) return null;
  const first = firstTokenOf(tokens, mention);
  if (dimension === 'money' && tellsValue(tokens, first)) return 'value';
  if (tokens[first - 1]?.lower === 'of') return headAt(tokens, first - 2);
  const clause = clauses[at];
  return clause !== undefined && OWNED.has(dimension)
    ? (reckonedObject(tokens, first) ?? ownerOf(tokens, clause, first, LEVELLED.has(dimension)))
    : null;
}
