import { AREA_NOUNS } from '../../lexicon/names.js';
import type { NameMention, Token } from '../../model/index.js';
import { placeKey } from '../../text/place-key.js';
import { firstTokenOf } from '../../text/token-span.js';
import { endOf, isBearing, isPlaceWord } from './phrase.js';
import { type PlaceRelation, phraseAt } from './related.js';

/** Tokens at most between a place and what tells where it lies, and of a distance. */
const NEAR = 12;

/** "Y, about 20 km (12 miles) north of X", "Y, a suburb that lies to the north of X", "Y, a village 20 miles from the city of X". */
export function bearings(
  tokens: readonly Token[],
  names: readonly NameMention[],
  places: readonly NameMention[],
): PlaceRelation[] {
  return places.flatMap((place): PlaceRelation[] => {
    const link = linkBefore(tokens, firstTokenOf(tokens, place));
    const last = link - 1;
    if (link < 1 || !(isBearing(tokens[last]!.lower) || isLengthUnit(tokens, last, link))) return [];
    const from = startOfDistance(tokens, last);
    const before = places.filter((p) => endOf(tokens, p) <= from);
    const nearest = before.at(-1);
    if (nearest === undefined || !liesThere(tokens, afterKind(tokens, endOf(tokens, nearest)), from)) return [];
    const subject = heldBy(tokens, before);
    return phraseAt(tokens, names, place, from).map((phrase) => ({ of: 'lie', whose: placeKey(subject.name), phrase }));
  });
}

/** The "of" or "from" that leads to the name at `first`, over "the city of"; -1 where another word stands before it. */
function linkBefore(tokens: readonly Token[], first: number): number {
  const isLink = (i: number): boolean => /^(?:of|from)$/.test(tokens[i]?.lower ?? '');
  if (!isLink(first - 1)) return -1;
  const kind = first - 2;
  if (!isPlaceWord(tokens[kind]?.lower ?? '') || isBearing(tokens[kind]!.lower)) return first - 1;
  const link = tokens[kind - 1]?.pos === 'DET' ? kind - 2 : kind - 1;
  return isLink(link) ? link : first - 1;
}

const isLengthUnit = (tokens: readonly Token[], at: number, link: number): boolean =>
  tokens[link]!.lower === 'from' &&
  /^(?:miles?|km|kms|kilomet(?:re|er)s?)$/.test(tokens[at]!.lower) &&
  /\d/.test(tokens[at - 1]?.text ?? '');

/** The place that is told to lie there: of "Y in the province of Z" and "Y, Z" the first, which the others hold. */
function heldBy(tokens: readonly Token[], places: readonly NameMention[]): NameMention {
  let at = places.length - 1;
  while (at > 0 && isHeldBy(tokens.slice(endOf(tokens, places[at - 1]!), firstTokenOf(tokens, places[at]!)))) at--;
  return places[at]!;
}

/** ", " or "in the northern province of" between two places: the second holds the first. */
function isHeldBy(gap: readonly Token[]): boolean {
  const link = gap.findIndex((t) => t.text === ',' || t.lower === 'in');
  if (link < 0 || gap.length > NEAR) return false;
  // Of "the X mill in Y" it is Y that lies there.
  if (!gap.slice(0, link).every((t) => AREA_NOUNS.has(t.lower))) return false;
  return gap
    .slice(link + 1)
    .every(
      (t) => t.pos === 'DET' || t.pos === 'ADJ' || t.lower === 'of' || t.lower === 'in' || AREA_NOUNS.has(t.lower),
    );
}

/** "Y town": where the name goes on with what kind of place it is. */
function afterKind(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.pos === 'NOUN' && isPlaceWord(tokens[i]!.lower)) i++;
  return i;
}

/** "about 20 km (12 miles) to the": where the words before a bearing begin that belong to it. */
function startOfDistance(tokens: readonly Token[], bearing: number): number {
  let i = bearing;
  while (i > 0 && bearing - i < NEAR && isOfDistance(tokens[i - 1]!)) i--;
  return tokens[i]!.text === '(' ? i + 1 : i;
}

const isOfDistance = ({ lower, pos, text }: Token): boolean =>
  pos === 'NUM' ||
  /^\d/.test(text) ||
  isBearing(lower) ||
  /^(?:miles?|km|kms?|kilomet(?:re|er)s?|about|around|some|roughly|just|to|the|far|minutes?|hours?|drive|-|\(|\)|half|an?)$/.test(
    lower,
  );

/** Between the place and the bearing: a comma, what kind of place it is, a verb of lying; nothing that happens. */
function liesThere(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  if (between.length > NEAR) return false;
  const lies = between.some((t) => /^(?:lie|locate|situate|sit)$/.test(t.lemma) || t.lemma === 'be');
  const still = between.every((t) => t.pos !== 'VERB' || /^(?:lie|locate|situate|sit)$/.test(t.lemma));
  // "In X, the ship was north of Y": what lies there is the ship.
  if (between.some((t, i) => t.lemma === 'be' && between[i - 1]?.pos === 'NOUN' && !isPlaceWord(between[i - 1]!.lower)))
    return false;
  const apart = between.length === 0 || between[0]!.text === ',' || between[0]!.text === '(';
  return still && (apart || lies) && !between.some((t) => t.text === '.' || t.text === ';' || t.pos === 'CCONJ');
}
