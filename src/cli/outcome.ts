import type { Report, Topic, Verdict } from '../model/index.js';
import { counted } from '../render/words/phrases.js';
import { EXIT, type ExitCode, gravest } from './exit.js';
import { type FailOn, UsageError } from './request.js';
import { noticeLine } from './terminal.js';

const RAISED: Readonly<Record<FailOn, readonly Verdict[]>> = {
  conflict: ['conflict'],
  divergent: ['conflict', 'divergent'],
};

/** The topics whose verdict is at or above `failOn`. */
const raised = (topics: readonly Topic[], failOn: FailOn | null): readonly Topic[] =>
  failOn === null ? [] : topics.filter((topic) => RAISED[failOn].includes(topic.verdict));

/** The exit code that a report by itself makes. */
export function codeOf({ notices, topics }: Report, failOn: FailOn | null): ExitCode {
  return gravest([
    notices.some((notice) => notice.severity === 'error') ? EXIT.unreadable : EXIT.done,
    raised(topics, failOn).length > 0 ? EXIT.finding : EXIT.done,
  ]);
}

/** What `--fail-on` ends with code 1 for, so that a log tells it: a line of why, then a topic a line with its id; none where it ends so for nothing. */
export function raisedLines({ event, topics }: Report, failOn: FailOn | null): string[] {
  const found = raised(topics, failOn);
  if (found.length === 0) return [];
  const wide = Math.max(...found.map(({ verdict }) => verdict.length));
  return [
    `${event}: --fail-on ${failOn} holds for ${counted(found.length, 'topic')}:`,
    ...found.map(({ id, verdict, title }) => `  ${verdict.padEnd(wide)}  ${id}  ${title}`),
  ];
}

/** One line on a report: "harbour-fire: 5 reports, 5 origins, 41 topics (3 conflict, 2 divergent …)". */
export function summary({ event, articles, origins, topics }: Report): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of topics) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const shown = (['conflict', 'divergent', 'framing', 'name-variant', 'agreed', 'single-origin'] as const)
    .filter((verdict) => counts.has(verdict))
    .map((verdict) => `${counts.get(verdict)} ${verdict}`);
  const verdicts = shown.length > 0 ? ` (${shown.join(', ')})` : '';
  return `${event}: ${counted(articles.length, 'report')}, ${counted(origins.length, 'origin')}, ${counted(topics.length, 'topic')}${verdicts}`;
}

/** An event of one article: its report is made, and has nothing to compare. */
export const loneArticle = (event: string): string =>
  `warning: ${event}: only one article, so there is nothing to compare it with; add the reports of other sources`;

/** A name was given for several events: it is not used. */
export const nameForOne = (events: number): string =>
  `warning: --event names one event; ${events} are read, and each keeps the name of its folder`;

/** The error of two folders of one name, whose reports would have one place; null where each has its own. */
export function oneName(events: readonly string[]): UsageError | null {
  const twice = events.find((event, i) => events.indexOf(event) < i);
  if (twice === undefined) return null;
  return new UsageError(
    `two folders are called ${twice}, and the report of one would replace that of the other; rename one, or make each by itself with --out`,
  );
}

/** The notices that a person at the command line has to act on, a line each. */
export const warnings = ({ notices }: Pick<Report, 'notices'>): string[] =>
  notices.filter((notice) => notice.severity !== 'info').map(noticeLine);
