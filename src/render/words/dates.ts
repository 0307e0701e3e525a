const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: number;
  /** Last day of its month. */
  readonly last: boolean;
}

function parse(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return null;
  const day = Number(match[3]);
  const last = new Date(Date.UTC(Number(match[1]), Number(match[2]), 0)).getUTCDate();
  return { year: match[1] ?? '', month, day, last: day === last };
}

/** "2031-03-04" → "4 March 2031". Text that is no ISO day is returned as it is. */
export function dayInWords(iso: string): string {
  const day = parse(iso);
  return day === null ? iso : `${day.day} ${day.month} ${day.year}`;
}

const RANGE = /^(\d{4}-\d{2}-\d{2})(?:–(\d{4}-\d{2}-\d{2}))?$/;

/**
 * Over which days articles were published, in words: "published on 4–5 March 2031", "published between 4 March 2031 and 6 May 2031, 1 without a date"; `days` are ISO days, null where
 * not known. Empty where no day is known.
 */
export function publishedInWords(days: readonly (string | null)[]): string {
  const known = days.filter((d) => d !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const undated = days.length - known.length;
  const near = first.slice(0, 7) === last.slice(0, 7);
  const when = near ? `on ${spanInWords(first, last)}` : `between ${dayInWords(first)} and ${dayInWords(last)}`;
  return `published ${when}${undated === 0 ? '' : `, ${undated} without a date`}`;
}

/** Text that is an ISO day, or two with a dash between, in words; other text as it is. */
export function datesInWords(text: string): string {
  const match = RANGE.exec(text);
  return match === null ? text : (spanInWords(match[1] ?? null, match[2] ?? match[1] ?? null) ?? text);
}

/** True where `words` hold the day or month that `span` tells, be it without the year: "night of 3 March" and "3 March 2031". */
export function tellsSpan(words: string, span: string): boolean {
  const day = span.replace(/ \d{4}$/, '').toLowerCase();
  const [first = '', second = ''] = day.split(' ');
  const said = words.toLowerCase();
  return said.includes(day) || (second !== '' && said.includes(`${second} ${first}`));
}

/**
 * Days from `start` to `end` (ISO, both included) as shortly as they can be said: "4 March 2031", "3–4 March 2031",
 * "March 2031", "2031", "28 February – 4 March 2031". Null when neither is known.
 */
export function spanInWords(start: string | null, end: string | null): string | null {
  if (start === null || end === null) {
    if (start !== null) return `from ${dayInWords(start)}`;
    return end === null ? null : `until ${dayInWords(end)}`;
  }
  const a = parse(start);
  const b = parse(end);
  if (start === end || a === null || b === null) return dayInWords(start);
  const whole = a.day === 1 && b.last;
  if (a.year !== b.year) {
    if (whole && a.month === 'January' && b.month === 'December') return `${a.year}–${b.year}`;
    return `${dayInWords(start)} – ${dayInWords(end)}`;
  }
  if (whole && a.month === b.month) return `${a.month} ${a.year}`;
  if (whole && a.month === 'January' && b.month === 'December') return a.year;
  if (whole) return `${a.month} – ${b.month} ${b.year}`;
  return a.month === b.month
    ? `${a.day}–${b.day} ${a.month} ${a.year}`
    : `${a.day} ${a.month} – ${b.day} ${b.month} ${a.year}`;
}
