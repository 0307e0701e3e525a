/** Adds a word to a sorted list that may hold it: for a few words this costs less than a set and a sort. */
export function addSorted(words: string[], word: string): void {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = words[middle]!;
    if (there === word) return;
    if (there < word) low = middle + 1;
    else high = middle;
  }
  words.push(word);
  for (let at = words.length - 1; at > low; at--) words[at] = words[at - 1]!;
  words[low] = word;
}

/** Words from which on a list is no longer kept sorted as it grows, so that any text takes linear time. */
const MANY = 200;

/** Words as `read` gives them (null: left out), each once, sorted. */
export function sortedOf<T>(items: readonly T[], read: (item: T) => string | null): string[] {
  if (items.length > MANY) return [...new Set(items.map(read).filter((word) => word !== null))].sort();
  const words: string[] = [];
  for (const item of items) {
    const word = read(item);
    if (word !== null) addSorted(words, word);
  }
  return words;
}
