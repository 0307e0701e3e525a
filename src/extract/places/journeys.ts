import { BOUND_WORDS, SETTING_OUT, vehicleOf } from '../../lexicon/sites.js';
import type { NameMention, Token } from '../../model/index.js';
import { firstTokenOf } from '../../text/token-span.js';
import { endOf, isPlaceWord } from './phrase.js';
import { leadsTo, type PlaceRelation, phraseAt } from './related.js';

/** Tokens at most between what moves and the verb that tells where it set out. */
const FAR = 24;

/** "the ferry left X", "the train from X to Y", "a flight bound for Y". */
export function journeys(
  tokens: readonly Token[],
  names: readonly NameMention[],
  places: readonly NameMention[],
): PlaceRelation[] {
  // The tagger takes the "Express" of a train's name for a verb.
  const isThing = ({ pos, text }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || text !== text.toLowerCase();
  const vehicle = tokens
    .map((t) => (isThing(t) ? (vehicleOf(t.lemma) ?? vehicleOf(t.lower)) : null))
    .find((v) => v !== null);
  if (vehicle === undefined || vehicle === null) return [];
  return places.flatMap((place): PlaceRelation[] => {
    const after = tokens[endOf(tokens, place)];
    // "left Ruritanian waters": what stands before a noun is no place by itself.
    if (after?.lower === "'s" || (place.kind !== 'place' && after?.pos === 'NOUN')) return [];
    const of = stageAt(tokens, places, firstTokenOf(tokens, place), endOf(tokens, place));
    if (of === null) return [];
    return phraseAt(tokens, names, place, firstTokenOf(tokens, place) - 1).map((phrase) => ({
      of,
      whose: vehicle,
      phrase,
    }));
  });
}

/** Which end of a journey the place whose name takes the tokens `first` to `end` is; null for none. */
function stageAt(
  tokens: readonly Token[],
  places: readonly NameMention[],
  first: number,
  end: number,
): 'set out' | 'bound' | null {
  let lead = first - 1;
  while (lead > 0 && isBeforeName(tokens[lead]!)) lead--;
  const [before, verb] = [tokens[lead], tokens[lead - 1]];
  if (before === undefined) return null;
  if (before.pos === 'VERB' && SETTING_OUT.has(before.lemma) && movesBefore(tokens, lead)) return 'set out';
  if (before.lower === 'from') {
    if (verb?.pos === 'VERB' && SETTING_OUT.has(verb.lemma)) return 'set out';
    const to = tokens.findIndex((t, i) => i >= end && i < end + 6 && t.lower === 'to');
    return to >= 0 && places.some((p) => leadsTo(tokens, to, p)) ? 'set out' : null;
  }
  if (before.lower !== 'for' && before.lower !== 'to') return null;
  if ([verb?.lemma, verb?.lower].some((w) => w !== undefined && (BOUND_WORDS.has(w) || vehicleOf(w) !== null)))
    return 'bound';
  const from = places.find((p) => endOf(tokens, p) <= lead && endOf(tokens, p) > lead - 6);
  return before.lower === 'to' && from !== undefined && tokens[firstTokenOf(tokens, from) - 1]?.lower === 'from'
    ? 'bound'
    : null;
}

/** "to the capital, X", "to the southern city of X". */
const isBeforeName = ({ pos, lower, text }: Token): boolean =>
  pos === 'DET' || pos === 'ADJ' || text === ',' || lower === 'of' || lower === 'capital' || isPlaceWord(lower);

/** What left is what is under way, not somebody in it: the noun before the verb. */
const movesBefore = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - FAR), verb).some((t) => vehicleOf(t.lemma) !== null || vehicleOf(t.lower) !== null);
