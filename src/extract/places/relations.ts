import { BOUND_WORDS } from '../../lexicon/sites.js';
import type { NameMention, Sentence, Token } from '../../model/index.js';
import { foldName } from '../../text/names.js';
import { placeKey } from '../../text/place-key.js';
import { journeys } from './journeys.js';
import { endOf, firstOf, isBearing, isPlaceWord, type PlacePhrase } from './phrase.js';
import { leadsTo, type PlaceRelation, phraseAt } from './related.js';

/** Tokens at most between a person and where they are from, and between a place and what tells where it lies. */
const NEAR = 12;

/**
 * What a sentence tells of places where nothing need have happened: "Ann Lee, 19, of X" (home), "Y, 20 km north of X" (lie), "the ferry left X"
 * (set out), "bound for X" (bound). `names` are those of the sentence.
 */
export function placeRelations(sentence: Sentence, names: readonly NameMention[]): PlaceRelation[] {
  const places = names.filter((n) => n.kind === 'place' || n.kind === 'other');
  return [
    ...homes(sentence.tokens, names, places),
    ...bearings(sentence.tokens, names, places),
    ...journeys(sentence.tokens, names, places),
  ];
}

const surnameOf = (name: string): string =>
  foldName(name)
    .split(' ')
    .filter((w) => !/^(?:jr|sr|i{2,3}|iv)$/.test(w))
    .at(-1) ?? '';

/** "Ann Lee, 19, of X", "Ann Lee, a teacher from X", "Ann Lee, who lives in X", "X resident Ann Lee". */
function homes(
  tokens: readonly Token[],
  names: readonly NameMention[],
  places: readonly NameMention[],
): PlaceRelation[] {
  return names.flatMap((person): PlaceRelation[] => {
    if (person.kind !== 'person') return [];
    const [from, to] = [firstOf(tokens, person), endOf(tokens, person)];
    const whose = surnameOf(person.name);
    const before = places.find((p) => endOf(tokens, p) === from - 1 && RESIDENTS.has(tokens[from - 1]!.lemma));
    if (before !== undefined && before.kind === 'place')
      return phraseAt(tokens, names, before, firstOf(tokens, before)).map((phrase) => ({ of: 'home', whose, phrase }));
    const link = homeLink(tokens, to);
    const place = link === null ? undefined : places.find((p) => leadsTo(tokens, link, p));
    if (link === null || place === undefined) return [];
    return phraseAt(tokens, names, place, link).map((phrase) => ({ of: 'home', whose, phrase: unturned(phrase) }));
  });
}

/** "South X" is a part of X. */
const unturned = (phrase: PlacePhrase): PlacePhrase => ({
  ...phrase,
  names: phrase.names.map((n) => n.replace(/^(?:North|South|East|West)(?:ern|east|west)? (?=[A-Z])/, '')),
});

const RESIDENTS = new Set(['resident', 'native', 'man', 'woman']);

/** "of" · ", 19, of" · ", who lives in" · ", a teacher from": the preposition before where a person is at home; null for none. */
function homeLink(tokens: readonly Token[], to: number): number | null {
  let lives = false;
  for (let i = to; i < Math.min(tokens.length, to + NEAR); i++) {
    const { lower, pos, text } = tokens[i]!;
    if (lower === 'from' && (lives || !isMoving(tokens, to, i))) return i;
    if (lower === 'of' && (isBareAge(tokens, to, i) || /^(?:native|resident)$/.test(tokens[i - 1]!.lemma))) return i;
    if (lives && (lower === 'in' || lower === 'at')) return i;
    if (/^(?:lives|lived|living|resides|resided)$/.test(lower)) lives = true;
    else if (pos === 'VERB' || text === '.' || text === ';' || text === '"') return null;
  }
  return null;
}

/** Only commas and an age between: "Ann Lee, 19, of X", "Ann Lee of X". */
const isBareAge = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      (t) =>
        t.text === ',' ||
        t.text === '-' ||
        t.pos === 'NUM' ||
        /^(?:aged?|years?|old)$/.test(t.lower) ||
        /^\d/.test(t.text),
    );

/** "Ann Lee, on her way home from X": where somebody comes from just then. */
const isMoving = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => BOUND_WORDS.has(t.lemma) || t.pos === 'ADP') || to === from;

/** "Y, about 20 km (12 miles) north of X", "Y, a suburb that lies to the north of X". */
function bearings(
  tokens: readonly Token[],
  names: readonly NameMention[],
  places: readonly NameMention[],
): PlaceRelation[] {
  return places.flatMap((place): PlaceRelation[] => {
    const first = firstOf(tokens, place);
    if (!/^(?:of|from)$/.test(tokens[first - 1]?.lower ?? '') || !isBearing(tokens[first - 2]?.lower ?? '')) return [];
    const from = startOfDistance(tokens, first - 2);
    const subject = [...places].reverse().find((p) => endOf(tokens, p) <= from);
    if (subject === undefined || !liesThere(tokens, endOf(tokens, subject), from)) return [];
    return phraseAt(tokens, names, place, from).map((phrase) => ({ of: 'lie', whose: placeKey(subject.name), phrase }));
  });
}

/** "about 20 km (12 miles) to the": where the words before a bearing begin that belong to it. */
function startOfDistance(tokens: readonly Token[], bearing: number): number {
  let i = bearing;
  while (i > 0 && bearing - i < NEAR && isOfDistance(tokens[i - 1]!)) i--;
  return i;
}

const isOfDistance = ({ lower, pos, text }: Token): boolean =>
  pos === 'NUM' ||
  /^\d/.test(text) ||
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
