/** Anything that knows its sentence. */
interface Placed {
  readonly sentence: number;
}

/** The mentions of one sentence; `mentions` must be in the order of the text. Takes O(log n). */
export function inSentence<T extends Placed>(mentions: readonly T[], sentence: number): readonly T[] {
  const first = lowerBound(mentions, sentence);
  // Most sentences have none: nothing is made for them.
  return mentions[first]?.sentence === sentence ? mentions.slice(first, lowerBound(mentions, sentence + 1, first)) : [];
}

/** The first index whose sentence is not before `sentence`. */
function lowerBound(mentions: readonly Placed[], sentence: number, from = 0): number {
  let low = from;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
