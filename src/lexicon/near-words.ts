import data from './data/near-words.json' with { type: 'json' };

const FIRST: ReadonlyMap<string, string> = new Map(
  data.groups.flatMap((group) => group.map((word) => [word, group[0]!] as const)),
);

/** One word for those by which two reports tell the same: "corpse", "remain" → "body"; any other lemma is its own. */
export const nearWord = (lemma: string): string => FIRST.get(lemma) ?? lemma;
