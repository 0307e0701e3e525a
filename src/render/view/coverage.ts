import type { Report, ReportArticle } from '../../model/index.js';
import { dayNumberOf } from '../../text/calendar.js';
import { dayInWords, spanInWords } from '../words/dates.js';
import { counted, listed } from '../words/phrases.js';
import type { Lookup } from './lookup.js';

/** Days within which reports of one event follow each other. */
const NEAR = 10;
/** Days before its publication that what a report tells of may lie, and days after. */
const BEFORE = 8;
const AFTER = 1;
/** What a report tells in its first sentences is what it is about. */
const LEAD = 8;
/** A dating that spans more days than this tells no event's day. */
const LONGEST = 4;

interface Dated {
  readonly article: ReportArticle;
  readonly day: number;
}

const datedOf = ({ articles }: Report): Dated[] =>
  articles
    .flatMap((article) => {
      const day = dayNumberOf(article.published ?? '');
      return day === null ? [] : [{ article, day }];
    })
    .sort((a, b) => a.day - b.day || (a.article.id < b.article.id ? -1 : 1));

/** Reports that follow each other within days. */
function runs(dated: readonly Dated[]): Dated[][] {
  const found: Dated[][] = [];
  for (const one of dated) {
    const last = found.at(-1);
    if (last !== undefined && one.day - (last.at(-1)?.day ?? 0) <= NEAR) last.push(one);
    else found.push([one]);
  }
  return found;
}

/** The days of what these reports tell first: "10–15 December 2020"; null where they date nothing. */
function daysOf(run: readonly Dated[], look: Lookup): string | null {
  const spans = run.flatMap(({ article, day }) =>
    look.claimsOf(article.id).flatMap(({ sentence, event: { from, to, background } }) => {
      const [start, end] = [dayNumberOf(from ?? ''), dayNumberOf(to ?? '')];
      if (background || sentence >= LEAD || start === null || end === null || end - start > LONGEST) return [];
      return start >= day - BEFORE && end <= day + AFTER ? [{ from: from ?? '', to: to ?? '' }] : [];
    }),
  );
  const starts = spans.map((s) => s.from).sort();
  const ends = spans.map((s) => s.to).sort();
  return spans.length === 0 ? null : spanInWords(starts[0] ?? null, ends.at(-1) ?? null);
}

const originsOf = (run: readonly Dated[], { origins }: Report): number =>
  origins.filter((group) => run.some(({ article }) => group.includes(article.id))).length;

/** "BBC and Press TV" of few, "5 of 7 reports" of many. */
const NAMED = 5;

/**
 * Which reports tell of which event, a sentence each: those of the days from which most origins report, then those that were published long
 * before or after, which tell mostly of another event. Empty where most have no date.
 */
export function coverage(look: Lookup): string[] {
  const { report } = look;
  const all = runs(datedOf(report));
  const headline = report.headline?.article;
  const isHeadline = (run: readonly Dated[]): number => (run.some(({ article }) => article.id === headline) ? 1 : 0);
  const [main] = [...all].sort(
    (a, b) =>
      originsOf(b, report) - originsOf(a, report) ||
      isHeadline(b) - isHeadline(a) ||
      (a[0]?.day ?? 0) - (b[0]?.day ?? 0),
  );
  // Of few dated reports among many nothing can be said.
  if (main === undefined || all.flat().length * 2 < report.articles.length) return [];
  const others = all.filter((run) => run !== main).flat();
  const days = daysOf(main, look);
  const names = (run: readonly Dated[]): string => listed(run.map(({ article }) => look.source(article.id)));
  const who =
    main.length === report.articles.length
      ? main.length === 1
        ? names(main)
        : `All ${main.length}`
      : main.length > NAMED
        ? `${main.length} of ${counted(report.articles.length, 'report')}`
        : names(main);
  const first = days === null ? '' : `${who} ${main.length > 1 ? 'tell' : 'tells'} first of ${days}.`;
  if (others.length === 0) return first === '' ? [] : [first];
  const apart = others.map((one) => {
    const when = daysOf([one], look) ?? dayInWords(one.article.published ?? '');
    return `${look.source(one.article.id)} (${when})`;
  });
  const count = others.length === 1 ? 'One report tells' : `${others.length} reports tell`;
  return [...(first === '' ? [] : [first]), `${count} mostly of another event: ${listed(apart)}.`];
}
