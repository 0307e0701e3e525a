import type { Document, Sentence, Span } from '../../model/index.js';
import { plain } from '../../text/typography.js';

/** One quotation: its parts, one a sentence that it runs over. */
export interface Quotation {
  readonly parts: readonly { readonly sentence: number; readonly span: Span }[];
  readonly paragraph: number;
  /** Opens its paragraph. */
  readonly opens: boolean;
  /** Goes on into the next paragraph: its closing mark is missing. */
  readonly runsOn: boolean;
  /** Covers most of its first sentence: an utterance, not a few quoted words. */
  readonly whole: boolean;
}

/** Share of a sentence that an utterance covers at least. */
const MOST = 0.6;

const isMark = (c: string | undefined): boolean => c === '"' || c === "'";

function isWhole(sentence: Sentence, span: Span): boolean {
  return (
    span.end - span.start >= MOST * (sentence.end - sentence.start) &&
    sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end).length >= 4
  );
}

/** The quotations of an article, parts that the cutting into sentences separated joined again. */
export function quotationsOf(document: Document): Quotation[] {
  const text = plain(document.article.text);
  const closed = (span: Span): boolean => isMark(text[span.end]);
  const found: { parts: { sentence: number; span: Span }[]; paragraph: number }[] = [];
  for (const sentence of document.sentences) {
    for (const span of sentence.quotations) {
      const last = found[found.length - 1];
      const before = last?.parts[last.parts.length - 1];
      const continues =
        before !== undefined &&
        last!.paragraph === sentence.paragraph &&
        before.sentence === sentence.index - 1 &&
        !closed(before.span) &&
        span.start === sentence.start;
      if (continues) last!.parts.push({ sentence: sentence.index, span });
      else found.push({ parts: [{ sentence: sentence.index, span }], paragraph: sentence.paragraph });
    }
  }
  return found.map(({ parts, paragraph }) => {
    const first = parts[0]!;
    const sentence = document.sentences[first.sentence]!;
    const opens =
      document.sentences[first.sentence - 1]?.paragraph !== paragraph && first.span.start - sentence.start <= 1;
    return {
      parts,
      paragraph,
      opens,
      runsOn: !closed(parts[parts.length - 1]!.span),
      whole: parts.length > 1 || isWhole(sentence, first.span),
    };
  });
}
