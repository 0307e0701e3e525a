import calendar from './data/calendar.json' with { type: 'json' };
import words from './data/date-words.json' with { type: 'json' };

/** Name or abbreviation (lower case, no point) → 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(calendar.months));

/** Months whose names are also words or people's names: read as months only beside a number or after "in", "of" … */
export const MONTHS_THAT_ARE_WORDS: ReadonlySet<string> = new Set(calendar.monthsThatAreWords);

/** Name → 1 = Monday … 7 = Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(Object.entries(calendar.weekdays));

/** "first" … "tenth": the day in "the Fourth of July". */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(Object.entries(calendar.ordinals));

/** Season → its first month in the northern hemisphere; each lasts three. */
export const SEASONS: ReadonlyMap<string, number> = new Map(Object.entries(calendar.seasons));

/** "morning", "night" …: parts of a day. */
export const DAY_PARTS: ReadonlySet<string> = new Set(calendar.dayParts);

/** Days with a name and the same date every year. */
export const FIXED_DAYS: readonly {
  readonly words: readonly string[];
  readonly month: number;
  readonly day: number;
}[] = Object.freeze(calendar.fixedDays);

/** Days with a name that are counted from Easter Sunday of the western churches. */
export const EASTER_DAYS: readonly { readonly words: readonly string[]; readonly offset: number }[] = Object.freeze(
  calendar.easterDays.map(({ words, offset }) => ({ words: words.split(' '), offset })),
);

/** Words that make a weekday a name: "Good Friday". */
export const NAMED_DAY_WORDS: ReadonlySet<string> = new Set(calendar.namedDayWords);

/** Abbreviations of time zones, lower case. */
export const ZONES: ReadonlySet<string> = new Set(calendar.zones);

/** First word of a zone's name ("Eastern time"), lower case → its abbreviation. */
export const NAMED_ZONES: ReadonlyMap<string, string> = new Map(Object.entries(calendar.zoneNames));

/** Number words that stand before "days ago". */
export const AGO_NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(calendar.agoNumbers));

export type Part = 'early' | 'mid' | 'late';

/** "beginning", "early", "end" … → which part of the month, year or week. */
export const PARTS: ReadonlyMap<string, Part> = new Map(Object.entries(words.parts) as [string, Part][]);

/** Words before a date that say that it is still to come. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(words.futureCues);

/** Hedges of one to three words, joined by spaces. */
export const DATE_HEDGES: ReadonlySet<string> = new Set(words.hedges);

/** Words after which a bare month name is a month. */
export const MONTH_CONTEXTS: ReadonlySet<string> = new Set(words.monthContexts);

/** Words after which four digits are a year. */
export const YEAR_CONTEXTS: ReadonlySet<string> = new Set(words.yearContexts);

/** Words that make a date the beginning of something. */
export const SINCE: ReadonlySet<string> = new Set(words.since);

/** Words that make a date the end of something. */
export const UNTIL: ReadonlySet<string> = new Set(words.until);

/** Part of a day → the hours that it is told of, from midnight; beyond 24 on the next day. */
export const HOURS_OF_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries(words.partsOfDay) as [string, [number, number]][],
);
