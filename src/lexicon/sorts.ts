import data from './data/sorts.json' with { type: 'json' };

const familiesOf = (lists: readonly (readonly string[])[]): readonly (readonly [string, string])[] =>
  lists.flatMap((family) => family.map((word) => [word, family[0]!] as const));

const COLOURS: ReadonlyMap<string, string> = new Map(familiesOf(data.colours));

/** The family of a colour word: "navy" → "azure", as "blue"; null for other words. Two families are two colours. */
export const colourOf = (word: string): string | null => COLOURS.get(word) ?? null;

/** A noun's sort, and its family within the sort: nouns of one family tell the same. */
export interface Sort {
  readonly sort: string;
  readonly family: string;
}

const NOUNS: ReadonlyMap<string, readonly Sort[]> = Object.entries(data.nouns).reduce((found, [sort, lists]) => {
  for (const [word, family] of familiesOf(lists)) found.set(word, [...(found.get(word) ?? []), { sort, family }]);
  return found;
}, new Map<string, Sort[]>());

/** The sorts of a noun (singular): "brother" is kin, "silver" a metal. Empty for nouns of no listed sort. */
export const sortsOf = (noun: string): readonly Sort[] => NOUNS.get(noun) ?? [];

/** Nouns before the number or code that names a thing of which there are several: "flight 12", "gate B4". */
export const NUMBERED: ReadonlySet<string> = new Set(data.numbered);

/** Craft and arms that are told with their type, lemmas: "a KR-7 drone". */
export const MODELLED: ReadonlySet<string> = new Set(data.modelled);
