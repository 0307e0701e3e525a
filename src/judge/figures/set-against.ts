import type { QuantityClaim } from '../../model/index.js';
import { isOfMany, speakerKey } from '../../text/speakers.js';
import type { Bench } from '../judgement.js';
import { isToldAsPart } from './parts.js';

/** Characters between two figures of one passage. */
const PASSAGE = 300;

const isFigure = (c: QuantityClaim, figure: QuantityClaim): boolean =>
  c.base.best !== null && c.base.best === figure.base.best && c.unit === figure.unit;

/** "reports range from 60 to 160": what is told of a count in the plural is what several say of it at one time. */
const holds = ({ bound, base: { low, high } }: QuantityClaim, { base: { best } }: QuantityClaim): boolean =>
  bound === 'range' && best !== null && low !== null && high !== null && low <= best && best <= high;

const near = (c: QuantityClaim, d: QuantityClaim): boolean => Math.abs(c.evidence.start - d.evidence.start) <= PASSAGE;

/** Whom a figure is told by: somebody by name, or a body; the article itself; null for anybody of many. */
const voiceOf = ({ speaker }: QuantityClaim): string | null =>
  speaker === null ? 'the article' : isOfMany(speaker) ? null : (speakerKey(speaker) ?? speaker);

/** Two voices of whom each is known, on one fate: what "officials" say here and there are two hours of one count. */
function areTwoVoices(c: QuantityClaim, d: QuantityClaim): boolean {
  const [x, y] = [voiceOf(c), voiceOf(d)];
  return x !== null && y !== null && x !== y && c.property === d.property;
}

/** "26 at the market and three in hospital": a part of 29, and who tells it is no second voice on the whole. */
const isSum = (c: QuantityClaim, d: QuantityClaim, bench: Bench): boolean =>
  isToldAsPart((c.base.best ?? 0) < (d.base.best ?? 0) ? c : d, bench);

/**
 * True where an article itself sets the two figures against each other: from two voices in one passage, or as the ends of what is said. Then
 * they were told at one time. `all`: the claims of the topic.
 */
export function setAgainst(a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[], bench: Bench): boolean {
  if (all.some((c) => holds(c, a) && holds(c, b))) return true;
  return all.some(
    (c) =>
      isFigure(c, a) &&
      all.some(
        (d) => d.article === c.article && areTwoVoices(c, d) && isFigure(d, b) && near(c, d) && !isSum(c, d, bench),
      ),
  );
}
