import type { Topic } from '../../model/index.js';

/** A span of a text, [start, end). */
type Place = readonly [start: number, end: number];

const NOWHERE: Place = [0, 0];

/** Shorter words ("not", "one") stand in any sentence. */
const SHORTEST = 4;

/** What a reason sets against each other: "when they laid mines" and "while mending a road" of `doing: "when …" | "while …"`. */
const partsOf = (reasons: readonly string[]): string[] =>
  reasons.flatMap((reason) =>
    reason
      .slice(reason.indexOf(':') + 1)
      .split(' | ')
      .map((part) => part.replace(/^[\s"“]+|["”\s]+$/gu, ''))
      .filter((part) => part.length >= SHORTEST),
  );

/**
 * Where in a claim's words that stands by which the topic's claims differ, as its reasons have it: what must not be cut off. The longest of
 * them that is found; [0, 0] for none.
 */
export function decisiveIn(words: string, { reasons }: Pick<Topic, 'reasons'>): Place {
  const text = words.toLowerCase();
  const found = partsOf(reasons)
    .map((part): Place => {
      const at = text.indexOf(part.toLowerCase());
      return at < 0 ? NOWHERE : [at, at + part.length];
    })
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return found[0] ?? NOWHERE;
}
