import type { Block, BlockKind, Removed } from '../model/index.js';
import { reasonsFor } from './boilerplate/index.js';
import { type Cut, cutDateline, cutDatePrefix, cutHeadline, cutInserts, cutSignature, cutSiteTag } from './cuts.js';
import type { Draft, Passage } from './draft.js';
import { headlineOf } from './headline.js';
import { endsWithStop, wordCount } from './passage-form.js';
import { dateLine, labelledDate } from './published.js';

/** Longest heading of a part, in words; before the first paragraph a line without a stop may be longer (the standfirst). */
const LONGEST_SUBHEAD = 10;
const LONGEST_STANDFIRST = 45;
/** How many paragraphs from the top a dateline may stand. */
const DATELINE_WITHIN = 3;

/** The parts of an article's text, told apart. */
export interface Anatomy {
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
  /** The headline as it stands in the text, or null. */
  readonly headline: Passage | null;
  /** ISO day of a date set before the headline, and of a date line. */
  readonly datePrefix: string | null;
  readonly dateLine: string | null;
  /** Removed footers, in order: what may name the publisher. */
  readonly footers: readonly string[];
}

/** What a cut leaves of a passage, what it takes being added to `removed`; the passage itself where nothing is cut. */
function applied(cut: Cut | null, passage: Passage, removed: Removed[]): readonly Passage[] {
  if (cut === null) return [passage];
  removed.push(...cut.removed);
  return cut.rest;
}

/** The passages without signatures, inserts and a date before the first; what is cut off is added to `removed`. */
function trimmed(
  passages: readonly Passage[],
  removed: Removed[],
): Pick<Anatomy, 'datePrefix'> & { passages: Passage[] } {
  const [first] = passages;
  const prefix = first === undefined ? null : cutDatePrefix(first);
  const kept = passages
    .flatMap((p) => applied(p === first ? prefix : null, p, removed))
    .flatMap((p) => applied(cutSignature(p), p, removed))
    .flatMap((p) => applied(cutInserts(p), p, removed));
  return { passages: kept, datePrefix: prefix?.day ?? null };
}

/** Parts what is read for claims from what is not, and tells headline, headings, paragraphs and list items apart. */
export function anatomyOf(draft: Draft): Anatomy {
  const { text } = draft;
  const removed: Removed[] = [...draft.removed];
  const { passages: pieces, datePrefix } = trimmed(draft.passages, removed);
  let passages = pieces;
  let reasons = reasonsFor(passages, text);
  const tagged = headlineOf(passages, reasons);
  const untagged = tagged === null ? null : cutSiteTag(tagged);
  passages = passages.flatMap((p) => (p === tagged ? applied(untagged, p, removed) : [p]));
  const headline = untagged?.rest[0] ?? tagged;
  if (headline !== null && passages.some((p) => cutHeadline(p, headline) !== null)) {
    passages = passages.flatMap((p) => applied(cutHeadline(p, headline), p, removed));
    reasons = reasonsFor(passages, text);
  }
  const reasonOf = new Map(passages.map((p, i) => [p, p === headline ? null : (reasons[i] ?? null)]));
  const gone = passages.filter((p) => reasonOf.get(p));
  for (const p of gone) removed.push({ start: p.start, end: p.end, reason: reasonOf.get(p)! });
  const body = passages
    .filter((p) => !reasonOf.get(p))
    .flatMap((p, i) => (i > DATELINE_WITHIN || p === headline ? [p] : applied(cutDateline(p), p, removed)));
  return {
    blocks: blocksOf(body, headline),
    removed: removed.sort((a, b) => a.start - b.start),
    headline,
    datePrefix,
    dateLine: gone.map((p) => dateLine(p.text) ?? labelledDate(p.text)).find((day) => day !== null) ?? null,
    footers: passages.filter((p) => reasonOf.get(p) === 'footer').map((p) => text.slice(p.start, p.end)),
  };
}

function blocksOf(passages: readonly Passage[], headline: Passage | null): Block[] {
  let inBody = false;
  return passages.map((p) => {
    const kind = p === headline ? 'headline' : (p.kind ?? kindOf(p, inBody));
    if (kind === 'paragraph') inBody = true;
    const { start, end, markup } = p;
    return markup === undefined || markup.length === 0 ? { start, end, kind } : { start, end, kind, markup };
  });
}

function kindOf(passage: Passage, inBody: boolean): BlockKind {
  if (endsWithStop(passage.text)) return 'paragraph';
  return wordCount(passage.text) <= (inBody ? LONGEST_SUBHEAD : LONGEST_STANDFIRST) ? 'subhead' : 'paragraph';
}
