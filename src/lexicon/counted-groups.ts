import data from './data/counted-groups.json' with { type: 'json' };

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(data.groups).flatMap(([group, nouns]) => nouns.map((noun) => [noun, group] as const)),
);

/** The group of people that a noun's lemma names: "troop" → "fighters", "victim" → "anyone"; null for a noun that names no people. */
export const groupOf = (lemma: string): string | null => GROUP_OF.get(lemma) ?? null;
