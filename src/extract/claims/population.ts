import { groupOf } from '../../lexicon/counted-groups.js';
import { RELATIVES } from '../../lexicon/function-words.js';
import { measuredBy, POPULATION, SETTLEMENTS } from '../../lexicon/measured.js';
import type { Clause, QuantityMention, Token } from '../../model/index.js';
import type { Stretch } from './fate-words.js';

/** Nouns for those who live in a place, or a house. */
const RESIDENTS = new Set(['inhabitant', 'resident']);

/** Residents from which on they are a place's: "has 120 residents" may be a home. */
const OF_A_PLACE = 500;

/** Words between "of" and the figure: "a town of only 350". */
const ONLY = new Set(['barely', 'just', 'merely', 'only']);

/** "has about 2,800 residents", "Ellery's 6,000 residents", "the 6,000 residents of the town": all of them, where no clause tells which. */
function isOfResidents(
  tokens: readonly Token[],
  { first, last }: Stretch,
  { counted, value }: QuantityMention,
): boolean {
  if (counted === null || !RESIDENTS.has(counted.head) || (value.best ?? value.low ?? 0) < OF_A_PLACE) return false;
  if (RELATIVES.has(tokens[last + 1]?.lower ?? '')) return false;
  const before = tokens[first - 1];
  if (before?.lemma === 'have' || (before?.lower === "'s" && tokens[first - 2]?.pos === 'PROPN')) return true;
  const place = tokens.slice(last + 2, last + 4).find((t) => t.pos !== 'DET');
  const named = place?.pos === 'PROPN' || SETTLEMENTS.has(place?.lemma ?? '');
  return before?.lower === 'the' && tokens[last + 1]?.lower === 'of' && named;
}

/** "a town with about 40,000 people": as many as only live there. */
const isOfTownWith = (tokens: readonly Token[], { first }: Stretch, { counted, value }: QuantityMention): boolean =>
  counted?.head === 'people' &&
  (value.best ?? value.low ?? 0) >= OF_A_PLACE &&
  tokens[first - 1]?.lower === 'with' &&
  SETTLEMENTS.has(tokens[first - 2]?.lemma ?? '');

/**
 * True for how many live in a place: "a city of 350,000", "a town of only 350", "a population of 350,000", "a city with 350,000 inhabitants", "home
 * to 350,000 residents", "has 2,800 residents".
 */
export function isPopulation(
  tokens: readonly Token[],
  figure: Stretch,
  clause: Clause,
  mention: QuantityMention,
): boolean {
  if (isOfResidents(tokens, figure, mention) || isOfTownWith(tokens, figure, mention)) return true;
  const first = ONLY.has(tokens[figure.first - 1]?.lower ?? '') ? figure.first - 1 : figure.first;
  const [noun, of] = [tokens[first - 2], tokens[first - 1]];
  const last = tokens[figure.last]!;
  if (of?.lower === 'to' && noun?.lower === 'home' && groupOf(last.lemma) !== null) return true;
  if ((of?.lower === 'with' || of?.lemma === 'have') && measuredBy(last.lemma) === POPULATION) return true;
  if (first - 2 < clause.from || of?.lower !== 'of' || noun === undefined) return false;
  return SETTLEMENTS.has(noun.lemma) || measuredBy(noun.lemma) === POPULATION;
}

const OF_OR_WITH = new Set(['of', 'with']);

/** What a population is of: "town" of "a town of 2,800 people", "" where only its people are told. */
export function settlementOf(tokens: readonly Token[], first: number): string {
  const of = ONLY.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const noun = OF_OR_WITH.has(tokens[of]?.lower ?? '') ? (tokens[of - 1]?.lemma ?? '') : '';
  return SETTLEMENTS.has(noun) ? noun : '';
}
