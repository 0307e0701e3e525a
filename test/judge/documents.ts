import type { Article, Document } from '../../src/model/index.js';
import { segment } from '../../src/segment/index.js';

/** A document as a test writes it: the first line the headline, each further line a paragraph. */
export function documentOf(id: string, text: string, published: string | null = null): Document {
  let at = 0;
  const blocks = text.split('\n').flatMap((line, i) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === ''
      ? []
      : [{ start, end: start + line.length, kind: i === 0 ? ('headline' as const) : ('paragraph' as const) }];
  });
  const article: Article = {
    id,
    path: `${id}.txt`,
    source: id,
    sourceFrom: 'file name',
    title: { value: text.split('\n')[0] ?? null, from: 'first line' },
    published: { value: published, from: published === null ? 'unknown' : 'sources.yaml' },
    url: null,
    text,
    blocks,
    removed: [],
  };
  return segment(article);
}
