import { isProvisional } from '../../lexicon/earlier.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import type { Bench } from '../judgement.js';
import { passageOf } from '../passage.js';

/** Words before a measure among which it is told how somebody came by it. */
const BEFORE = 8;
const GUESSING = new Set(['estimate', 'guess', 'reckon']);

/** "she estimated that it moved at 20 mph": by the eye. A count that is estimated is somebody's figure. */
const isEstimate = (c: QuantityClaim, bench: Bench): boolean =>
  c.dimension !== 'count' &&
  c.dimension !== 'money' &&
  passageOf(c, bench)
    .before.slice(-BEFORE)
    .some(({ lemma }) => GUESSING.has(lemma));

/** "are still being worked out", "has yet to be confirmed", "have not yet been". */
const isGoingOn = (words: readonly Token[]): boolean =>
  words.some(({ lower }, i) => {
    const next = words.slice(i + 1, i + 3).map((word) => word.lower);
    return (lower === 'still' && next[0] === 'being') || (lower === 'yet' && next[0] === 'to' && next[1] === 'be');
  });

/** A figure whose sentence, or whose source by its name, tells that it is not the last: "preliminary data", "results are still being worked out, but". */
function isInterim(c: QuantityClaim, bench: Bench): boolean {
  const { before, behind } = passageOf(c, bench);
  const source = (c.speaker ?? '').toLowerCase().split(' ');
  const words = [...before, ...behind];
  return source.some(isProvisional) || words.some(({ lower }) => isProvisional(lower)) || isGoingOn(words);
}

/** True for a figure that is told as no last word: estimated by the eye, or still to be worked out. */
export const isNotFinal = (c: QuantityClaim, bench: Bench): boolean => isEstimate(c, bench) || isInterim(c, bench);
