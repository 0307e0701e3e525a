import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'puppeteer';
import { launchBrowser } from './browser.js';
import { PrintError } from './print-errors.js';

export interface PdfOptions {
  /** ISO day that the document bears; null: the first day of the epoch. The clock is not asked. */
  readonly date: string | null;
  /** BCP 47, "en". */
  readonly lang: string;
  /** How long printing may take, in ms, the browser's start aside. */
  readonly limit?: number;
}

/** How long printing may take, in ms, where nothing else is asked: a report of 50 articles takes a few seconds. */
const LIMIT = 120_000;

const PRODUCER = 'Variorum';

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The footer is a page of its own to the browser: it sees neither the fonts nor the styles of the report. */
const footer = (title: string): string =>
  '<div style="width:100%;margin:0 14mm;display:flex;justify-content:space-between;font:7pt \'DejaVu Sans\',sans-serif;color:#555">' +
  `<span>${html(title)}</span>` +
  '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>';

/** A page on which nothing runs and that can load nothing: what is printed holds text of strangers. */
async function sealedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const inert = request.url().startsWith('data:') || request.url() === 'about:blank';
    void (inert ? request.continue() : request.abort('aborted')).catch(() => undefined);
  });
  return page;
}

async function print(browser: Browser, content: string, limit: number): Promise<Uint8Array> {
  const page = await sealedPage(browser);
  await page.setContent(content, { waitUntil: 'load', timeout: limit });
  return page.pdf({
    format: 'A4',
    margin: { top: '14mm', right: '14mm', bottom: '16mm', left: '14mm' },
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer(await page.title()),
    outline: true,
    tagged: true,
    timeout: limit,
  });
}

/** The same document with fixed dates and names: a browser writes the time of printing and its own version. */
async function settle(bytes: Uint8Array, { date, lang }: PdfOptions): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const day = new Date(`${date ?? '1970-01-01'}T00:00:00Z`);
  document.setTitle(document.getTitle() ?? '', { showInWindowTitleBar: true });
  document.setLanguage(lang);
  document.setProducer(PRODUCER);
  document.setCreator(PRODUCER);
  document.setCreationDate(day);
  document.setModificationDate(day);
  return document.save();
}

/** Ends `work` with a PrintError when it takes longer than `limit` ms. */
async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PrintError(`printing took more than ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `content` (a whole HTML document that needs nothing from outside) as a PDF: A4 unless its styles say otherwise, its title in
 * the footer beside the page number, with bookmarks of its headings and tags. The same content gives the same bytes on the same
 * browser. Throws NoBrowserError, or PrintError when the browser fails or takes too long.
 */
export async function printPdf(content: string, options: PdfOptions): Promise<Uint8Array> {
  const limit = options.limit ?? LIMIT;
  const browser = await launchBrowser();
  try {
    return await settle(await within(limit, print(browser, content, limit)), options);
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(`the browser did not print: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
  }
}
