import data from './data/offences.json' with { type: 'json' };

/** Nouns (lemma) for what people are charged with: "manslaughter", "fraud". */
export const OFFENCES: ReadonlySet<string> = new Set(data.offences);

/** Words that an offence stands behind, with the prepositions between: "charged with", "guilty of". */
export const OFFENCE_OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.openers).map(([word, links]) => [word, new Set(links)] as const),
);

/** Prepositions inside the name of an offence: "possession of a firearm", "assault with a weapon". */
export const OFFENCE_LINKS: ReadonlySet<string> = new Set(data.links);
