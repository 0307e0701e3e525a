import { type ClaimKind, type Document, type EventAnchor, type Evidence, evidenceAt, overlaps, type Reading, type Span } from '../../model/index.js';
import { shortHash } from '../../text/ids.js';
import { anchorOf } from './anchor.js';

/** The fields every claim has. */
export interface ClaimFrame<K extends ClaimKind> {
  readonly id: string;
  readonly kind: K;
  readonly article: string;
  readonly evidence: Evidence;
  readonly sentence: number;
  readonly speaker: string | null;
  readonly voice: 'own' | 'quoted' | 'retold';
  readonly event: EventAnchor;
}

/**
 * Where a claim of `kind` stands, who says it and which event it is about.
 * The id is made of the quote and how many times the same quote stood before it, so an edit elsewhere does not change it.
 */
export function frame<K extends ClaimKind>(kind: K, document: Document, reading: Reading, sentence: number, span: Span): ClaimFrame<K> {
  const { id, text } = document.article;
  const evidence = evidenceAt(text, span);
  let nth = 0;
  for (let at = text.indexOf(evidence.quote); at >= 0 && at < span.start; at = text.indexOf(evidence.quote, at + 1)) nth++;
  // The innermost speech speaks: a quotation inside a "said that" clause is the quoted person's.
  const speech = reading.speeches.filter((s) => overlaps(s, span)).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return {
    id: `${id}-${shortHash([kind, evidence.quote, String(nth)])}`,
    kind,
    article: id,
    evidence,
    sentence,
    speaker: speech?.speaker ?? null,
    voice: speech === undefined ? 'own' : speech.mode === 'direct' ? 'quoted' : 'retold',
    event: anchorOf(document, reading, sentence, span),
  };
}
