import { differByLetter } from '../../text/slips.js';
import type { Form } from './form.js';
import type { Relation } from './relation.js';

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
