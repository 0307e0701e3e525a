import { AGO_NUMBERS, DAY_PARTS, EASTER_DAYS, FIXED_DAYS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { DateMention, Document, Sentence, Token } from '../../model/index.js';
import { dayNumberOf, fromDay } from '../../text/calendar.js';
import { readBareHour } from './bare-hour.js';
import { readClock } from './clock.js';
import { readClockRange } from './clock-range.js';
import { DAY_PART_HEADS, readDayPart } from './day-parts.js';
import { readHedge } from './hedge.js';
import { readEasterDay, readFixedDay } from './holidays.js';
import { joined, withoutLists } from './join.js';
import { LATER_HEADS, readLater } from './later.js';
import { readMonth, readSeason, readWeekday } from './named-days.js';
import { withParts } from './parts.js';
import { readFigures, readRelative } from './relative.js';
import { resolve } from './resolve.js';
import { withoutMid, withoutPoint } from './shapes.js';
import type { Days, Phrase } from './spec.js';
import { isToldFromSpeaking, speakingDay } from './spoken.js';
import { isFuture, isPassed } from './tense.js';
import { NOTHING_TOLD, shifted, toldBefore, withClock, withDays } from './told-before.js';

type Reader = (tokens: readonly Token[], i: number) => Phrase | null;

/** Which readers a word starts; figures have their own. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...FIXED_DAYS.map((d) => [d.words[0]!, readFixedDay] as const),
  ...EASTER_DAYS.map((d) => [d.words[0]!, readEasterDay] as const),
  ...[...MONTHS.keys()].map((m) => [m, either(readFixedDay, readMonth)] as const),
  ...[...WEEKDAYS.keys()].map((w) => [w, readWeekday] as const),
  ...[...SEASONS.keys()].map((s) => [s, readSeason] as const),
  ...['yesterday', 'today', 'tonight', 'tomorrow', 'ago', 'week', 'weekend', 'month', 'year'].map(
    (w) => [w, readRelative] as const,
  ),
  ...LATER_HEADS.map((w) => [w, readLater] as const),
  ...DAY_PART_HEADS.map((w) => [w, either(readLater, readRelative, readDayPart)] as const),
  ...[...AGO_NUMBERS.keys()].map((w) => [w, readBareHour] as const),
  ...['noon', 'midnight', 'midday', 'half', 'quarter', 'twenty'].map((w) => [w, readClock] as const),
  ['ten', either(readClock, readBareHour)],
]);

function either(...readers: readonly Reader[]): Reader {
  return (tokens, i) => {
    for (const read of readers) {
      const found = read(tokens, i);
      if (found !== null) return found;
    }
    return null;
  };
}

const readFigure = either(readClockRange, readClock, readBareHour, readFigures);

/**
 * The dates and times of day that an article tells, in the order of the text, resolved against the article's own day:
 * the nearest past day first. Without a day of its own (`published.value` null), "on Tuesday" keeps `from` and `to` null.
 */
export function extractDates(document: Document): DateMention[] {
  const published = dayNumberOf(document.article.published.value ?? '');
  let lastYear: number | null = null;
  let told = NOTHING_TOLD;
  return document.sentences.flatMap((sentence) => {
    const mentions: DateMention[] = [];
    const dayless = new Set<DateMention>();
    let listYear: number | null = null;
    const phrases = phrasesOf(sentence.tokens);
    for (const read of phrases) {
      const phrase = shifted(told, read, sentence);
      if (phrase === null) continue;
      const future = isFuture(sentence.tokens, phrase.from, phrase.to);
      const past = !future && isPassed(sentence.tokens, phrase.from);
      const days =
        phrase.day === null
          ? null
          : resolve(phrase.day, {
              published: dayTold(phrase, phrases, sentence, published),
              future,
              past,
              lastYear,
              listYear,
              told: toldBefore(told, sentence),
            });
      if (isEmpty(phrase, days, sentence)) continue;
      told = withDays(told, days, sentence);
      const stated = statedYear(phrase);
      if (stated !== null) {
        lastYear = stated;
        // "in 2015: one in May, another in September": what follows the colon is of that year.
        listYear = phrase.day?.of === 'year' && sentence.tokens[phrase.to]?.text === ':' ? stated : listYear;
      }
      const made = mention(sentence, phrase, days);
      mentions.push(made);
      if (days === null) dayless.add(made);
      told = withClock(told, phrase, sentence);
    }
    return dayless.size === 0 ? mentions : withDayOfSentence(mentions, dayless);
  });
}

/** The day that a phrase is told from: that of the article, of "today" in a quotation the one on which it was spoken; null where none is told. */
function dayTold(
  phrase: Phrase,
  phrases: readonly Phrase[],
  sentence: Sentence,
  published: number | null,
): number | null {
  if (!isToldFromSpeaking(phrase, sentence)) return published;
  const spoken = speakingDay(phrases, sentence)?.day;
  return spoken === null || spoken === undefined
    ? null
    : (resolve(spoken, {
        published,
        future: false,
        past: true,
        lastYear: null,
        listYear: null,
        told: toldBefore(NOTHING_TOLD, sentence),
      })?.first ?? null);
}

/** "Two days later" of no known day tells nothing; "the same night" still tells a part of the day. */
const isEmpty = ({ day, to }: Phrase, days: Days | null, { tokens }: Sentence): boolean =>
  day?.of === 'told' &&
  day.weekday === undefined &&
  days?.first === null &&
  !(day.unit === 'day' && day.offset === 0 && DAY_PARTS.has(tokens[to - 1]!.lower));

/** The date phrases of one sentence, disjoint, in order. */
function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const read = readerOf(tokens[i]!);
    const phrase = i < free || read === undefined ? null : read(tokens, i);
    if (phrase === null || phrase.from < free) continue;
    const whole = withParts(tokens, phrase);
    found.push(whole.from < free ? phrase : whole);
    free = found[found.length - 1]!.to;
  }
  return found.length < 2 ? found : withoutLists(tokens, joined(tokens, found));
}

