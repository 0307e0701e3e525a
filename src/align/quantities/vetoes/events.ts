import type { QuantityClaim } from '../../../model/index.js';
import { apart, isDatedElsewhere, otherEvent } from '../../event.js';
import type { VetoRule } from './veto.js';

/** Dimensions whose figures differ from year to year. */
const YEARLY = new Set<QuantityClaim['dimension']>(['money', 'share']);

/** Dimensions of what one event has one of: a far event has its own. */
const OF_ONE = new Set<QuantityClaim['dimension']>(['count', 'magnitude']);

/** Another event, by date or place; for sums, only where both are dated; for counts of things, where one alone is dated elsewhere. */
export const elsewhere: VetoRule = (a, b, frame) => {
  const [x, y] = [a.claim, b.claim];
  const event = otherEvent(x, y, frame);
  const dated = x.event.from !== null && y.event.from !== null;
  if (event !== null && (a.fate || b.fate || x.dimension === 'age' || (dated && YEARLY.has(x.dimension)))) {
    return { relation: 'other-event', because: event };
  }
  const told = a.fate || b.fate ? apart(x, y, frame) : OF_ONE.has(x.dimension) && isDatedElsewhere(x, frame) !== isDatedElsewhere(y, frame);
  return told ? { relation: 'other-event', because: event ?? 'told as another event' } : null;
};
