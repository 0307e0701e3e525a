import data from './data/fate-idioms.json' with { type: 'json' };
import { byWord } from './tables.js';

/** A turn of phrase that tells a fate: "lose their lives", "yet to be found". */
export interface FateIdiom {
  readonly fate: string;
  /** For each place the lemmas or forms that fit it; an empty list is a gap of up to three words. */
  readonly words: readonly (readonly string[])[];
}

const GAP = '_';

const idioms: readonly FateIdiom[] = Object.entries(data.idioms).flatMap(([fate, phrases]) =>
  phrases.map((phrase) => ({
    fate,
    words: phrase.split(' ').map((word) => (word === GAP ? [] : word.split('/'))),
  })),
);

const gapsOf = ({ words }: FateIdiom): number => words.filter((word) => word.length === 0).length;

/** The idioms by the word they begin with, the longest first, and of these the one with fewer gaps. */
export const FATE_IDIOMS: ReadonlyMap<string, readonly FateIdiom[]> = byWord(
  [...idioms].sort((a, b) => b.words.length - a.words.length || gapsOf(a) - gapsOf(b)),
  ({ words }) => words[0]!,
);

/** Lemmas beside "lives" by which these were lost; the lives of others may be changed, saved or in danger. */
export const LOSING: ReadonlySet<string> = new Set(data.losing);

/** Lemmas before "of dying", "of death": nobody has died. */
export const DREADING: ReadonlySet<string> = new Set(data.dreading);

/** What somebody or something is left as: "leaving three dead", "left without power". */
export const LEFT_AS: ReadonlySet<string> = new Set(data.leftAs);
