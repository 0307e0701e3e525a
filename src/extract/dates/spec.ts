import type { Part } from '../../lexicon/calendar.js';
import type { DatePrecision } from '../../model/index.js';

/** Which of several: "last", "this", "next"; or within the current one: "earlier this", "later this". */
export type Which = 'last' | 'this' | 'next' | null;

/** A year as it is told: in figures, by "last year", "of the same year", or not at all (null). */
export type YearSpec = number | 'last' | 'this' | 'next' | 'same' | null;

/** Halves and quarters of a year: the months from the first number to the second, January being 1. */
export type Portion = '1-3' | '1-6' | '4-6' | '7-9' | '7-12' | '10-12';

/** Part of a month, week or year; `earlier` and `later` count from the article's date. */
export type PartSpec = Part | Portion | 'earlier' | 'later' | null;

/** What a phrase says of the day, before it is known which day that is. */
export type DaySpec =
  | {
      readonly of: 'day';
      readonly year: YearSpec;
      readonly month: number;
      readonly day: number;
      /** Of a holiday the word before its name ("last Halloween"), null for none; absent for other days. */
      readonly holiday?: Which;
    }
  /** So many days from Easter Sunday. */
  | { readonly of: 'easter'; readonly year: YearSpec; readonly offset: number; readonly holiday: Which }
  | {
      readonly of: 'month';
      readonly year: YearSpec;
      readonly month: number;
      readonly which: Which;
      readonly part: PartSpec;
    }
  | { readonly of: 'season'; readonly year: YearSpec; readonly month: number; readonly which: Which }
  | { readonly of: 'year'; readonly year: number; readonly part: PartSpec }
  | { readonly of: 'decade'; readonly year: number; readonly part: PartSpec }
  | { readonly of: 'weekday'; readonly weekday: number; readonly which: Which | 'last-week' }
  | {
      /** "yesterday" is unit day, offset -1; "last week" unit week, offset -1; "three years ago" unit year, offset -3. */
      readonly of: 'relative';
      readonly unit: 'day' | 'weekend' | 'week' | 'month' | 'year';
      readonly offset: number;
      readonly part: PartSpec;
    }
  /** Counted from the day, month or year told before: "two days later", "that month", "the following Monday" (its `weekday`, 1–7). */
  | {
      readonly of: 'told';
      readonly unit: 'day' | 'month' | 'year';
      readonly offset: number;
      readonly weekday?: number;
    }
  | { readonly of: 'span'; readonly first: DaySpec; readonly last: DaySpec };

/** A time of day. */
export interface ClockSpec {
  /** Minutes after midnight, 0–1439. */
  readonly minutes: number;
  /** The end of a range ("between 1:45 and 2:15"), minutes after midnight; absent for one time. */
  readonly last?: number;
  readonly precision: Extract<DatePrecision, 'minute' | 'hour'>;
  /** Abbreviation of a time zone ("GMT"); null: local time, or not told. */
  readonly zone: string | null;
}

/** A stretch of a sentence's tokens, `from` included, `to` excluded, that tells a day, a time of day, or both. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly day: DaySpec | null;
  readonly clock: ClockSpec | null;
  /** Minutes from the time told before: "an hour later"; absent for all that tell a day or a time by themselves. */
  readonly shift?: number;
  /** The hedge that stands inside, between the day and its time: "Friday at about 7pm". */
  readonly hedge?: string;
}

export const isFullDay = (spec: DaySpec | null): boolean =>
  spec !== null &&
  (spec.of === 'day' ||
    spec.of === 'easter' ||
    spec.of === 'weekday' ||
    (spec.of === 'relative' && spec.unit === 'day'));

/** First and last day, both included; null when it cannot be told. */
export interface Days {
  readonly first: number | null;
  readonly last: number | null;
  readonly precision: DatePrecision;
  /** True unless the phrase tells it in full. */
  readonly relative: boolean;
}
