import type { Article, Notice, SourceFile } from '../model/index.js';

/** Articles with ids that are unique among the files, and a notice for each file that is left out. */
export interface Normalized {
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}

export function normalize(_files: readonly SourceFile[]): Normalized {
  return { articles: [], notices: [] };
}
