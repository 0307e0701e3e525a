import { toDay } from '../../text/calendar.js';
import { meetsSet } from '../../text/meet.js';
import { placeKey } from '../../text/place-key.js';
import type { EventFrame } from '../event.js';
import type { Witness } from '../witness.js';
import type { Spot } from './spots.js';

/** Days between two articles on one event at most. */
const FAR = 20;
/** Sentences that open an article. */
const OPENING = 4;

/** True where one of the others names the place as well: that event was at one place and another at the other, and it tells of both. */
export const areKnown = (spot: Spot, others: readonly Witness[]): boolean =>
  others.some(({ reading }) => reading.names.some((n) => spot.own.has(placeKey(n.name))));

/**
 * True where an article may tell of another event of the kind: its opening names none of the places that the others open with, or it was
 * published at another time than all of them; or of the same event, whose place it names in its opening, too.
 */
export function isElsewhere(
  witness: Witness,
  core: readonly Spot[],
  others: readonly Witness[],
  frame: EventFrame,
): boolean {
  const opening = witness.reading.names.filter((n) => n.sentence < OPENING).map((n) => placeKey(n.name));
  if (core.some((s) => meetsSet(opening, s.own))) return true;
  return !meetsSet(opening, frame.places) || others.every((o) => isFar(o, witness));
}

function isFar(a: Witness, b: Witness): boolean {
  const [x, y] = [a.document.article.published.value, b.document.article.published.value];
  return x !== null && y !== null && Math.abs(toDay(x) - toDay(y)) > FAR;
}
