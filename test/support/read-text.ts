import { type Extracted, extract } from '../../src/extract/index.js';
import { normalize } from '../../src/normalize/index.js';
import { segment } from '../../src/segment/index.js';

/** What is read in one article: its first line is the headline, each line a paragraph. Published on 2024-05-03. */
export function readText(body: string): Extracted {
  const content = `Headline of the day in plain words\n\n${body}\n`;
  const { articles } = normalize([
    { path: 'article.txt', format: 'text', content, stated: { publisher: 'The Paper', published: '2024-05-03' } },
  ]);
  return extract(segment(articles[0]!));
}
