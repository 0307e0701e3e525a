import { byText } from './order.js';

/** Words by how often they stand in the list, the most frequent first, ties by the alphabet; "" left out. */
export function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const w of words) if (w !== '') counts.set(w, (counts.get(w) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b)).map(([word]) => word);
}

/** The most frequent of the words, ties by the alphabet; "" for none. */
export const commonest = (words: readonly string[]): string => byFrequency(words)[0] ?? '';