function readerOf(token: Token): Reader | undefined {
  const first = token.text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  if (digit || first === 39) return readFigure;
  return READERS.get(token.lower) ?? readerOfForm(token.lower);
}

/** Abbreviated months ("nov.") and "mid-" words. */
function readerOfForm(lower: string): Reader | undefined {
  if (lower.endsWith('.') && MONTHS.has(withoutPoint(lower))) return readMonth;
  return lower.startsWith('mid-') ? (MONTHS.has(withoutMid(lower)) ? readMonth : readFigure) : undefined;
}

const statedYear = ({ day }: Phrase): number | null =>
  day !== null && 'year' in day && typeof day.year === 'number' && day.of !== 'decade' ? day.year : null;

function mention(sentence: Sentence, phrase: Phrase, days: Days | null): DateMention {
  const { tokens } = sentence;
  const { from, hedge, role } = readHedge(tokens, phrase);
  const { clock } = phrase;
  return {
    start: tokens[from]!.start,
    end: endOf(tokens[phrase.to - 1]!),
    from: days === null || days.first === null ? null : fromDay(days.first),
    to: days === null || days.last === null ? null : fromDay(days.last),
    time: clock === null ? null : timeText(clock.minutes),
    ...(clock?.last !== undefined && { timeTo: timeText(clock.last) }),
    zone: clock?.zone ?? null,
    precision: clock?.precision ?? days?.precision ?? 'day',
    hedge: hedge ?? phrase.hedge ?? null,
    relative: days?.relative ?? true,
    role,
    sentence: sentence.index,
  };
}

/** The tokenizer leaves the sentence's full stop at "4pm.", but the one of "4 p.m." belongs to the word. */
const endOf = (token: Token): number => (/^\d.*[ap]m\.$/.test(token.lower) ? token.end - 1 : token.end);

const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

/** A time alone takes the day of its sentence, where that names exactly one. */
function withDayOfSentence(mentions: readonly DateMention[], dayless: ReadonlySet<DateMention>): DateMention[] {
  // "04:52 local time (22:52 GMT on Monday)": the day is that of the zone.
  const days = new Set(
    mentions.filter((m) => m.from !== null && m.from === m.to && m.zone === null).map((m) => m.from),
  );
  const [day] = days;
  if (days.size !== 1 || day === undefined) return [...mentions];
  return mentions.map((m) => (dayless.has(m) ? { ...m, from: day, to: day } : m));
}
