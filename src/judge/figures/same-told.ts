import { CHANGE_DOWN, CHANGE_UP } from '../../lexicon/change-verbs.js';
import { severityOf } from '../../lexicon/degrees.js';
import { fateNamed, HARMS } from '../../lexicon/fates.js';
import { stateOf } from '../../lexicon/things.js';
import type { Comparison, QuantityClaim } from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { areOneSort } from '../../text/one-part.js';

type Found = Pick<Comparison, 'relation' | 'because'>;

const pair = (a: string, b: string): string => [a, b].sort().join(' | ');

/** What is told of things or of a span of time, as one word for verbs of one meaning. */
const toldOf = ({ property }: QuantityClaim): readonly string[] => [property, ...stateOf(property)];

/** The verb of its clause; a noun's own participle ("guided missiles") is none, nor how a count rose ("raised the number to"). */
const hasVerb = ({ property, modifiers }: QuantityClaim): boolean =>
  property !== '' && !CHANGE_UP.has(property) && !modifiers.some((word) => word.startsWith(property));

/** "11 plants threatened", "six plants downed tools": two things are told of things of one noun, which may be others. */
function otherAct(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.dimension !== 'count' || !hasVerb(a) || !hasVerb(b)) return false;
  if (fateNamed(a.property) !== undefined || fateNamed(b.property) !== undefined) return false;
  return a.counted !== '' && !meet(toldOf(a), toldOf(b));
}

/** "four with moderate injuries", "a dozen with serious ones": other people. */
function otherSeverity(a: QuantityClaim, b: QuantityClaim): string | null {
  if (!HARMS.has(a.property) || !HARMS.has(b.property)) return null;
  const [x, y] = [a, b].map(({ modifiers, context }) => severityOf([...modifiers, ...context]));
  return x && y && x !== y ? `scope: ${pair(`${x} injuries`, `${y} injuries`)}` : null;
}

/** "hundreds of boxes" is no figure that another contradicts. */
const isPlural = ({ bound }: QuantityClaim): boolean => bound === 'open-plural';

/** "the bids climbed to 225 million", "was sold for 400 million": a step on the way, and where it ended. */
const isStep = ({ dimension, property, context }: QuantityClaim): boolean =>
  dimension === 'money' &&
  (property === '' ? context : [property]).some((word) => CHANGE_UP.has(word) || CHANGE_DOWN.has(word));

/** The one of two figures that is told as not certain, or not final: a forecast, an estimate. */
export const tentative = ({ value }: QuantityClaim): Found => ({
  relation: 'compatible',
  because: `tentative: "${value.text}"`,
});

/** What keeps two figures from being told of the same in the same way: other verbs, one only possible, no figure, hurt more gravely, one of a part; null for nothing. */
export function toldOtherwise(a: QuantityClaim, b: QuantityClaim): Found | null {
  const words = pair(a.value.text, b.value.text);
  if (a.modal !== b.modal) return tentative(a.modal ? a : b);
  if (isPlural(a) || isPlural(b))
    return { relation: 'compatible', because: `vaguer: "${(isPlural(a) ? a : b).value.text.toLowerCase()}"` };
  const severity = otherSeverity(a, b);
  if (severity !== null) return { relation: 'other-scope', because: severity };
  const [few, many] = (a.base.best ?? 0) < (b.base.best ?? 0) ? [a, b] : [b, a];
  if (few.part && !many.part && !areOneSort(few, many)) return { relation: 'other-scope', because: `part: ${words}` };
  return otherAct(a, b) || isStep(a) !== isStep(b) ? { relation: 'other-scope', because: `act: ${words}` } : null;
}
