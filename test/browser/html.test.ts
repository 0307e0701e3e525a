import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssets } from '../../src/io/assets.js';
import { launchBrowser } from '../../src/io/browser.js';
import { renderHtml } from '../../src/render/index.js';
import { basicReport } from '../support/basic-report.js';

const folder = mkdtempSync(join(tmpdir(), 'variorum-html-'));
const file = join(folder, 'report.html');
const address = pathToFileURL(file).href;

let browser: Browser;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const report = basicReport();
  writeFileSync(file, renderHtml(report, readAssets(report)));
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const shown = (): Promise<number> =>
  page.$$eval('[data-entry]', (all) => all.filter((e) => e.getClientRects().length > 0).length);

describe('report.html in a browser', () => {
  it('asks for nothing beside itself, and nothing complains', () => {
    expect(requests.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has the embedded fonts in use', async () => {
    expect(
      await page.evaluate(
        () => document.fonts.check('16px "Source Serif 4"') && [...document.fonts].some((f) => f.status === 'loaded'),
      ),
    ).toBe(true);
  });

  it('shows hostile text of an article as text', async () => {
    const text = await page.$eval('#article-coast-radio', (e) => e.textContent ?? '');
    expect(text).toContain('<img src=x onerror=alert(1)> [more](javascript:alert(2)) </script># Fire');
    expect(await page.$$eval('img, iframe, #articles script, #articles b', (all) => all.length)).toBe(0);
    expect(
      await page.$$eval('a', (all) => all.filter((a) => /^(javascript|data|vbscript):/i.test(a.protocol)).length),
    ).toBe(0);
  });

  it.each([320, 390, 1280])('does not scroll sideways at a width of %d', async (width) => {
    await page.setViewport({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('leads from a claim to its sentence, which is highlighted', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.click('.claims a.cite');
    const target = await page.$eval(':target', (e) => ({
      text: e.textContent,
      colour: getComputedStyle(e).backgroundColor,
    }));
    expect(target.text).toContain('may have died on the Calder Star');
    expect(target.colour).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('filters by source, kind and verdict, and shows all again', async () => {
    const all = await shown();
    await page.select('select[name=kind]', 'date');
    const dates = await shown();
    expect(dates).toBeGreaterThan(0);
    expect(dates).toBeLessThan(all);
    await page.select('select[name=verdict]', 'conflict');
    const visible = await page.$$eval('[data-entry]:not(.filtered)', (es) =>
      es.map((e) => `${e.getAttribute('data-kind')} ${e.getAttribute('data-verdict')}`),
    );
    expect(new Set(visible)).toEqual(new Set(['date conflict']));
    await page.select('select[name=source]', 'coast-radio');
    expect(await shown()).toBe(0);
    expect(await page.$eval('output', (e) => e.textContent)).toBe('Nothing in the report matches.');
    await page.click('button[type=reset]');
    await page.waitForFunction(
      (n) => [...document.querySelectorAll('[data-entry]')].filter((e) => e.getClientRects().length > 0).length === n,
      {},
      all,
    );
  });

  it('is whole without script', async () => {
    const plain = await browser.newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(address);
    const visible = await plain.$eval('#filter', (e) => getComputedStyle(e).display);
    expect(visible).toBe('none');
    await plain.close();
  });
});
