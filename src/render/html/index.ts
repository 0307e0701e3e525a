import { createHash } from 'node:crypto';
import type { Report } from '../../model/index.js';
import type { Assets } from '../assets.js';
import { compile } from '../compile.js';
import { fontFaceRules } from '../fonts.js';
import { withoutHeadlineCase } from '../headline-case.js';
import { printableCopy } from '../printable.js';
import { unbundledScripts } from '../scripts.js';
import { type HtmlView, htmlView } from './view.js';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing may be loaded, and nothing run but our own style sheet and script. Source: https://www.w3.org/TR/CSP3/ */
const policyFor = (style: string, script: string): string =>
  [
    "default-src 'none'",
    'font-src data:',
    'img-src data:',
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The view with our style sheet, fonts and script in it. */
export function htmlViewWith(report: Report, { templates, fonts }: Assets): HtmlView {
  const style = [fontFaceRules(fonts), ...templates.styles].join('\n');
  const { script } = templates;
  const unbundled = unbundledScripts(report.articles.map((a) => `${a.source} ${a.title ?? ''} ${a.text}`).join(' '));
  return htmlView(report, { style, script, policy: policyFor(style, script), unbundled });
}

/**
 * The report as one self-contained page: no request, readable without script, printed to PDF by its print styles.
 * Throws when a template names something that the view does not have.
 */
export function renderHtml(report: Report, assets: Assets): string {
  const template = compile<HtmlView>(assets.templates.html, assets.templates.htmlPartials, 'html');
  return template(htmlViewWith(withoutHeadlineCase(printableCopy(report)), assets));
}
