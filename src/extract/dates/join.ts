import { DATE_HEDGES, PARTS } from '../../lexicon/calendar.js';
import type { Token } from '../../model/index.js';
import type { DaySpec, Phrase } from './spec.js';
import { isFullDay } from './spec.js';

/** Words between a time and its day: "1 a.m. on Sunday", "Sunday at around 9pm". */
const TIME_LINKS = new Set([
  ',',
  'on',
  'at',
  'around',
  'about',
  'shortly',
  'just',
  'after',
  'before',
  'of',
  'the',
  'early',
  'late',
]);
const SPAN_LINKS = new Set(['to', 'until', 'till', 'through', 'and', '-', '–', '—', 'into']);

/** Neighbouring phrases that tell one date, joined: "Thursday, July 14", "1 a.m. Sunday", "from 2007 to 2014". */
export function joined(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const last = out[out.length - 1];
    const both = last === undefined ? null : join(tokens, last, phrase);
    if (both === null) out.push(phrase);
    else out[out.length - 1] = both;
  }
  return out;
}

function join(tokens: readonly Token[], a: Phrase, b: Phrase): Phrase | null {
  const between = tokens.slice(a.to, b.from).map((t) => t.lower);
  return (
    weekdayAndDay(between, a, b) ??
    partAndDay(between, a, b) ??
    timeAndPart(between, a, b) ??
    timeAndDay(between, a, b) ??
    span(tokens, between, a, b)
  );
}

/** "Thursday, July 14": the weekday is told again by the day. "Friday last week" keeps the weekday. */
function weekdayAndDay(between: readonly string[], a: Phrase, b: Phrase): Phrase | null {
  if (a.day?.of !== 'weekday' || b.day === null || b.clock !== null) return null;
  if (!(between.length === 0 || (between.length === 1 && between[0] === ','))) return null;
  if (b.day.of === 'day') return { ...a, to: b.to, day: b.day };
  if (b.day.of !== 'relative' || b.day.unit !== 'week' || between.length > 0 || b.day.offset > 0) return null;
  return { ...a, to: b.to, day: { ...a.day, which: b.day.offset < 0 ? 'last-week' : 'this' } };
}

/** "at dawn on Sunday", "overnight on Friday": the part of a day, then its day. */
function partAndDay(between: readonly string[], a: Phrase, b: Phrase): Phrase | null {
  if (a.day !== null || a.clock !== null || a.shift !== undefined || b.clock !== null || !isFullDay(b.day)) return null;
  return between.length === 0 || (between.length === 1 && between[0] === 'on') ? { ...b, from: a.from } : null;
}

/** "1015 hrs in the morning": the part of the day tells the half of it that the time is in. */
function timeAndPart(between: readonly string[], a: Phrase, b: Phrase): Phrase | null {
  if (a.clock === null || b.day !== null || b.clock !== null || b.shift !== undefined) return null;
  return between.length === 0 || /^in(?: the)?$/.test(between.join(' ')) ? { ...a, to: b.to } : null;
}

/** A time of day and a day, in either order, with only links between. */
function timeAndDay(between: readonly string[], a: Phrase, b: Phrase): Phrase | null {
  if (between.length > 4 || !between.every((w) => TIME_LINKS.has(w))) return null;
  const [clock, day] = a.clock !== null ? [a, b] : [b, a];
  if (clock.clock === null || clock.day !== null || day.clock !== null || !isFullDay(day.day)) return null;
  const hedge = a === day ? hedgeIn(between) : null;
  return { from: a.from, to: b.to, day: day.day, clock: clock.clock, ...(hedge !== null && { hedge }) };
}

/** Links that hedge nothing. */
const PLAIN_LINKS = new Set([',', 'at', 'of', 'on', 'the']);

/** "Friday at about | 7pm", "Sunday shortly after | 1 a.m.": the hedge of the time, where the day stands first. */
function hedgeIn(between: readonly string[]): string | null {
  const words = between.filter((w) => !PLAIN_LINKS.has(w)).join(' ');
  return DATE_HEDGES.has(words) ? words : null;
}

/** "from 2007 to 2014", "between 5 and 9 p.m.", "late Friday and into Saturday". */
function span(tokens: readonly Token[], between: readonly string[], a: Phrase, b: Phrase): Phrase | null {
  const links = between.filter((w) => !PARTS.has(w) && w !== 'the');
  const into = links.includes('into');
  if (links.length === 0 || links.length > 2 || !links.every((w) => SPAN_LINKS.has(w))) return null;
  if (links.length === 2 && !into) return null;
  const before = tokens[a.from - 1]?.lower;
  const opened = before === 'from' || before === 'between';
  if (!opened && !into && links[0] === 'and') return null;
  if (!opened && !into && a.day?.of === 'weekday' && links[0] === 'to') return null;
  if (a.clock !== null && b.clock !== null)
    return {
      ...a,
      to: b.to,
      day: a.day ?? b.day,
      clock: { ...a.clock, last: b.clock.minutes, zone: a.clock.zone ?? b.clock.zone },
    };
  if (a.day === null || b.day === null || a.clock !== null || b.clock !== null) return null;
  if (a.day.of === 'span' || b.day.of === 'span' || scale(a.day) !== scale(b.day)) return null;
  return { from: a.from, to: b.to, day: { of: 'span', first: a.day, last: b.day }, clock: null };
}

/** Only like joins like: days with days, months with months, years with years. */
const scale = (day: DaySpec): string => (day.of === 'relative' ? day.unit : day.of === 'weekday' ? 'day' : day.of);

const LIST_LINKS = new Set(['and', 'or', ',', 'on', 'then']);

/** "freed on Sunday and Monday": an act of several days is not dated to one of them, and no claim is made; not "in 1998 and 2009", two acts of a kind. */
export function withoutLists(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const listed = new Set<Phrase>();
  phrases.forEach((b, i) => {
    const a = phrases[i - 1];
    if (a === undefined || !isNamedDay(a) || !isNamedDay(b) || tokens[b.to]?.lower.startsWith("'") === true) return;
    const links = tokens.slice(a.to, b.from).map((t) => t.lower);
    const isList = links.length > 0 && links.length < 4 && links.every((w) => LIST_LINKS.has(w));
    if (isList && !opensNext(tokens, b, links)) for (const phrase of [a, b]) listed.add(phrase);
  });
  return phrases.filter((p) => !listed.has(p));
}

const isNamedDay = ({ day, clock }: Phrase): boolean => clock === null && (day?.of === 'weekday' || day?.of === 'day');

/** "was freed on Friday, and on Saturday left": the second day opens a clause of its own. */
const opensNext = (tokens: readonly Token[], b: Phrase, links: readonly string[]): boolean =>
  links.length > 1 && /^(?:VERB|AUX|PRON|DET|PROPN|NOUN)$/.test(tokens[b.to]?.pos ?? '');
