import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { SourceFile } from '../model/index.js';
import { type Draft, NOTHING_TOLD, type Told } from './draft.js';
import { bareText, isReadable, withoutScripts } from './html-bounds.js';
import { metadataOf, type Page } from './html-metadata.js';
import { textOfHtml } from './html-text.js';
import { passagesOf } from './plain-text.js';

/** A page: the article in it found by Readability, metadata by what the page says. Offsets count in the text taken from it. */
export function readHtml(file: SourceFile): Draft {
  const content = withoutScripts(file.content);
  if (!isReadable(content)) return withoutStructure(file);
  try {
    const { told, html } = articleIn(content);
    const { text, passages } = textOfHtml(html, told.title[0]?.value ?? null);
    return { file, text, passages, removed: [], told, notices: [] };
  } catch {
    return withoutStructure(file);
  }
}

/** The metadata of a page and the HTML of its article; the whole page's when no article is found in it. */
function articleIn(content: string): { readonly told: Told; readonly html: string } {
  const page = /<html[\s>]/i.test(content)
    ? content
    : `<!doctype html><html><head></head><body>${content}</body></html>`;
  const { document } = parseHTML(page);
  const told = metadataOf(document as unknown as Page);
  for (const silent of document.querySelectorAll('script, style, noscript, template')) silent.remove();
  const whole = String(document.body?.innerHTML ?? '');
  const found = new Readability(document as never).parse();
  return { told, html: found?.content || whole };
}

function withoutStructure(file: SourceFile): Draft {
  const text = bareText(file.content);
  const message = `${file.path} is so large or so deeply nested that it is read without its structure. Save the article alone.`;
  return {
    file,
    text,
    passages: passagesOf(text),
    removed: [],
    told: NOTHING_TOLD,
    notices: [{ code: 'markup-not-read', severity: 'warning', file: file.path, line: null, message }],
  };
}
