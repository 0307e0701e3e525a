import type { QuantityClaim } from '../../model/index.js';
import { isOfMany, speakerKey } from '../../text/speakers.js';

/** Characters between two figures of one passage. */
const PASSAGE = 300;

const isFigure = (c: QuantityClaim, figure: QuantityClaim): boolean =>
  c.base.best !== null && c.base.best === figure.base.best && c.unit === figure.unit;

/** "reports range from 60 to 160": what is told of a count in the plural is what several say of it at one time. */
const holds = ({ bound, base: { low, high } }: QuantityClaim, { base: { best } }: QuantityClaim): boolean =>
  bound === 'range' && best !== null && low !== null && high !== null && low <= best && best <= high;

/** Somebody by name, or a body; null for the article itself and for anybody of many: what "officials" say here and there are two hours of one count. */
const voiceOf = ({ speaker }: QuantityClaim): string | null =>
  speaker === null || isOfMany(speaker) ? null : (speakerKey(speaker) ?? speaker);

/** Two who tell figures of one fate, each of them known, in one passage of one article. */
function areRivals(c: QuantityClaim, d: QuantityClaim): boolean {
  const near = c.article === d.article && Math.abs(c.evidence.start - d.evidence.start) <= PASSAGE;
  if (!near || c.property !== d.property) return false;
  const [x, y] = [voiceOf(c), voiceOf(d)];
  return x !== null && y !== null && x !== y;
}

/**
 * True where an article itself sets the two figures against each other: from two known voices in one passage, or as the ends of what is said.
 * Then they were told at one time. `all`: the claims of the topic.
 */
export function setAgainst(a: QuantityClaim, b: QuantityClaim, all: readonly QuantityClaim[]): boolean {
  if (all.some((c) => holds(c, a) && holds(c, b))) return true;
  const [those, others] = [a, b].map((figure) => all.filter((c) => isFigure(c, figure)));
  return those!.some((c) => others!.some((d) => areRivals(c, d)));
}
