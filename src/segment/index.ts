import type { Article, Block, Document, Sentence } from '../model/index.js';
import { overlaps } from '../model/index.js';
import { masked } from '../text/masking.js';
import { parsed } from '../text/parsed.js';
import { quotationsIn } from './quotations.js';
import { sentencesIn } from './sentences.js';

/**
 * An article cut into sentences, each with its tokens and the parts of it that stand in quotation marks; those of its picture captions
 * apart. Offsets count in `article.text`; a sentence never leaves its block.
 */
export function segment(article: Article): Document {
  const { text, blocks, removed } = article;
  const captions = removed
    .filter(({ reason }) => reason === 'caption')
    .map(({ start, end }): Block => ({ start, end, kind: 'paragraph' }));
  return { article, sentences: sentencesOf(text, blocks), captions: sentencesOf(text, captions) };
}

function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, paragraph) => {
    const quotations = quotationsIn(text, block.start, block.end);
    for (const { start, end } of sentencesIn(text, block.start, block.end, quotations)) {
      const within = quotations
        .filter((q) => overlaps(q, { start, end }))
        .map((q) => ({ start: Math.max(q.start, start), end: Math.min(q.end, end) }));
      const { tokens, clauses, content } = parsed(masked(text, start, end, block.markup), start);
      const index = sentences.length;
      sentences.push({
        start,
        end,
        index,
        block: block.kind,
        paragraph,
        tokens,
        clauses,
        content,
        quotations: within,
      });
    }
  });
  return sentences;
}
