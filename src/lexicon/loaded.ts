import { byText } from '../text/order.js';
import data from './data/loaded-words.json' with { type: 'json' };
import { byWord, tokensOfLabel } from './tables.js';

/** A loaded wording: its words, hyphens apart as tokens come, and its category ("epithets"). */
export interface LoadedWord {
  readonly label: string;
  readonly words: readonly string[];
  readonly category: string;
}

const ALL: readonly LoadedWord[] = Object.entries(data.categories).flatMap(([category, labels]) =>
  labels.map((label) => ({ label, words: tokensOfLabel(label), category })),
);

/** Loaded words by their first word, the longest first. */
export const LOADED: ReadonlyMap<string, readonly LoadedWord[]> = byWord(
  [...ALL].sort((a, b) => b.words.length - a.words.length || byText(a.category, b.category)),
  ({ words }) => words.slice(0, 1),
);
