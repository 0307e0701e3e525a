import type { Sentence } from '../../model/index.js';
import type { ToldBefore } from './resolve-told.js';
import type { ClockSpec, Days, Phrase } from './spec.js';

/** The last day, date of any length and time of day that an article has told, each with its sentence. */
export interface Told {
  readonly day: { readonly at: number; readonly day: number } | null;
  readonly span: { readonly at: number; readonly days: readonly [number, number] } | null;
  readonly clock: { readonly at: number; readonly clock: ClockSpec } | null;
}

export const NOTHING_TOLD: Told = { day: null, span: null, clock: null };

/** Sentences over which "the next day" reaches back. */
const REACH = 2;
/** Sentences over which "an hour later" reaches back: the time stands nearer than the day. */
const CLOCK_REACH = 1;

/** What stands within reach of a sentence. */
export function toldBefore({ day, span }: Told, { index }: Sentence): ToldBefore {
  return {
    day: day !== null && index - day.at <= REACH ? day.day : null,
    span: span !== null && index - span.at <= REACH ? span.days : null,
  };
}

/** The same with the days of one more date. */
export function withDays(told: Told, days: Days | null, { index: at }: Sentence): Told {
  if (days === null || days.first === null || days.last === null) return told;
  return {
    ...told,
    day: days.first === days.last ? { at, day: days.first } : told.day,
    span: { at, days: [days.first, days.last] },
  };
}

/** The same with the time of one more date. */
export const withClock = (told: Told, { clock }: Phrase, { index: at }: Sentence): Told =>
  clock === null ? told : { ...told, clock: { at, clock } };

/** "An hour later" as a time of day, of the local day of the time told before; null where none was. Any other phrase as it is. */
export function shifted({ clock: last }: Told, phrase: Phrase, { index }: Sentence): Phrase | null {
  if (phrase.shift === undefined) return phrase;
  if (last === null || index - last.at > CLOCK_REACH || last.clock.last !== undefined) return null;
  const minutes = last.clock.minutes + phrase.shift;
  // Past midnight it is of another day than its sentence may tell.
  if (minutes < 0 || minutes >= 1440) return null;
  const precision = phrase.shift % 60 === 0 ? 'hour' : last.clock.precision;
  return { ...phrase, clock: { minutes, precision, zone: last.clock.zone } };
}
