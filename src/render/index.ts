import type { Report } from '../model/index.js';
import type { Assets } from './assets.js';
import { renderHtml } from './html/index.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown/index.js';

export type { Assets } from './assets.js';
export { renderHtml } from './html/index.js';
export { renderJson } from './json.js';
export { renderMarkdown } from './markdown/index.js';

/** A report as text in one of its formats; pure. The PDF is printed from the HTML at the edge (io). */
export function render(report: Report, format: 'md' | 'html' | 'json', assets: Assets): string {
  if (format === 'json') return renderJson(report);
  return format === 'md' ? renderMarkdown(report, assets) : renderHtml(report, assets);
}
