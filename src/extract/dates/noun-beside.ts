import { PLACEHOLDERS } from '../../lexicon/date-events.js';
import { POSSESSIVES } from '../../lexicon/function-words.js';
import type { Token } from '../../model/index.js';
import { UNITS } from './asides.js';
import { datedClass } from './verbs.js';

/** The noun is left out, and nothing tells what is dated. */
export const NOTHING = -1;

/** Nouns that tell a time of the day by what is done then. */
const TIMES = new Set(['commute', 'hour', 'rush']);

/** Words in a date after which a noun is seldom part of the phrase: "over the weekend police arrested". */
const PART_WORDS = new Set(['weekend', 'hours', 'end', 'morning', 'evening', 'night', 'afternoon']);

const inNoun = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'PROPN' || t.text === '-');

/** "Thursday's attack", "the November 9 agreement", "a July 2016 shooting", "his 1960 jump": the head of the noun phrase the date stands in. */
export function nounAfter(tokens: readonly Token[], first: number, after: number): number | null {
  const possessive = tokens[after]?.lower.startsWith("'") === true && tokens[after]?.pos !== 'PUNCT';
  // The mention itself may begin with "since the" or "the end of".
  const inside =
    tokens.slice(Math.max(0, first - 2), after).some((t) => t.pos === 'DET' && t.lower !== 'that') ||
    POSSESSIVES.has(tokens[first - 1]?.lower ?? '');
  const ofPart = !possessive && tokens.slice(first, after).some((t) => PART_WORDS.has(t.lower));
  if (!possessive && !inside) return null;
  let head: number | null = null;
  for (let i = after + (possessive ? 1 : 0); inNoun(tokens[i]); i++) {
    const tells = datedClass(tokens[i]!) !== null && tokens[i]!.pos !== 'ADJ';
    // "the New Year's Eve blaze cost dozens", "the Sunday blast victims": the noun for the event stays.
    if (tells || (tokens[i]!.pos === 'NOUN' && !ofPart && (head === null || datedClass(tokens[head]!) === null)))
      head = i;
  }
  // "in Tuesday's morning rush": when it was, not what.
  if (head !== null && TIMES.has(tokens[head]!.lemma)) return null;
  // "before Sunday's, on Feb. 28": the noun is left out, and nothing tells what it was.
  if (head === null && possessive && tokens[after + 1]?.pos !== 'VERB') return NOTHING;
  // The tagger takes "Sunday's shooting" for a verb now and then.
  if (head === null && possessive && tokens[after + 1] !== undefined && datedClass(tokens[after + 1]!) !== null)
    return after + 1;
  return head;
}

/** "the brawl of Tuesday evening": the noun that the date tells more of; a season or part of a day is no event. */
export function nounOf(tokens: readonly Token[], first: number): number | null {
  const noun = tokens[first - 2];
  const idle =
    noun?.pos !== 'NOUN' ||
    PLACEHOLDERS.has(noun.lemma) ||
    PART_WORDS.has(noun.lower) ||
    UNITS.test(noun.lower) ||
    /^(?:half|quarter|turn)$/.test(noun.lower);
  return tokens[first - 1]?.lower === 'of' && !idle && datedClass(noun) !== 'begin' ? first - 2 : null;
}
