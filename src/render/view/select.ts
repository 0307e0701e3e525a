import { CLAIM_KINDS, type ClaimKind, type Report, type Topic } from '../../model/index.js';
import { KIND_WORDS } from '../words/kinds.js';
import { counted } from '../words/phrases.js';
import { DISAGREEMENTS } from '../words/verdicts.js';

/** Topics that compare something: more than one origin tells them, or one source contradicts itself. */
export const compared = (report: Report): Topic[] => report.topics.filter((t) => t.verdict !== 'single-origin');

export const ofKinds = (topics: readonly Topic[], kinds: readonly ClaimKind[]): Topic[] =>
  topics.filter((t) => kinds.includes(t.kind));

/** Origins that must bear out a statement before its agreement is worth a row: two often quote one speaker. */
const BORNE_OUT = 3;

/**
 * True for a topic that is shown in full: whatever differs, agreed figures and dates, and agreed statements that three origins
 * bear out. That two tell alike what somebody did, or write a name alike, is counted.
 */
export function isShown({ kind, verdict, counts }: Topic): boolean {
  if (verdict !== 'agreed') return verdict !== 'single-origin';
  if (kind === 'attribution') return counts.origins >= BORNE_OUT;
  return kind === 'quantity' || kind === 'date';
}

export const shown = (report: Report): Topic[] => report.topics.filter(isShown);

/** How the topics of each kind that are not shown agree. */
const ALIKE: Readonly<Record<ClaimKind, string>> = {
  quantity: 'on which the sources agree',
  date: 'on which the sources agree',
  'place-name': 'that all who tell them write alike',
  'person-role': 'whom all who tell of them write alike',
  attribution: 'that two origins tell alike',
  framing: 'in which the sources do not differ',
};

/** "12 statements that two origins tell alike": one line for each kind that has topics which are compared and not shown. */
export function countedOnly(report: Report, kinds: readonly ClaimKind[] = CLAIM_KINDS): Map<ClaimKind, string> {
  const hidden = ofKinds(compared(report), kinds).filter((t) => !isShown(t));
  return new Map(
    CLAIM_KINDS.flatMap((kind) => {
      const n = hidden.filter((t) => t.kind === kind).length;
      return n === 0
        ? []
        : [[kind, `${counted(n, KIND_WORDS[kind].one, KIND_WORDS[kind].many)} ${ALIKE[kind]}`] as const];
    }),
  );
}

/** The disagreements, those of page 1 first, the others in the report's order. */
export function disagreements(report: Report): Topic[] {
  const differing = report.topics.filter((t) => DISAGREEMENTS.includes(t.verdict));
  const place = (t: Topic): number => {
    const at = report.highlights.indexOf(t.id);
    return at < 0 ? report.highlights.length : at;
  };
  return [...differing].sort((a, b) => place(a) - place(b));
}
