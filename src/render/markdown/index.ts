import type { Report } from '../../model/index.js';
import type { Assets } from '../assets.js';
import { compile } from '../compile.js';
import { withoutHeadlineCase } from '../headline-case.js';
import { printableCopy } from '../printable.js';
import { type MarkdownView, markdownView } from './view.js';

/** Two empty lines or more, which blocks that are left out would leave behind. */
const GAPS = /\n{3,}/g;

/**
 * The report as Markdown for review as a diff: one fact a line, in an order that does not depend on what the facts are.
 * Throws when a template names something that the view does not have.
 */
export function renderMarkdown(report: Report, assets: Pick<Assets, 'templates'>): string {
  const { markdown, markdownPartials } = assets.templates;
  const text = compile<MarkdownView>(
    markdown,
    markdownPartials,
    'none',
  )(markdownView(withoutHeadlineCase(printableCopy(report))));
  return `${text.replace(GAPS, '\n\n').trim()}\n`;
}
