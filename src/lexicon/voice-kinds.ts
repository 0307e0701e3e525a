import data from './data/voice-kinds.json' with { type: 'json' };

const ORDER: readonly string[] = data.sequence.order.split(', ');

const RANK_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(data.kinds).flatMap(([kind, words]) => words.map((word) => [word, ORDER.indexOf(kind)] as const)),
);

const rankOfPlural = (word: string): number | undefined =>
  RANK_OF.get(word.replace(/s$/, '')) ?? RANK_OF.get(word.replace(/ies$/, 'y').replace(/es$/, ''));

const rankOf = (word: string): number | undefined =>
  RANK_OF.get(word) ?? (word.endsWith('s') ? rankOfPlural(word) : undefined);

/** The kinds of two words, by the first and then the second: every word that is asked for begins or ends none, nearly. */
const PHRASES = new Map<string, Map<string, string>>();
for (const [phrase, kind] of Object.entries(data.phrases)) {
  const [first = '', second = ''] = phrase.split(' ');
  PHRASES.set(first, (PHRASES.get(first) ?? new Map<string, string>()).set(second, kind));
}

const phraseAt = (words: readonly string[], at: number): string | undefined =>
  PHRASES.get(words[at] ?? '')?.get(words[at + 1] ?? '');

/** "general", "officer": a soldier or a policeman by itself, no such thing in "general director", "operating officer". */
const ALONE: ReadonlySet<string> = new Set(data.alone);

/** Presidents and officials of these are no state's: they tell no side. */
const BODIES = ORDER.indexOf('bodies');

/** How early in the order of kinds the word at `at` stands, with the one behind it where the two tell another. */
function rankAt(words: readonly string[], at: number): number | undefined {
  const word = words[at]!;
  const phrase = phraseAt(words, at);
  if (phrase !== undefined) return ORDER.indexOf(phrase);
  if (phraseAt(words, at - 1) !== undefined) return undefined;
  return words.length > 1 && ALONE.has(word.replace(/s$/, '')) ? undefined : rankOf(word);
}

/** The kind of speaker that the words of a description (lower case) tell: "police", "company"; null where none does. */
export function voiceKindOf(words: readonly string[]): string | null {
  const ranks = words.flatMap((_, i) => rankAt(words, i) ?? []);
  const first = Math.min(...ranks);
  return ranks.length === 0 || first === BODIES ? null : (ORDER[first] ?? null);
}

/** Kinds that a country or region has: whose they are tells the side. */
export const STATE_KINDS: ReadonlySet<string> = new Set(['government', 'military', 'officials']);

/** Words before an office that somebody no longer holds. */
export const FORMER: ReadonlySet<string> = new Set(data.former);

/** Words before an office of one who stands under its holder: "deputy". */
export const UNDER: ReadonlySet<string> = new Set(data.under);

/** Endings that make a place's adjective of its name: "Norland", "Norlandish". */
export const ADJECTIVE_ENDINGS: ReadonlySet<string> = new Set(data.adjectives);
