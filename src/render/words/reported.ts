import type { ClaimOf, Topic } from '../../model/index.js';
import { byText } from '../../text/order.js';
import { datesInWords, dayInWords, spanInWords } from './dates.js';

type DateClaim = ClaimOf<'date'>;

/** Days that are told one by one; more are told from the first to the last. */
const FEW = 3;

interface Days {
  readonly start: string;
  readonly end: string;
}

const daysOf = ({ value: { start, end } }: DateClaim): Days[] => (start === null ? [] : [{ start, end: end ?? start }]);

const isWithin = (a: Days, b: Days): boolean =>
  a.start >= b.start && a.end <= b.end && !(a.start === b.start && a.end === b.end);

/** The claims that tell a day most closely: a month is left out where a day in it is told as well. */
export function finestDates(claims: readonly DateClaim[]): DateClaim[] {
  const known = claims.flatMap(daysOf);
  return claims.filter((c) => daysOf(c).every((own) => !known.some((other) => isWithin(other, own))));
}

/** The dates of a conflict that exclude another one: "early this month" holds with either side, and is no third. */
function sidesOf({ comparisons }: Topic, claims: readonly DateClaim[]): DateClaim[] {
  const taking = new Set(comparisons.flatMap((c) => (c.relation === 'contradict' ? [c.a, c.b] : [])));
  const sides = claims.filter((c) => taking.has(c.id));
  return sides.length < 2 ? [...claims] : sides;
}

/** "9 or 10 November 2020", "1992 or 1994"; of many days the first and the last. */
function reportedDays(topic: Topic): string | null {
  const dates = topic.claims.filter((c): c is DateClaim => c.kind === 'date');
  const claims = topic.verdict === 'conflict' ? sidesOf(topic, dates) : dates;
  if (topic.reported === null || claims.length === 0 || claims.some((c) => c.value.time !== null))
    return topic.reported;
  const spans = finestDates(claims)
    .flatMap(daysOf)
    .sort((a, b) => byText(a.start, b.start) || byText(a.end, b.end));
  if (spans.length === 0) return datesInWords(topic.reported);
  const days = [...new Set(spans.map((s) => s.start))];
  const [first = ''] = days;
  // "9 or 10 November 2020"
  if (spans.every((s) => s.start === s.end && s.start.slice(0, 7) === first.slice(0, 7)) && days.length <= FEW)
    return `${days.map((d) => Number(d.slice(8))).join(' or ')} ${dayInWords(first).replace(/^\d+ /, '')}`;
  const words = [...new Set(spans.flatMap(({ start, end }) => spanInWords(start, end) ?? []))];
  return words.length <= FEW ? words.join(' or ') : `${words[0]} to ${words.at(-1)}`;
}

/** What is reported of a figure or date, in words; null for other kinds, of which the lines tell the same. */
export function reportedInWords(topic: Topic): string | null {
  if (topic.kind === 'quantity') return topic.reported;
  return topic.kind === 'date' ? reportedDays(topic) : null;
}
