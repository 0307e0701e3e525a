import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { command, emptyFolder, variorum } from '../support/cli.js';

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const RENDER = ['render', 'output/karabakh/report.json', '--format', 'pdf,html', '--out'];

/** Prints the committed report, which another test holds against the articles: here by `by`, in this process or one of its own. */
async function build(
  by: (args: readonly string[]) => Promise<{ code: number | null; err: string }>,
): Promise<{ pdf: Buffer; html: string }> {
  const out = emptyFolder();
  const { code, err } = await by([...RENDER, out]);
  expect(code, err).toBe(0);
  return { pdf: readFileSync(join(out, 'report.pdf')), html: readFileSync(join(out, 'report.html'), 'utf8') };
}

const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the PDF of the sample', { timeout: 240_000 }, () => {
  let made: { pdf: Buffer; html: string };
  let document: Awaited<ReturnType<typeof getDocument>['promise']>;
  beforeAll(async () => {
    made = await build((args) => command(...args));
    document = await getDocument({ data: new Uint8Array(made.pdf), verbosity: 0 }).promise;
  }, 240_000);

  const textOf = async (page: number): Promise<string> => {
    const { items } = await (await document.getPage(page)).getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  };

  it('has no page without text', async () => {
    for (let page = 1; page <= document.numPages; page++) {
      expect((await textOf(page)).replace(/[\s\d/]/g, '').length, `page ${page}`).toBeGreaterThan(40);
    }
  });

  it('can be read in minutes: at most ten pages, framing on one of them', async () => {
    expect(document.numPages).toBeLessThanOrEqual(10);
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, i) => textOf(i + 1)));
    const framing = spaced(pages.find((text) => text.includes('Framing: one thing')));
    for (const label of ['occupied', 'reclaim', 'hauled off', 'self-proclaimed']) expect(framing).toContain(label);
  });

  it('has a bookmark for every section', async () => {
    const outline = ((await document.getOutline()) ?? []) as Bookmark[];
    const titles = (marks: readonly Bookmark[]): string[] =>
      marks.flatMap(({ title, items }) => [spaced(title), ...titles(items)]);
    const headings = [...parseHTML(made.html).document.querySelectorAll('h2')];
    const sections = headings
      .filter((heading) => !heading.closest('.screen-only'))
      .map(({ textContent }) => spaced(textContent));
    expect(sections.length).toBeGreaterThan(3);
    const marked = titles(outline);
    expect(sections.filter((section) => !marked.includes(section))).toEqual([]);
  });

  it('is tagged, titled, in English, and dated as its newest source', async () => {
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'en', CreationDate: 'D:20211116000000Z', ModDate: 'D:20211116000000Z' });
    expect((info as { Title: string }).Title).toBe(spaced(parseHTML(made.html).document.title));
  });

  it('carries every font that it uses', async () => {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      const used = fnArray.flatMap((operator, i) => (operator === OPS.setFont ? [String(argsArray[i][0])] : []));
      for (const font of new Set(used)) {
        const { missingFile, isType3Font, name } = page.commonObjs.get(font) as {
          missingFile?: boolean;
          isType3Font?: boolean;
          name: string;
        };
        expect(missingFile ?? false, `${name} on page ${number}`).toBe(false);
        // Outlined text is drawn letter by letter: no font that a reader's program knows.
        expect(isType3Font ?? false, `${name} drawn on page ${number}`).toBe(false);
      }
    }
  });

  it('shows the figures as text', async () => {
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, i) => textOf(i + 1)));
    for (const figure of ['160', '5,000', '6,000', '6,500']) expect(pages.join(' ')).toContain(figure);
  });

  it('is the same, byte for byte, in another time zone and language', async () => {
    const env = { TZ: 'America/Adak', LC_ALL: 'tr_TR.UTF-8' };
    const again = await build((args) => variorum(args, { env }));
    expect(again.pdf.equals(made.pdf)).toBe(true);
  });
});
