import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundled, launchBrowser } from '../../src/io/browser.js';
import { printPdf } from '../../src/io/pdf.js';
import { emptyFolder } from '../support/cli.js';

/** What a stranger's text may hold; `host` would see it when something of it were fetched. */
const strange = (host: string): string => `
  <p>harmless <img src=x onerror="document.title='ran'"> <script>document.body.textContent = 'replaced';</script></p>
  <link rel="stylesheet" href="${host}/style.css"><style>@import url(${host}/more.css);</style>
  <img src="${host}/picture.png"><iframe src="${host}/frame"></iframe><iframe src="file:///etc/hostname"></iframe>
  <object data="${host}/object"></object><meta http-equiv="refresh" content="0; url=${host}/refresh">`;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour &amp; “quay” &lt;fire&gt;</title></head><body>${body}</body></html>`;

const LONG = page(`<h1>Harbour fire</h1><p>Nine boats were lost in Ələt.</p>
  <h2>Figures</h2>${'<p>A paragraph that fills the page.</p>'.repeat(80)}<h2>Names</h2><p>The end.</p>`);

const TITLE = 'Harbour & “quay” <fire>';
const OPTIONS = { date: '2019-03-04', lang: 'en' };

async function readBack(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );
  const outline = (await document.getOutline()) ?? [];
  return { pages, outline, document, meta: await document.getMetadata() };
}

describe('a printed report', () => {
  let bytes: Uint8Array;
  let read: Awaited<ReturnType<typeof readBack>>;
  beforeAll(async () => {
    bytes = await printPdf(LONG, OPTIONS);
    read = await readBack(bytes);
  });

  it('can be read as text, every page', () => {
    expect(read.pages.length).toBeGreaterThan(1);
    expect(read.pages[0]).toContain('Nine boats were lost in Ələt.');
    for (const text of read.pages) expect(text.trim()).not.toBe('');
  });

  it('numbers its pages under the title, markup of which is text', () => {
    read.pages.forEach((text, i) => {
      expect(text.replace(/\s+/g, '')).toContain(`${i + 1}/${read.pages.length}`);
      expect(text).toContain(TITLE);
    });
  });

  it('has bookmarks, tags, a title and a language', async () => {
    const [top] = read.outline;
    expect(top?.title).toBe('Harbour fire');
    expect(top?.items.map((item: { title: string }) => item.title)).toEqual(['Figures', 'Names']);
    expect(await read.document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(read.meta.info).toMatchObject({ Title: TITLE, Language: 'en', Producer: 'Variorum' });
  });

  it('bears the date of its newest source, not of the printing', () => {
    expect(read.meta.info).toMatchObject({ CreationDate: 'D:20190304000000Z', ModDate: 'D:20190304000000Z' });
  });

  it('is the same, byte for byte, when it is printed again', async () => {
    expect(Buffer.from(await printPdf(LONG, OPTIONS)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('bears a fixed date when no source has one', async () => {
    const { meta } = await readBack(await printPdf(page('<p>x</p>'), { ...OPTIONS, date: null }));
    expect(meta.info).toMatchObject({ CreationDate: 'D:19700101000000Z' });
  });
});

describe('text of strangers', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('seen');
  });
  let host = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('runs nothing and fetches nothing when it is printed', async () => {
    const { pages } = await readBack(await printPdf(page(strange(host)), OPTIONS));
    const text = pages.join(' ');
    expect(text).toContain('harmless');
    for (const wrong of ['replaced', 'seen', readFileSync('/etc/hostname', 'utf8').trim()])
      expect(text).not.toContain(wrong);
    expect(asked).toEqual([]);
  });

  it('finds no host even on a page that is not sealed', async () => {
    const browser = await launchBrowser();
    const tab = await browser.newPage();
    const refused = await tab.goto(host, { timeout: 5_000 }).catch((error: Error) => error.message);
    await browser.close();
    expect(refused).toMatch(/ERR_NAME_NOT_RESOLVED/);
    expect(asked).toEqual([]);
  });
});

describe('printing that takes too long', () => {
  it('ends with an error that names the limit', async () => {
    const endless = page('<div><p>word</p></div>'.repeat(50_000));
    await expect(printPdf(endless, { ...OPTIONS, limit: 100 })).rejects.toMatchObject({
      name: 'PrintError',
      message: expect.stringMatching(/0\.1 s/),
    });
  });
});

describe('the browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('comes with the packages, and is unpacked into the cache', async () => {
    const cache = emptyFolder();
    vi.stubEnv('XDG_CACHE_HOME', cache);
    const browser = await launchBrowser(bundled);
    const tab = await browser.newPage();
    await tab.setContent('<p>up and running</p>');
    expect(await tab.$eval('p', (p) => p.textContent)).toBe('up and running');
    await browser.close();
    const kept = readdirSync(join(cache, 'variorum'));
    expect(kept.filter((name) => name.startsWith('chromium-'))).toHaveLength(1);
    expect(kept.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('that the environment names is the only one tried', async () => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/nowhere/chrome');
    await expect(launchBrowser()).rejects.toMatchObject({
      name: 'NoBrowserError',
      message: expect.stringMatching(/\/nowhere\/chrome.*install Chrome or Chromium, or set PUPPETEER_EXECUTABLE_PATH/),
    });
  });
});
