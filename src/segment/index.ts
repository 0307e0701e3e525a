import type { Article, Document } from '../model/index.js';

export function segment(article: Article): Document {
  return { article, sentences: [] };
}
