import data from './data/sorts.json' with { type: 'json' };
import { byWord, firstByWord } from './tables.js';

const COLOURS = firstByWord(data.colours);

/** The family of a colour word: "navy" → "azure", as "blue"; null for other words. Two families are two colours. */
export const colourOf = (word: string): string | null => COLOURS.get(word) ?? null;

/** A noun's sort, and its family within the sort: nouns of one family tell the same. */
export interface Sort {
  readonly sort: string;
  readonly family: string;
}

const NOUNS: ReadonlyMap<string, readonly Sort[]> = byWord(
  Object.entries(data.nouns).flatMap(([sort, lists]) => lists.map((words) => ({ sort, family: words[0]!, words }))),
  ({ words }) => words,
);

/** The sorts of a noun (singular): "brother" is kin, "silver" a metal. Empty for nouns of no listed sort. */
export const sortsOf = (noun: string): readonly Sort[] => NOUNS.get(noun) ?? [];

/** Nouns before the number or code that names a thing of which there are several: "flight 12", "gate B4". */
export const NUMBERED: ReadonlySet<string> = new Set(data.numbered);

/** Craft and arms that are told with their type, lemmas: "a KR-7 drone". */
export const MODELLED: ReadonlySet<string> = new Set(data.modelled);
