import data from './data/voice-kinds.json' with { type: 'json' };

const ORDER: readonly string[] = data.sequence.order.split(', ');

const RANK_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(data.kinds).flatMap(([kind, words]) => words.map((word) => [word, ORDER.indexOf(kind)] as const)),
);

const rankOf = (word: string): number | undefined =>
  RANK_OF.get(word) ?? RANK_OF.get(word.replace(/s$/, '')) ?? RANK_OF.get(word.replace(/ies$/, 'y').replace(/es$/, ''));

/** The kind of speaker that the words of a description (lower case) tell: "police", "company"; null where none does. */
export function voiceKindOf(words: readonly string[]): string | null {
  const ranks = words.flatMap((word) => rankOf(word) ?? []);
  return ranks.length === 0 ? null : (ORDER[Math.min(...ranks)] ?? null);
}

/** Kinds that a country or region has: whose they are tells the side. */
export const STATE_KINDS: ReadonlySet<string> = new Set(['government', 'military', 'officials']);

/** Words before an office that somebody no longer holds. */
export const FORMER: ReadonlySet<string> = new Set(data.former);

/** Words before an office of one who stands under its holder: "deputy". */
export const UNDER: ReadonlySet<string> = new Set(data.under);

/** Endings that make a place's adjective of its name: "Norland", "Norlandish". */
export const ADJECTIVE_ENDINGS: ReadonlySet<string> = new Set(data.adjectives);
