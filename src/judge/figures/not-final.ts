import { isProvisional, isReport } from '../../lexicon/earlier.js';
import { fateNamed, TALLIES } from '../../lexicon/fates.js';
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

/**
 * "killed seven people, the office said, citing preliminary data", "in a crash that a preliminary report blames on": behind a count of people the word
 * is of what else is told, unless it names a count ("according to a preliminary toll").
 */
const isOfCount = ({ lower }: Token, next: Token | undefined): boolean => isProvisional(lower) && isCount(next);
const isCount = (noun: Token | undefined): boolean =>
  noun !== undefined && (TALLIES.has(noun.lemma) || ASSESSING.has(noun.lemma));
const ASSESSING = new Set(['assessment', 'estimate']);

/** A figure whose sentence, or whose source by its name, tells that it is not the last: "preliminary data", "results are still being worked out, but". */
function isInterim(c: QuantityClaim, bench: Bench): boolean {
  const { before, behind } = passageOf(c, bench);
  const source = (c.speaker ?? '').toLowerCase().split(' ');
  const provisional = (t: Token): boolean => isProvisional(t.lower);
  const told =
    before.some(provisional) ||
    (isOfPeople(c) ? behind.some((t, i) => isOfCount(t, behind[i + 1])) : behind.some(provisional));
  return source.some(isProvisional) || told || isGoingOn(c, [...before, ...behind]);
}

/** True for a figure that is told as no last word: estimated by the eye, or still to be worked out. */
export const isNotFinal = (c: QuantityClaim, bench: Bench): boolean => isEstimate(c, bench) || isInterim(c, bench);
