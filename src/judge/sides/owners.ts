import { ADJECTIVE_ENDINGS } from '../../lexicon/voice-kinds.js';
import type { FindingWitness } from '../finding.js';

/** Letters at the end of a place's name that its adjective may change: "Norlandia", "Norlandian". */
const CHANGED = 2;
/** Letters that a name and its adjective share at least. */
const SHARED = 4;
/** Letters that an adjective may have more than the name: "Norland", "Norlandish". */
const LONGER = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}.]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

/** A place of the report, by the words of its name. */
export interface Place {
  readonly name: string;
  readonly words: readonly string[];
}

/** A name that only the adjective of a place tells: "Norlandish", of which no article names the land. */
const isAdjective = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && [...ADJECTIVE_ENDINGS].some((e) => e.length > 1 && name.endsWith(e));

/** Every place that the articles name, and those of which they name the adjective alone; by name. */
export function placesOf(witnesses: readonly FindingWitness[]): Place[] {
  const names = witnesses.flatMap((w) =>
    w.reading.names
      .filter((n) => n.kind === 'place' || (n.kind === 'other' && isAdjective(n.name)))
      .map((n) => n.name.replace(/^the /i, '')),
  );
  const places = [...new Set(names)].map((name) => ({ name, words: wordsOf(name) }));
  return places.filter(({ words }) => words.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Letters that two words have in common from their start. */
function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/** True for a place's name and its adjective: "norland", "norlandian". */
function isOf(word: string, place: string): boolean {
  const stem = Math.max(SHARED, place.length - CHANGED);
  return word === place || (common(word, place) >= stem && word.length <= place.length + LONGER);
}

/** How well a place stands at a word: letters that are the same; 0 where it does not. */
function closeness(words: readonly string[], at: number, place: Place): number {
  const last = place.words.length - 1;
  const stands = place.words.every((w, i) => (i === last ? isOf(words[at + i] ?? '', w) : words[at + i] === w));
  return stands ? place.words.reduce((n, w, i) => n + common(w, words[at + i] ?? ''), 0) : 0;
}

/** "Norlandian" is "Norland" where the articles name it so, too. */
function called(place: Place, places: readonly Place[]): Place {
  const name = place.name.toLowerCase();
  const short = places.find((p) => {
    const base = p.name.toLowerCase();
    return name.startsWith(base) && ADJECTIVE_ENDINGS.has(name.slice(base.length));
  });
  return short ?? place;
}

/** The places that a description names as whose it is ("Norlandian defence ministry", "army of Norland"), each once, in its order. */
export function ownersIn(description: string, places: readonly Place[]): string[] {
  const words = wordsOf(description.replaceAll(/[’']s?(?=\s|$)/gu, ''));
  const owners: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let best: Place | null = null;
    for (const place of places)
      if (closeness(words, at, place) > (best === null ? 0 : closeness(words, at, best))) best = place;
    if (best === null) continue;
    const { name } = called(best, places);
    if (!owners.includes(name)) owners.push(name);
    at += best.words.length - 1;
  }
  return owners;
}
