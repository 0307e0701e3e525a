import type { Article, Notice, SourceFile } from '../model/index.js';
import { byText } from '../text/order.js';
import { articleOf } from './article.js';
import type { Draft } from './draft.js';
import { readHtml } from './html.js';
import { idsFor } from './ids.js';
import { foreignLanguage, SAMPLE } from './language.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';
import { distinctSources } from './sources.js';

/** Articles with ids that are unique among the files, and a notice for each file that is left out. */
export interface Normalized {
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}

const READERS: Readonly<Record<SourceFile['format'], (file: SourceFile) => Draft>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
};

/**
 * Files as articles: text, metadata with where each was found, and what is no part of the article told apart. Sorted by path;
 * the order of `files` changes nothing. An article without text or in a language other than English is left out with a notice.
 * Throws nothing on any content.
 */
export function normalize(files: readonly SourceFile[]): Normalized {
  const sorted = [...files].sort((a, b) => byText(a.path, b.path));
  const { ids, notices: idNotices } = idsFor(sorted);
  const notices: Notice[] = [...idNotices];
  const articles = sorted.flatMap((file, i) => {
    const draft = READERS[file.format](file);
    const article = articleOf(draft, ids[i]!);
    notices.push(...draft.notices);
    const left = whyLeftOut(article);
    if (left === null) return [article];
    notices.push(left);
    return [];
  });
  return { articles: distinctSources(articles), notices };
}

function whyLeftOut(article: Article): Notice | null {
  const at = { file: article.path, line: null };
  if (article.blocks.length === 0) {
    return {
      ...at,
      code: 'no-text',
      severity: 'error',
      message: `${article.path} holds no text of an article; it is left out. Check that the file is whole.`,
    };
  }
  const language = foreignLanguage(beginningOf(article));
  if (language === null) return null;
  return {
    ...at,
    code: 'not-english',
    severity: 'warning',
    message: `${article.path} is not in English (it looks like "${language}"); it is left out. Only English is read.`,
  };
}

/** The first blocks, as many as tell the language. */
function beginningOf({ text, blocks }: Article): string {
  let beginning = '';
  for (const { start, end } of blocks) {
    if (beginning.length > SAMPLE) break;
    beginning += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`;
  }
  return beginning;
}
