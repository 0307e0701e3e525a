/*
 * Proper names of the events that the program is tried on, none of which may stand in its code: what is fitted to a name serves no other event.
 */

/** Letters from which on a word is looked at: shorter ones stand within others too often. */
const LONG = 4;

/** What words of `text` have a capital letter inside a sentence and stand nowhere in it without, in lower case. */
export function namesOf(text: string): Set<string> {
  const plain = new Set(text.match(/\b\p{Ll}[\p{L}]+/gu));
  const inside = text.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu) ?? [];
  const names = inside.map((word) => word.toLowerCase()).filter((word) => word.length >= LONG);
  return new Set(names.filter((word) => !plain.has(word)));
}

/** The words of `text` that are among `names`, each once: code and comments alike, in any case. */
export function standingIn(text: string, names: ReadonlySet<string>): string[] {
  const words = text.toLowerCase().match(/\p{Ll}+/gu) ?? [];
  return [...new Set(words)].filter((word) => names.has(word));
}
