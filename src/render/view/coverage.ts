import type { Report, ReportArticle } from '../../model/index.js';
import { dayNumberOf } from '../../text/calendar.js';
import { listed } from '../../text/listing.js';
import { byText } from '../../text/order.js';
import { dayInWords, spanInWords } from '../words/dates.js';
import { counted } from '../words/phrases.js';
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
    .sort((a, b) => a.day - b.day || byText(a.article.id, b.article.id));

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

/** Reports that are named one by one; of more than these the number is told. */
const NAMED = 5;

const namesOf = (run: readonly Dated[], look: Lookup): string =>
  listed(run.map(({ article }) => look.source(article.id)));

/** "Courier" of one, "Courier and Beacon" of few, "6 of the 7 reports" of many, "All 7", "Both" of two. */
function whoInWords(run: readonly Dated[], look: Lookup): string {
  const all = look.report.articles.length;
  if (run.length === all && all > 1) return all === 2 ? 'Both' : `All ${all}`;
  return run.length > NAMED ? `${run.length} of the ${counted(all, 'report')}` : namesOf(run, look);
}

/** The run that most origins report in, of these the one with the headline's report, of these the first; undefined where there is none. */
function mainOf(all: readonly Dated[][], { report }: Lookup): Dated[] | undefined {
  const headline = report.headline?.article;
  const hasHeadline = (run: readonly Dated[]): number => (run.some(({ article }) => article.id === headline) ? 1 : 0);
  return [...all].sort(
    (a, b) =>
      originsOf(b, report) - originsOf(a, report) ||
      hasHeadline(b) - hasHeadline(a) ||
      (a[0]?.day ?? 0) - (b[0]?.day ?? 0),
  )[0];
}

/** "One report tells mostly of another event: Courier (3 March 2031)." */
function apartInWords(others: readonly Dated[], look: Lookup): string {
  const each = others.map((one) => {
    const when = daysOf([one], look) ?? dayInWords(one.article.published ?? '');
    return `${look.source(one.article.id)} (${when})`;
  });
  const count = others.length === 1 ? 'One report tells' : `${others.length} reports tell`;
  return `${count} mostly of another event: ${listed(each)}.`;
}

/**
 * Which reports tell of which event, a sentence each: those of the days from which most origins report, then those that were published long
 * before or after, which tell mostly of another event. Empty where most have no date: of few dated reports among many nothing can be said.
 */
export function coverage(look: Lookup): string[] {
  const all = runs(datedOf(look.report));
  const main = mainOf(all, look);
  if (main === undefined || all.flat().length * 2 < look.report.articles.length) return [];
  const days = daysOf(main, look);
  const others = all.filter((run) => run !== main).flat();
  return [
    ...(days === null
      ? []
      : [`${whoInWords(main, look)} ${main.length > 1 ? 'tell' : 'tells'} of the events of ${days}.`]),
    ...(others.length === 0 ? [] : [apartInWords(others, look)]),
  ];
}
