import data from './data/forces.json' with { type: 'json' };

/** Nouns (lemma) for bodies of armed people: "army", "force". */
export const FORCES: ReadonlySet<string> = new Set(data.nouns);
