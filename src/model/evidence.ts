import type { Span } from './span.js';

/**
 * Where a claim stands: a W3C Web Annotation TextPositionSelector (start, end) and TextQuoteSelector (quote, prefix,
 * suffix) in one. `text.slice(start, end) === quote` always holds for the article's text.
 * Source: https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Evidence extends Span {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context kept on each side of a quote: enough to find it again after an edit elsewhere. */
const CONTEXT = 32;

/** The evidence for `span` of `text`. Throws RangeError when the span is empty or outside the text. */
export function evidenceAt(text: string, span: Span): Evidence {
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no text at ${start}–${end} (length ${text.length})`);
  }
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
