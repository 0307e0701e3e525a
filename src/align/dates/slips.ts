import { familyOf } from '../../lexicon/date-events.js';
import type { Profile } from './profile.js';

/**
 * Two far dates of one kind of event, told in one form, whose figures differ by one digit or by two that changed places (1982 and 1992,
 * 13 and 31 May): as likely a slip of the pen as another event, so words must tell.
 */
export function isSlip(a: Profile, b: Profile): boolean {
  if (a.own || b.own || a.scale !== b.scale || a.family !== b.family) return false;
  const [x, y] = [a.claim.value.start ?? '', b.claim.value.start ?? ''];
  if (a.scale === 'year') return isMisprint(x.slice(0, 4), y.slice(0, 4)) && shareWords(a, b);
  if (a.scale !== 'day' || x.slice(0, 8) !== y.slice(0, 8) || !isMisprint(x.slice(8), y.slice(8))) return false;
  return shareWords(a, b) || [...x.slice(8)].reverse().join('') === y.slice(8);
}

/** True where the clauses share more than what they date: "opened in 2006" and "opened in 2016" share nothing else. */
export function shareWords(a: Profile, b: Profile): boolean {
  for (const word of a.words.keys()) if (b.words.has(word) && !a.told.has(familyOf(word))) return true;
  return false;
}

/** True for figures of one length that differ in one digit but the last, or by two neighbours that changed places. */
function isMisprint(x: string, y: string): boolean {
  const other = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [i = 0, k = 0] = other;
  if (other.length === 1) return i < x.length - 1;
  return other.length === 2 && k === i + 1 && x[i] === y[k] && x[k] === y[i];
}

/**
 * One day of the calendar with the year before or after: "3 May 2020" in one article, where another tells of 3 May 2021 as news. Each dates
 * such an event by one day only; who tells of both years tells of two events.
 */
export function isOtherYear(a: Profile, b: Profile): boolean {
  if (a.own === b.own || !a.soleDay || !b.soleDay || a.family !== b.family) return false;
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x === null || y === null || x.slice(4) !== y.slice(4)) return false;
  return Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4))) === 1;
}

/** The one day that a claim tells, as an ISO day; null for a longer or an unknown one. */
const dayOf = ({ claim: { value } }: Profile): string | null => (value.start === value.end ? value.start : null);
