import { isProvisional, isReport } from '../../lexicon/earlier.js';
import { fateNamed } from '../../lexicon/fates.js';
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

/** Fates that last: who is "still being treated", or "has yet to be found", is counted all the same. */
const isOfPeople = ({ dimension, property }: QuantityClaim): boolean =>
  dimension === 'count' && fateNamed(property) !== undefined;

/** "are still being worked out", "has yet to be confirmed"; beside people it must be a count, or a report, that this is told of. */
const isGoingOn = (c: QuantityClaim, words: readonly Token[]): boolean =>
  words.some(({ lower }, i) => {
    const next = words.slice(i + 1, i + 3).map((word) => word.lower);
    const goesOn =
      (lower === 'still' && next[0] === 'being') || (lower === 'yet' && next[0] === 'to' && next[1] === 'be');
    return goesOn && (!isOfPeople(c) || words.slice(0, i).some(({ lemma }) => isReport(lemma)));
  });

/** A figure whose sentence, or whose source by its name, tells that it is not the last: "preliminary data", "results are still being worked out, but". */
function isInterim(c: QuantityClaim, bench: Bench): boolean {
  const { before, behind } = passageOf(c, bench);
  const source = (c.speaker ?? '').toLowerCase().split(' ');
  const words = [...before, ...behind];
  return source.some(isProvisional) || words.some(({ lower }) => isProvisional(lower)) || isGoingOn(c, words);
}

/** True for a figure that is told as no last word: estimated by the eye, or still to be worked out. */
export const isNotFinal = (c: QuantityClaim, bench: Bench): boolean => isEstimate(c, bench) || isInterim(c, bench);
