import { ADJECTIVE_ENDINGS } from '../../../lexicon/voice-kinds.js';
import type { FindingWitness } from '../finding.js';

/** Letters at the end of a place's name that its adjective may change: "Norlandia", "Norlandian". */
const CHANGED = 2;
/** Letters that a name and its adjective share at least. */
const SHARED = 4;
/** Letters that an adjective may have more than the name: "Norland", "Norlandish". */
const LONGER = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}.]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

/** A place of the report, by the words of its name. */
interface Place {
  readonly name: string;
  readonly words: readonly string[];
}

/** A name that only the adjective of a place tells: "Norlandish", of which no article names the land. */
const isAdjective = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && [...ADJECTIVE_ENDINGS].some((e) => e.length > 1 && name.endsWith(e));

/** Every place that the articles name, and those of which they name the adjective alone; by name. */
function placesOf(witnesses: readonly FindingWitness[]): Place[] {
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
  if (word === place) return true;
  const stem = Math.max(SHARED, place.length - CHANGED);
  // "Managua" and "management" begin alike, too.
  const ends = [...ADJECTIVE_ENDINGS].some((e) => word.endsWith(e));
  return ends && common(word, place) >= stem && word.length <= place.length + LONGER;
}

/** How well a place stands at a word: letters that are the same; 0 where it does not. */
function closeness(words: readonly string[], at: number, place: Place): number {
  const last = place.words.length - 1;
  const stands = place.words.every((w, i) => (i === last ? isOf(words[at + i] ?? '', w) : words[at + i] === w));
  return stands ? place.words.reduce((n, w, i) => n + common(w, words[at + i] ?? ''), 0) : 0;
}

/** "Norlandian" is "Norland" where the articles name it so, too, and so is the one place that "Norrish" can be of. */
function called(place: Place, places: readonly Place[]): Place {
  const name = place.name.toLowerCase();
  const short = places.find((p) => {
    const base = p.name.toLowerCase();
    return name.startsWith(base) && ADJECTIVE_ENDINGS.has(name.slice(base.length));
  });
  if (short !== undefined || place.words.length > 1 || !isAdjective(place.name)) return short ?? place;
  const lands = places.filter((p) => p.words.length === 1 && !isAdjective(p.name) && isLandOf(p.words[0]!, name));
  return lands.length === 1 ? lands[0]! : place;
}

/** "britain" of "british", "poland" of "polish", "mexico" of "mexican". */
const isLandOf = (land: string, adjective: string): boolean =>
  isOf(adjective, land) ||
  (adjective.endsWith('ish') && common(land, adjective) >= Math.max(SHARED - 1, adjective.length - ISH - 1));

/** Letters of "ish". */
const ISH = 3;

/** "officials in Port Ellery": where somebody is says not whose they are. */
const WHERE = /\s(?:at|from|in|near)\s.*$/u;

/** Letters of its first word by which a place is looked up: no name is as short as its adjective's common beginning. */
const FIRST = 2;

/** The places of a report, found by how they begin. */
export class Places {
  readonly #all: readonly Place[];
  readonly #names: ReadonlySet<string>;
  readonly #byStart = new Map<string, Place[]>();

  constructor(witnesses: readonly FindingWitness[]) {
    this.#all = placesOf(witnesses);
    this.#names = new Set(this.#all.map((p) => p.name));
    for (const place of this.#all) {
      const start = (place.words[0] ?? '').slice(0, FIRST);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), place]);
    }
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** True for a land: the articles have its adjective, too. */
  isLand(name: string): boolean {
    const last = wordsOf(name).at(-1) ?? '';
    return this.#all.some((p) => isAdjective(p.name) && p.name !== name && isLandOf(last, p.name.toLowerCase()));
  }

  /** The places that a description names as whose it is ("Norlandian defence ministry", "army of Norland"), each once, in its order. */
  ownersIn(description: string): string[] {
    const words = wordsOf(description.replace(WHERE, '').replaceAll(/[’']s?(?=\s|$)/gu, ''));
    const owners: string[] = [];
    for (let at = 0; at < words.length; at++) {
      const best = this.#bestAt(words, at);
      if (best === null) continue;
      const { name } = called(best, this.#all);
      if (!owners.includes(name)) owners.push(name);
      at += best.words.length - 1;
    }
    return owners;
  }

  #bestAt(words: readonly string[], at: number): Place | null {
    let best: Place | null = null;
    let closest = 0;
    for (const place of this.#byStart.get((words[at] ?? '').slice(0, FIRST)) ?? []) {
      const close = closeness(words, at, place);
      if (close > closest) [best, closest] = [place, close];
    }
    return best;
  }
}
