import type { ClaimKind, Report, Topic } from '../../model/index.js';
import { DISAGREEMENTS } from '../words/verdicts.js';

/** Topics that compare something: more than one origin tells them, or one source contradicts itself. */
export const compared = (report: Report): Topic[] => report.topics.filter((t) => t.verdict !== 'single-origin');

export const ofKinds = (topics: readonly Topic[], kinds: readonly ClaimKind[]): Topic[] =>
  topics.filter((t) => kinds.includes(t.kind));

/** The disagreements, those of page 1 first, the others in the report's order. */
export function disagreements(report: Report): Topic[] {
  const differing = report.topics.filter((t) => DISAGREEMENTS.includes(t.verdict));
  const place = (t: Topic): number => {
    const at = report.highlights.indexOf(t.id);
    return at < 0 ? report.highlights.length : at;
  };
  return [...differing].sort((a, b) => place(a) - place(b));
}
