import type { NameMention, QuantityMention } from '../../model/index.js';

/** Characters that may stand between a name and the age beside it: "Dana Reed, 27"; "27-year-old shopkeeper Dana Reed". */
const BEFORE = 3;
const AFTER = 24;

/** The name of the one whose age is told: the nearest name right before the figure, or after it; null for none. `names` are those of the sentence. */
export function bearerOf(mention: QuantityMention, names: readonly NameMention[]): string | null {
  const beings = names.filter((n) => n.kind === 'person' || n.kind === 'other');
  const before = beings.find((n) => n.end <= mention.start && mention.start - n.end <= BEFORE);
  const within = beings.find((n) => n.start >= mention.start && n.start - mention.end <= AFTER);
  return (before ?? within)?.name ?? null;
}
