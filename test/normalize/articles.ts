import { readFileSync } from 'node:fs';
import type { Article, SourceFile, StatedMetadata } from '../../src/model/index.js';
import { type Normalized, normalize } from '../../src/normalize/index.js';

export const file = (
  path: string,
  content: string,
  format: SourceFile['format'] = 'text',
  stated: StatedMetadata = {},
): SourceFile => ({
  path,
  content,
  format,
  stated,
});

/** A file of test/fixtures/input-formats. */
export function fixture(name: string, format: SourceFile['format']): SourceFile {
  return file(name, readFileSync(new URL(`../fixtures/input-formats/${name}`, import.meta.url), 'utf8'), format);
}

/** The article of one file; fails when the file is left out. */
export function articleOf(
  content: string,
  format: SourceFile['format'] = 'text',
  stated: StatedMetadata = {},
): Article {
  return only(normalize([file('post.x', content, format, stated)]));
}

export function only({ articles, notices }: Normalized): Article {
  const [article] = articles;
  if (article === undefined) throw new Error(`left out: ${notices.map((n) => n.code).join()}`);
  return article;
}

/** What is read for claims: [kind, text]. */
export const blocks = (article: Article): [string, string][] =>
  article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);

/** What is not: [reason, text]. */
export const removed = (article: Article): [string, string][] =>
  article.removed.map(({ reason, start, end }) => [reason, article.text.slice(start, end)]);
