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

/** Parts what is read for claims from what is not, and tells headline, headings, paragraphs and list items apart. */
export function anatomyOf(draft: Draft): Anatomy {
  const { text } = draft;
  const removed: Removed[] = [...draft.removed];
  let passages = draft.passages;
  let datePrefix: string | null = null;
  const apply = (cut: Cut | null, passage: Passage): readonly Passage[] => {
    if (cut === null) return [passage];
    removed.push(...cut.removed);
    return cut.rest;
  };
  passages = passages.flatMap((passage, i) => {
    const prefix = i === 0 ? cutDatePrefix(passage) : null;
    datePrefix ??= prefix?.day ?? null;
    return apply(prefix, passage)
      .flatMap((p) => apply(cutSignature(p), p))
      .flatMap((p) => apply(cutInserts(p), p));
  });
  let reasons = reasonsFor(passages, text);
  const tagged = headlineOf(passages, reasons);
  const untagged = tagged === null ? null : cutSiteTag(tagged);
  passages = passages.flatMap((p) => (p === tagged ? apply(untagged, p) : [p]));
  const headline = untagged?.rest[0] ?? tagged;
  if (headline !== null && passages.some((p) => cutHeadline(p, headline) !== null)) {
    passages = passages.flatMap((p) => apply(cutHeadline(p, headline), p));
    reasons = reasonsFor(passages, text);
  }
  passages.forEach((p, i) => {
    const reason = p === headline ? null : reasons[i];
    if (reason) removed.push({ start: p.start, end: p.end, reason });
  });
  const kept = passages.filter((p, i) => p === headline || !reasons[i]);
  const body = kept.flatMap((p, i) => (i > DATELINE_WITHIN || p === headline ? [p] : apply(cutDateline(p), p)));
  const gone = passages.filter((p, i) => p !== headline && reasons[i]);
  return {
    blocks: blocksOf(body, headline),
    removed: removed.sort((a, b) => a.start - b.start),
    headline,
    datePrefix,
    dateLine: gone.map((p) => dateLine(p.text) ?? labelledDate(p.text)).find((day) => day !== null) ?? null,
    footers: passages.filter((_, i) => reasons[i] === 'footer').map((p) => text.slice(p.start, p.end)),
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
