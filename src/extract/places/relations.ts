import { BOUND_WORDS } from '../../lexicon/sites.js';
import type { NameMention, Sentence, Token } from '../../model/index.js';
import { foldName } from '../../text/names.js';
import { firstTokenOf } from '../../text/token-span.js';
import { bearings } from './bearings.js';
import { journeys } from './journeys.js';
import { endOf, type PlacePhrase } from './phrase.js';
import { leadsTo, type PlaceRelation, phraseAt } from './related.js';

/** Tokens at most between a person and where they are from. */
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
    const [from, to] = [firstTokenOf(tokens, person), endOf(tokens, person)];
    const whose = surnameOf(person.name);
    const before = places.find((p) => endOf(tokens, p) === from - 1 && RESIDENTS.has(tokens[from - 1]!.lemma));
    if (before !== undefined && before.kind === 'place')
      return phraseAt(tokens, names, before, firstTokenOf(tokens, before)).map((phrase) => ({
        of: 'home',
        whose,
        phrase,
      }));
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
