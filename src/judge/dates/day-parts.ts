import type { DateClaim } from '../../model/index.js';

/** Hours after midnight, both included, that a part of a day is said of at its widest. */
interface Hours {
  readonly first: number;
  readonly last: number;
}

/** Widely read, for "evening" begins at five for some and at seven for others; night runs on into the next morning and is left alone. */
const PARTS: ReadonlyMap<string, Hours> = new Map([
  ['dawn', { first: 4, last: 8 }],
  ['daybreak', { first: 4, last: 8 }],
  ['morning', { first: 0, last: 12 }],
  ['afternoon', { first: 12, last: 17.5 }],
  ['evening', { first: 17.5, last: 24 }],
]);

const EARLY_HOURS: Hours = { first: 0, last: 7 };
const MORNING_BEFORE_NOON = 12;
const MIDNIGHT = 24;
const NIGHT: Hours = { first: 18, last: 30 };
/** Hours by which a time of day may lie outside the part that another source tells. */
const EDGE = 1;

/** The part of the day that a claim's words tell, else its time of day; null for neither, or for two parts. */
function hoursOf({ value: { text, time } }: DateClaim): Hours | null {
  if (time !== null) {
    const at = Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
    return { first: at - EDGE, last: at + EDGE };
  }
  const words = text.toLowerCase().split(/[^a-z]+/);
  if (words.includes('hours')) return EARLY_HOURS;
  const told = words.flatMap((word) => PARTS.get(word) ?? []);
  if (told.length > 1) return null;
  if (told[0] !== undefined) return told[0];
  if (words.includes('tonight')) return NIGHT;
  if (words.includes('night') && !words.includes('early') && !words.includes('last')) return NIGHT;
  // "early Thursday", "late Thursday".
  if (words.includes('early')) return { first: 0, last: MORNING_BEFORE_NOON };
  return words.includes('late') ? NIGHT : null;
}

/** True where two claims of one day tell parts of it, or times, that exclude each other: "Tuesday afternoon" and "Tuesday evening". */
export function partsExclude(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [hoursOf(a), hoursOf(b)];
  if (x === null || y === null || (a.value.time !== null && b.value.time !== null)) return false;
  // Half past five ends the afternoon and begins the evening: a border is no overlap.
  return x.last <= y.first || y.last <= x.first;
}

/** Hours after midnight that many still call the day before. */
const SMALL_HOURS = 7;

/**
 * True where the one tells the evening or night of its day, and the other the day behind it, or its first hours: midnight, or another time zone, lies
 * between. "On Sunday" may be the night that ran on into "the early hours of Monday".
 */
export function areOneNight(early: DateClaim, late: DateClaim): boolean {
  const [x, y] = [hoursOf(early), hoursOf(late)];
  if (x === null) return y !== null && y.last <= SMALL_HOURS;
  return x.last >= MIDNIGHT && (y === null || y.first < MORNING_BEFORE_NOON / 2);
}
