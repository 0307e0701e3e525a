import { reportOf } from '../../support/report-of.js';

/** The reasons for which statements that both of two articles tell are raised. */
export function raised(first: string, second: string): string[] {
  const opened = 'News of the day\n\nThe council of Lowmere met on Thursday to talk about roads.\n\n';
  const other = 'Day in Lowmere\n\nA choir sang in the square of Lowmere as snow came down.\n\n';
  const { topics } = reportOf({ a: opened + first, b: other + second });
  return topics
    .filter((t) => t.kind === 'attribution' && t.counts.reports > 1 && ['conflict', 'divergent'].includes(t.verdict))
    .flatMap((t) => t.reasons.filter((r) => !r.startsWith('speaker:')));
}
