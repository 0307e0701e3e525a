import { distance } from 'fastest-levenshtein';
import { isSiteNoun, SITES_OF_TOWNS } from '../../lexicon/names.js';
import { meetsSet } from '../../text/meet.js';
import { foldName, letterRatio, romanKey, wordLikeness } from '../../text/names.js';
import { areDedicatedAlike } from './dedicated.js';
import { type Form, isAreaNoun, sharedContext } from './forms.js';
import { isLapse } from './lapse.js';
import { loosePlaces } from './loose-places.js';
import type { Relation } from './relation.js';
import { areRomanisedAlike } from './romanised.js';
import { areTranslated } from './translated.js';

/** Names shorter than this differ too easily by a letter: "Torn", "Tarn". */
const SHORTEST = 5;
/** Names shorter than this need more than their letters. */
const SETTLED = 7;
/** Lemmas that the sentences beside them share then. */
const SUPPORT = 2;
/** First letters that a word must share with the noun for a site to be a form of it: "nightlife", "nightclub". */
const STEM = 4;

/** Two places' names: spelled alike word by word, or one the other with what kind of site it is. */
export function comparePlaces(a: Form, b: Form): Relation {
  const [joinedA, joinedB] = [a.words.join(''), b.words.join('')];
  if (isAdjectiveOf(a.words, b.words) || isAdjectiveOf(b.words, a.words)) return null;
  if (joinedA === joinedB) return { one: true, because: `same name: ${a.key} | ${b.key}`, score: 3 };
  if (a.words.length === b.words.length && joinedA.length >= SHORTEST && joinedB.length >= SHORTEST) {
    const all = a.words.map((word, i) => placeWordLikeness(word, b.words[i]!));
    const near = all.filter((l) => l === 'near').length;
    // A single word that is merely near may be the adjective or the neighbour: "Tarnia", "Tarnian".
    const short =
      Math.min(joinedA.length, joinedB.length) < SETTLED &&
      romanKey(joinedA) !== romanKey(joinedB) &&
      sharedContext(a, b) < SUPPORT;
    if (
      !short &&
      !all.includes('other') &&
      (near === 0 || (near === 1 && a.words.length > 1 && all.includes('same')))
    ) {
      return { one: true, because: `spelling: ${a.key} | ${b.key}`, score: letterRatio(joinedA, joinedB) };
    }
  }
  if (isTurned(a, b) || isSlipped(a, b) || areRomanisedAlike(a, b) || areTranslated(a, b))
    return { one: true, because: `spelling: ${a.key} | ${b.key}`, score: 0 };
  if (areDedicatedAlike(a, b)) return { one: true, because: `fuller name: ${a.key} | ${b.key}`, score: 0 };
  return extends_(a, b) ?? extends_(b, a) ?? isLapse(a, b) ?? loosePlaces(a, b);
}

/** "Tarn Nou", "Nou Tarn": one name of two words in the order of another language; no article has both. */
const isTurned = (a: Form, b: Form): boolean =>
  a.words.length === 2 &&
  b.words.length === 2 &&
  a.words[0] === b.words[1] &&
  a.words[1] === b.words[0] &&
  !a.words.some(isSiteNoun) &&
  !meetsSet(a.places.keys(), b.places);

/** "South Tarnian", "Tarnese", "Tarni" of "South Tarnia", "Tarna", "Tarn": the last word with an ending more. */
function isAdjectiveOf(long: readonly string[], short: readonly string[]): boolean {
  if (long.length !== short.length || long.slice(0, -1).some((w, i) => w !== short[i])) return false;
  const [adjective, place] = [long.at(-1)!, short.at(-1)!];
  if (!adjective.startsWith(place)) return false;
  return (
    ADJECTIVE_ENDINGS.get(place.at(-1)!)?.has(adjective.slice(place.length)) ??
    OTHER_ENDINGS.has(adjective.slice(place.length))
  );
}

