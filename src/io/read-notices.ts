import type { Notice } from '../model/index.js';
import { notice } from './read-file.js';

/*
 * What is amiss in a folder of articles, each with what to do about it.
 */

/** A file that is no article by its ending. */
export function noArticle(file: string): Notice {
  const cure = /(?:^|\/)sources\.ya?ml$/i.test(file)
    ? 'if it says what the articles do not, call it sources.yaml.'
    : 'articles end in .txt, .md or .html.';
  return notice('unknown-ending', 'warning', file, `${file} is left out: ${cure}`);
}

/** A report that was written among the articles. */
export const ownReport = (file: string): Notice =>
  notice(
    'own-report',
    'warning',
    file,
    `${file} is left out: it is a report of Variorum, no article. Write reports to another folder with --out.`,
  );

/** A folder among the events that holds no article. */
export const emptyFolder = (folder: string): Notice =>
  notice(
    'folder-without-article',
    'warning',
    folder,
    `${folder} holds no article and is left out; put .txt, .md or .html files into it or remove it.`,
  );

/** `file` is the sources.yaml that speaks of `name` in `line`. */
export const orphan = (file: string, name: string, line: number): Notice =>
  notice(
    'sources-entry-without-file',
    'warning',
    file,
    `${file} speaks of ${name}, which is not in the folder; correct the name or remove the entry.`,
    line,
  );
