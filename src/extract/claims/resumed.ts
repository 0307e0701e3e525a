import { RELATIVES } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { Sentence, Token } from '../../model/index.js';
import { isVerb } from '../../text/parts-of-speech.js';
import type { Stretch } from './fate-words.js';

/** Words by which people are told apart within a count, or told more of, between two commas. */
const INSERTING = new Set(['among', 'including', 'mainly', 'mostly']);
/** "most of whom", "some of them". */
const OF_THEM = new Set(['them', 'whom']);

/** What may stand in the phrase of those counted, between the figure and the comma. */
const IN_PHRASE = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** Words of what stands between the commas, at most. */
const LONGEST = 24;

/** True where what stands behind the comma at `open` tells more of those before it, or counts some of them. */
function inserts(tokens: readonly Token[], open: number): boolean {
  const [first, second, third] = tokens.slice(open + 1, open + 4).map(({ lower }) => lower);
  if (INSERTING.has(first ?? '') || first === 'who') return true;
  return second === 'of' && OF_THEM.has(third ?? '');
}

/** The verb that goes on at token `i`, past an adverb: "were", "also escaped"; -1 for none. */
function verbAt(tokens: readonly Token[], i: number): number {
  const at = tokens[i]?.pos === 'ADV' ? i + 1 : i;
  const verb = tokens[at];
  const goesOn = verb !== undefined && isVerb(verb) && !verb.lower.endsWith('ing') && !CLAUSE_VERBS.has(verb.lemma);
  return goesOn ? at : -1;
}

/**
 * "53 people, including 44 children aged between six and 15, were killed in a fire": from where to where the sentence goes on with those that a figure
 * counts, behind what stands in commas and tells more of them; null where it does not. Who said so ("two people, police said, were") is no such words.
 */
export function resumedAfter({ tokens, clauses }: Sentence, figure: Stretch): { from: number; to: number } | null {
  let open = figure.last + 1;
  while (IN_PHRASE.has(tokens[open]?.pos ?? '') && !RELATIVES.has(tokens[open]!.lower)) open++;
  if (tokens[open]?.text !== ',' || !inserts(tokens, open)) return null;
  const end = Math.min(tokens.length, open + LONGEST);
  for (let i = open + 2; i < end; i++) {
    const { text } = tokens[i]!;
    if (text === ';' || text === '"' || text === ':') return null;
    if (text !== ',') continue;
    const verb = verbAt(tokens, i + 1);
    if (verb < 0) continue;
    const clause = clauses.find(({ from, to }) => from <= verb && verb < to);
    return clause === undefined ? null : { from: i + 1, to: clause.to };
  }
  return null;
}
