import type { Form } from './form.js';
import type { Relation } from './relation.js';

/** Letters of a word from which a single other one between its ends makes no other name. */
const LONG = 7;

/** True for two folded words that begin and end alike and differ by one letter between, lacking, other or changed for its neighbour. */
export function differByLetter(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || a === b || /\d/.test(a + b)) return false;
  return slips(a, b);
}

function slips(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (more > 1 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let to = 0;
  while (to < short.length - from && short.at(-1 - to) === long.at(-1 - to)) to++;
  const [x, y] = [short.slice(from, short.length - to), long.slice(from, long.length - to)];
  return y.length <= 1 || areTurned(x, y);
}

/** "mn" and "nm". */
const areTurned = (x: string, y: string): boolean => x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];

/** True for two folded words of which one has two neighbouring letters in the other order: "hanmer", "hamner". */
export const areTransposed = (a: string, b: string): boolean =>
  a.length === b.length && a !== b && slips(a, b) && sameLetters(a, b);

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/**
 * A name that one article alone writes, and once, where it has the other form too, which it writes elsewhere or other articles have: a slip of the pen.
 * The forms have all words in common but one, and never stand in one sentence.
 */
export function isLapse(a: Form, b: Form): Relation {
  if (!differInOneLetter(a, b) || !(isOnce(a, b) || isOnce(b, a))) return null;
  return { one: true, because: `spelling: ${a.key} | ${b.key}`, score: 0 };
}

function differInOneLetter(a: Form, b: Form): boolean {
  if (a.words.length !== b.words.length) return false;
  const [differing, ...more] = a.words.flatMap((w, i) => (w === b.words[i] ? [] : [[w, b.words[i]!] as const]));
  return differing !== undefined && more.length === 0 && differByLetter(...differing);
}

/** Two full names alike but for one letter of a long word: an article that writes both, however often, cannot make up its mind. */
export const isOneLetter = (a: Form, b: Form): boolean => a.words.length > 1 && differInOneLetter(a, b);

/** True where one sentence alone has the slip, of an article that has the other form in another sentence. */
function isOnce(slip: Form, right: Form): boolean {
  const [[article, sentences] = [], ...more] = [...slip.places];
  if (article === undefined || more.length > 0 || sentences!.size !== 1) return false;
  const others = right.places.get(article);
  return (
    others !== undefined && ![...sentences!].some((s) => others.has(s)) && (right.places.size > 1 || others.size > 1)
  );
}