/** What makes an adjective of a place, by the letter that the place ends with. */
const ADJECTIVE_ENDINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['a', new Set(['n'])],
  ['n', new Set(['i', 'ian', 'ese', 'ish'])],
]);
const OTHER_ENDINGS: ReadonlySet<string> = new Set(['an', 'ian', 'ese', 'ish']);

/** Long names that begin and end alike and lack a letter or two between: so far alike only a slip of the pen makes them. */
const LONG = 8;
const HEAD = 4;
const TAIL = 2;
const MISSING = 2;

/**
 * "Tarnovehill" and "Tarnohill": a syllable was lost or swapped. Both must be told as a town or a district, or stand among the same words,
 * and no article may know both.
 */
function isSlipped(a: Form, b: Form): boolean {
  const [x, y] = [a.words.join(''), b.words.join('')];
  if (a.words.length !== 1 || b.words.length !== 1 || Math.min(x.length, y.length) < LONG || /\d/.test(x + y))
    return false;
  if (x.slice(0, HEAD) !== y.slice(0, HEAD) || x.slice(-TAIL) !== y.slice(-TAIL) || x.endsWith('n') !== y.endsWith('n'))
    return false;
  if (distance(x, y) > MISSING || meetsSet(a.places.keys(), b.places)) return false;
  const areas = [a, b].every((form) => [...form.roles].some(isAreaNoun));
  return areas || sharedContext(a, b) >= SUPPORT;
}

/** Links like "e" and "i" in the middle of a name are short words that may differ. */
function placeWordLikeness(a: string, b: string): ReturnType<typeof wordLikeness> {
  if (a.length <= 2 && b.length <= 2 && a !== b)
    return /^[aeiou]l?$/.test(a) && /^[aeiou]l?$/.test(b) ? 'variant' : 'other';
  const likeness = wordLikeness(a, b);
  return likeness === 'other' || a[0] === b[0] || likeness === 'near' ? likeness : 'near';
}

/** "X Night Club" and "X Nightlife" are the X that some article calls a nightclub; "X Zoo" is not the town of X. */
function extends_(short: Form, long: Form): Relation {
  if (isSameWithNoun(short, long)) return { one: true, because: `same site: ${short.key} | ${long.key}`, score: 1 };
  if (short.words.length !== 1 || long.words.length < 2 || romanKey(long.words[0]!) !== romanKey(short.words[0]!))
    return null;
  // A town and the station named after it share a word, too.
  if ([...short.roles].some(isAreaNoun)) return null;
  const nouns = [...short.roles].filter(isSiteNoun);
  const rest = long.words.slice(1).join('');
  const fits = nouns.some(
    (noun) =>
      noun === rest || rest.endsWith(noun) || noun.endsWith(rest) || rest.slice(0, STEM) === noun.slice(0, STEM),
  );
  if (!fits || sharedContext(short, long) === 0) return null;
  return { one: true, because: `same site: ${short.key} | ${long.key}`, score: 1 };
}

/** "the San Tarn airport" once, and San Tarn else, is a town that has one. */
function isMostly({ claims }: Form, noun: string): boolean {
  const saying = claims.filter((c) =>
    foldName(c.role ?? '')
      .split(' ')
      .includes(noun),
  ).length;
  return SITES_OF_TOWNS.has(noun) ? saying * 2 > claims.length : saying * 2 >= claims.length;
}

/** "Al Tarn Mosque" and "the Al Tarn mosque": of several words, the noun written as a part of the name or behind it. */
function isSameWithNoun(short: Form, long: Form): boolean {
  const noun = long.words.at(-1)!;
  return (
    short.words.length > 1 &&
    isSiteNoun(noun) &&
    long.words.length === short.words.length + 1 &&
    short.words.every((w, i) => w === long.words[i]) &&
    isMostly(short, noun)
  );
}

/** "Marun" in "Upper-Marun" written as one: the last word of a hyphenated name. The hyphen tells it from "New Tarn" and "Tarn". */
export function isTailOf(short: Form, long: Form): boolean {
  if (short.words.length !== 1 || long.words.length !== 2 || long.words[1] !== short.words[0]) return false;
  return long.claims.every((c) => c.name.split(' ')[0]!.includes('-'));
}
