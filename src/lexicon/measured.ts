import data from './data/measured.json' with { type: 'json' };

const BY_LEMMA: ReadonlyMap<string, string> = new Map(
  Object.entries(data.words).flatMap(([property, lemmas]) => lemmas.map((lemma) => [lemma, property] as const)),
);

/** The property that a lemma says is measured: "deep" → "depth"; null for other words. */
export const measuredBy = (lemma: string): string | null => BY_LEMMA.get(lemma) ?? null;

/** Nouns of which "a … of 40,000" gives the population. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(data.settlements);

/** Lemmas that make a count what something may hold, not what it held: "licensed to carry 180". */
export const CAPACITY: ReadonlySet<string> = new Set(data.capacity);
