import { familiesTold } from '../../lexicon/date-events.js';
import type { Comparison, DateClaim } from '../../model/index.js';
import { meet, meetsSet } from '../../text/meet.js';
import { minutesOf } from './clock.js';

/** The kinds of event that a claim's clause tells. */
const kindsOf = ({ property, context }: DateClaim): ReadonlySet<string> => familiesTold(property, context);

/** Times to the half hour are many things' times. */
const ROUND = 30;

/** 4:52 of "the first shock came at 4:52": what has a side's very minute is of the side's event, whatever it is called. */
const hasItsMinute = ({ value: { time }, hedge }: DateClaim, sides: readonly DateClaim[]): boolean =>
  time !== null && hedge === null && minutesOf(time) % ROUND !== 0 && sides.some(({ value }) => value.time === time);

/** "Nightclub", "night club": one name, however it is spaced. */
const placesOf = ({ event }: DateClaim): string[] =>
  event.places.map((place) => place.replaceAll(/[^\p{L}\p{N}]/gu, ''));

/** True where the clause tells no event that the others tell, or tells it with another verb of a place that they do not name while they name others. */
function isStranger(claim: DateClaim, sides: readonly DateClaim[]): boolean {
  if (hasItsMinute(claim, sides)) return false;
  const kinds = kindsOf(claim);
  if (!sides.some((side) => meetsSet([...kindsOf(side)], kinds))) return true;
  if (sides.some((side) => side.property === claim.property)) return false;
  const [own, places] = [placesOf(claim), sides.flatMap(placesOf)];
  return own.length > 0 && places.length > 0 && !meet(own, places);
}

/**
 * The ids of the dates of a conflict that take no side in it and date something else: the caller's time beside that of the shots, a bomb
 * elsewhere beside the strikes that are dated. Distinct readings were compared; one told twice is a stranger as the first.
 */
export function strangers(claims: readonly DateClaim[], comparisons: readonly Comparison[]): string[] {
  const taking = new Set(comparisons.flatMap(({ a, b, relation }) => (relation === 'contradict' ? [a, b] : [])));
  const sides = claims.filter((c) => taking.has(c.id));
  return claims.filter((c) => !taking.has(c.id) && isStranger(c, sides)).map((c) => c.id);
}
