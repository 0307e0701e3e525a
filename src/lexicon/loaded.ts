import data from './data/loaded-words.json' with { type: 'json' };

/** A loaded wording: its words, hyphens apart as tokens come, and its category ("epithets"). */
export interface LoadedWord {
  readonly label: string;
  readonly words: readonly string[];
  readonly category: string;
}

function byFirstWord(): ReadonlyMap<string, readonly LoadedWord[]> {
  const index = new Map<string, LoadedWord[]>();
  for (const [category, labels] of Object.entries(data.categories)) {
    for (const label of labels) {
      const words = label.split(/ |(-)/).filter((part) => part !== undefined && part !== '');
      index.set(words[0] ?? '', [...(index.get(words[0] ?? '') ?? []), { label, words, category }]);
    }
  }
  for (const list of index.values())
    list.sort((a, b) => b.words.length - a.words.length || (a.category < b.category ? -1 : 1));
  return index;
}

/** Loaded words by their first word, the longest first. */
export const LOADED: ReadonlyMap<string, readonly LoadedWord[]> = byFirstWord();
