import type { Document } from '../../src/model/index.js';
import { parsed } from '../../src/text/parsed.js';

/** A document of the given sentences, published on `published`. */
export function documentOf(
  sentences: readonly string[],
  published: string | null = '2024-05-15',
  id = 'post',
): Document {
  const text = sentences.join('\n');
  let start = 0;
  const made = sentences.map((sentence, index) => {
    const from = start;
    start += sentence.length + 1;
    const end = from + sentence.length;
    return {
      start: from,
      end,
      index,
      block: 'paragraph' as const,
      paragraph: index,
      ...parsed(sentence, from),
      quotations: [],
    };
  });
  return {
    article: {
      id,
      path: `${id}.txt`,
      source: id,
      sourceFrom: 'file name',
      title: { value: null, from: 'unknown' },
      published: { value: published, from: published === null ? 'unknown' : 'sources.yaml' },
      url: null,
      text,
      blocks: made.map(({ start: s, end }) => ({ start: s, end, kind: 'paragraph' })),
      removed: [],
    },
    sentences: made,
    captions: [],
  };
}
