import type { Article, Document, Sentence } from '../model/index.js';
import { overlaps } from '../model/index.js';
import { masked } from '../text/masking.js';
import { parsed } from '../text/parsed.js';
import { quotationsIn } from './quotations.js';
import { sentencesIn } from './sentences.js';

/**
 * An article cut into sentences, each with its tokens and the parts of it that stand in quotation marks.
 * Offsets count in `article.text`; a sentence never leaves its block.
 */
export function segment(article: Article): Document {
  const { text } = article;
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, paragraph) => {
    const quotations = quotationsIn(text, block.start, block.end);
    for (const { start, end } of sentencesIn(text, block.start, block.end, quotations)) {
      const within = quotations
        .filter((q) => overlaps(q, { start, end }))
        .map((q) => ({ start: Math.max(q.start, start), end: Math.min(q.end, end) }));
      sentences.push({
        start,
        end,
        index: sentences.length,
        block: block.kind,
        paragraph,
        ...parsed(masked(text, start, end, block.markup), start),
        quotations: within,
      });
    }
  });
  return { article, sentences };
}
