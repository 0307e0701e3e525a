import type { Relation, Report } from '../../model/index.js';
import { counted } from '../words/phrases.js';
import { RELATION_WORDS } from '../words/relations.js';
import type { Lookup } from './lookup.js';
import { isAlone } from './select.js';
import { type RefusalView, refusals } from './topic.js';

/** What the section on method tells beside its fixed text. */
export interface Method {
  /** "12 points compared; 30 points told by one origin alone." */
  readonly extent: string;
  /** Claims kept apart, by reason. */
  readonly refusedCounts: readonly { readonly why: string; readonly count: number }[];
  readonly refused: readonly { readonly topic: string; readonly refusals: readonly RefusalView[] }[];
  readonly notices: readonly { readonly severity: string; readonly file: string; readonly message: string }[];
  /** Scripts for which no font is bundled, or empty. */
  readonly unbundled: string;
}

const order: readonly Relation[] = [
  'other-event',
  'other-scope',
  'other-unit',
  'same-origin',
  'superseded',
  'incomparable',
  'agree',
  'compatible',
  'contradict',
];

function refusedCounts(report: Report): Method['refusedCounts'] {
  const all = report.topics.flatMap((t) => t.refused);
  return order
    .map((relation) => ({
      why: RELATION_WORDS[relation],
      count: all.filter((r) => r.relation === relation).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The last part of a path: folders are this machine's business. */
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What was compared and what was not. `unbundled`: scripts for which no font is bundled. */
export function method(look: Lookup, unbundled: readonly string[]): Method {
  const { report } = look;
  const single = report.topics.filter(isAlone).length;
  const comparedCount = report.topics.filter((t) => t.verdict !== 'single-origin').length;
  return {
    extent: `${counted(comparedCount, 'point')} compared; ${counted(single, 'point')} told by one origin alone.`,
    refusedCounts: refusedCounts(report),
    refused: report.topics
      .filter((t) => t.refused.length > 0)
      .map((t) => ({ topic: t.title, refusals: refusals(t.refused, look) })),
    notices: report.notices.map((n) => ({
      severity: n.severity,
      file: n.file === null ? '' : fileName(n.file) + (n.line === null ? '' : `, line ${n.line}`),
      message: n.message,
    })),
    unbundled: unbundled.join(', '),
  };
}
