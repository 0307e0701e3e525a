import type { Report } from '../model/index.js';

/** What a report can be written as. */
export type Format = 'md' | 'html' | 'pdf' | 'json';

/** Forms of a report that are text. What each needs is loaded when it is asked for: a report.json alone needs no templates. */
async function textOf(report: Report, format: 'md' | 'html' | 'json'): Promise<string> {
  if (format === 'json') return (await import('../render/json.js')).renderJson(report);
  const [{ render }, { readAssets }] = await Promise.all([import('../render/index.js'), import('./assets.js')]);
  return render(report, format, readAssets(report));
}

/**
 * A report in one of its formats: text, or the bytes of a PDF, which is printed from the HTML. Throws NoBrowserError when no
 * browser starts, PrintError when it does not print.
 */
export async function render(report: Report, format: 'pdf'): Promise<Uint8Array>;
export async function render(report: Report, format: Exclude<Format, 'pdf'>): Promise<string>;
export async function render(report: Report, format: Format): Promise<string | Uint8Array>;
export async function render(report: Report, format: Format): Promise<string | Uint8Array> {
  if (format !== 'pdf') return textOf(report, format);
  const { printPdf } = await import('./pdf.js');
  return printPdf(await textOf(report, 'html'), { date: report.date, lang: 'en' });
}
