import type { NameMention, Token } from '../../model/index.js';
import { firstTokenOf } from '../../text/token-span.js';
import { extended, type PlacePhrase } from './phrase.js';

/** A place told of somebody, of another place or of what is under way. */
export interface PlaceRelation {
  readonly of: 'home' | 'lie' | 'set out' | 'bound';
  /** The person's surname, the other place's key, or what is under way. */
  readonly whose: string;
  readonly phrase: PlacePhrase;
}

/** The phrase of the place `name` from the token `from` on. */
export const phraseAt = (
  tokens: readonly Token[],
  names: readonly NameMention[],
  name: NameMention,
  from: number,
): PlacePhrase[] => {
  const phrase = extended(tokens, names, name, from);
  return phrase === null ? [] : [phrase];
};

/** True for a place right behind the preposition at `link`; "of the X" leads to a body. */
export const leadsTo = (tokens: readonly Token[], link: number, place: NameMention): boolean => {
  const first = firstTokenOf(tokens, place);
  if (first <= link || first > link + 4) return false;
  if (tokens[link + 1]!.pos === 'DET' && tokens[link]!.lower === 'of') return false;
  return tokens
    .slice(link + 1, first)
    .every(
      (t) =>
        t.pos === 'ADJ' ||
        t.pos === 'PROPN' ||
        (t.pos === 'NOUN' && place.kind === 'place') ||
        t.lower === 'of' ||
        (t.pos === 'DET' && place.kind === 'place'),
    );
};
