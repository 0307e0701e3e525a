import type { QuantityClaim } from '../../model/index.js';

/** Two spans that are told roughly may lie this far apart, as a share of the longer. */
const ROUGH = 0.2;
/** "half an hour", "a week": a span with no figure. */
const LOOSE = /^(?:an?|half) /i;
/** "two years", "two and a half years": the half left out. */
const isCut = ({ value: a }: QuantityClaim, { value: b }: QuantityClaim): boolean =>
  a.best !== null && b.best !== null && Number.isInteger(a.best) && b.best - a.best === 0.5;
/** Seconds of a day. */
const DAY = 86_400;

/** "deliberated for 14 hours", "for two days": hours of work within those days. */
const hoursOfDays = (days: QuantityClaim, hours: QuantityClaim): boolean =>
  days.unit === 'day' &&
  hours.unit === 'hour' &&
  (days.base.best ?? 0) >= (hours.base.best ?? 0) &&
  (days.base.best ?? 0) >= DAY;

/** "two weeks" and 12 days, "half an hour" and 25 minutes: spans told in other units, or with no figure, are told roughly. */
export function isRoughSpan(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a.base.best, b.base.best];
  if (a.dimension !== 'duration' || x === null || y === null) return false;
  if (hoursOfDays(a, b) || hoursOfDays(b, a)) return true;
  const cut = a.unit === b.unit && (isCut(a, b) || isCut(b, a));
  const loose = cut || a.unit !== b.unit || [a, b].some(({ value }) => LOOSE.test(value.text));
  return loose && Math.abs(x - y) <= Math.max(x, y) * ROUGH;
}

/** "2 hours | 10 minutes", "12 minutes | 30 seconds": one span in two units, of which each claim holds a piece. */
export const isPiece = ({ dimension, evidence }: QuantityClaim): boolean =>
  dimension === 'duration' &&
  (/\b(?:hours?|minutes?|days?|weeks?|months?|years?),? (?:and )?$/i.test(evidence.prefix) ||
    /^,? (?:and )?[\w-]+ (?:seconds?|minutes?|hours?|days?|weeks?|months?)\b/i.test(evidence.suffix));
