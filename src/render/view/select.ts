import { fateNamed } from '../../lexicon/fates.js';
import { CLAIM_KINDS, type Claim, type ClaimKind, isAnswer, type Report, type Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { KIND_WORDS } from '../words/kinds.js';
import { counted } from '../words/phrases.js';
import { DISAGREEMENTS } from '../words/verdicts.js';
import { canBeTold, worthALine } from './worth-a-line.js';

/** True for what one origin alone tells; of figures that several give in words alone ("several", "a number of") there is nothing to compare either. */
export const isAlone = ({ verdict, counts }: Topic): boolean => verdict === 'single-origin' && counts.origins < 2;

/** Topics that compare something: more than one origin tells them, or one source contradicts itself. */
const compared = (report: Report): Topic[] => report.topics.filter((t) => t.verdict !== 'single-origin');

/** The topics of some kinds, in their order. */
export const ofKinds = (topics: readonly Topic[], kinds: readonly ClaimKind[]): Topic[] =>
  topics.filter((t) => kinds.includes(t.kind));

/** Origins that must bear out what is agreed before it is shown whatever it is: two often quote one speaker. */
const BORNE_OUT = 3;

/** Up to here a count says which are meant rather than how many: "the two sides". */
const A_PAIR = 2;

/** What happened to how many, or how much something measures, with a figure: a bare "two sides", "dozens of men" is no news. */
function isTelling(claim: Claim): boolean {
  if (claim.kind !== 'quantity') return claim.kind === 'date';
  const { dimension, property, value } = claim;
  if (value.best === null || dimension !== 'count') return value.best !== null;
  return property !== '' && (value.best > A_PAIR || fateNamed(property) !== undefined);
}

/** True for the answer to a question that an event answers once: what caused it, who is accused. */
const answers = (claim: Claim): boolean => claim.kind === 'attribution' && isAnswer(claim);

/**
 * True for a topic that is shown in full: whatever differs; of what is agreed, what three origins bear out, and what two tell of a
 * day or of how many something happened to. That sources tell alike what somebody did, which mostly says a figure again, or that names are
 * written alike, is counted, and so are figures that no line can tell (`worth-a-line.ts`).
 */
function isShown(topic: Topic): boolean {
  const { kind, verdict, counts, claims } = topic;
  if (verdict !== 'agreed') return verdict !== 'single-origin';
  if (!canBeTold(topic)) return false;
  if (kind === 'quantity' || kind === 'date') return counts.origins >= BORNE_OUT || claims.some(isTelling);
  return counts.origins >= BORNE_OUT && claims.some(answers);
}

/** The topics that have a line or a row of their own. */
export function shown(report: Report): Topic[] {
  const lines = report.topics.filter(isShown);
  return lines.filter(worthALine(report, compared(report), lines));
}

interface Alike {
  /** "12 statements". */
  readonly count: string;
  /** "on which sources agree". */
  readonly how: string;
}

/** How the topics of each kind that are not shown agree; that sources use the same words is not worth a line. */
const ALIKE: Readonly<Partial<Record<ClaimKind, string>>> = {
  quantity: 'on which sources agree',
  date: 'on which sources agree',
  'place-name': 'written alike by all who name them',
  'person-role': 'written alike by all who name them',
  attribution: 'on which sources agree',
};

/** "12 statements", and how they agree: for each kind that has topics which are compared and not shown. */
export function countedOnly(report: Report, kinds: readonly ClaimKind[] = CLAIM_KINDS): Map<ClaimKind, Alike> {
  const own = new Set(shown(report));
  const hidden = ofKinds(compared(report), kinds).filter((t) => !own.has(t));
  return new Map(
    CLAIM_KINDS.flatMap((kind) => {
      const n = hidden.filter((t) => t.kind === kind).length;
      const how = ALIKE[kind];
      return n === 0 || how === undefined
        ? []
        : [[kind, { count: counted(n, KIND_WORDS[kind].one, KIND_WORDS[kind].many), how }] as const];
    }),
  );
}

/** "1 figure and 12 statements on which two origins agree". */
export function alikeInWords(counts: ReadonlyMap<ClaimKind, Alike>): string {
  const all = [...counts.values()];
  const hows = [...new Set(all.map((a) => a.how))];
  return listed(hows.map((how) => `${listed(all.filter((a) => a.how === how).map((a) => a.count))} ${how}`));
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
