import data from './data/degrees.json' with { type: 'json' };

/** Adverbs that grade a property: "critically", "partly". */
export const DEGREE_ADVERBS: ReadonlySet<string> = new Set(data.adverbs);

/** Properties whose degree is a choice of words: "endangered", "armed"; not "injured", whose degree is a fact. */
export const GRADED_PROPERTIES: ReadonlySet<string> = new Set(data.properties);

const GRAVE: ReadonlySet<string> = new Set(data.grave);
const SLIGHT: ReadonlySet<string> = new Set(data.slight);

/** How badly people are hurt, by the words beside them: "serious" or "minor"; null where they tell neither, or both. */
export function severityOf(words: readonly string[]): 'serious' | 'minor' | null {
  const [grave, slight] = [words.some((w) => GRAVE.has(w)), words.some((w) => SLIGHT.has(w))];
  return grave === slight ? null : grave ? 'serious' : 'minor';
}
