import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAssets } from '../../src/io/assets.js';
import type { Report } from '../../src/model/index.js';
import { render, renderHtml, renderJson } from '../../src/render/index.js';
import { basicReport } from '../support/basic-report.js';
import { article, quantity, reportOf } from '../support/report-builder.js';

const html = (report: Report): string => renderHtml(report, readAssets(report));
const page = html(basicReport());
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
const decoded = (text: string): string =>
  text.replaceAll('&#x27;', "'").replaceAll('&#x3D;', '=').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const inner = (tag: string): string => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';

describe('report.html', () => {
  it('is one file of less than 500 KB with its fonts in it', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(500_000);
    expect(page.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it('asks for nothing from outside', () => {
    expect(page.match(/<(?:link|img|iframe|object|embed|audio|video|base)\b/g)).toBeNull();
    expect(page.match(/\ssrc\s*=/g)).toBeNull();
    expect(inner('style')).not.toMatch(/@import|url\((?!data:)/);
  });

  it('lets run nothing but its own style sheet and script', () => {
    const policy = decoded(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${sha256(inner('style'))}'`);
    expect(policy).toContain(`script-src 'sha256-${sha256(inner('script'))}'`);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(page.match(/<(?:style|script)\b/g)).toHaveLength(2);
    expect(page).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  });

  it('shows hostile text as text', () => {
    const body = page.slice(page.indexOf('<body>')).replace(inner('script'), '');
    for (const tag of ['<img', '<b>Coast', '<script>alert', 'href="javascript:']) expect(body).not.toContain(tag);
    expect(body).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
  });

  it('links the addresses of sources only when they are web addresses', () => {
    expect(page).toContain('href="https://harbourpost.example/ferry"');
    expect(page).not.toContain('alert(4)');
  });

  it('has a place for every link, and no id twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const missing = [...page.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]).filter((id) => !ids.includes(id));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('leads from each claim to the sentence that holds its quote', () => {
    for (const claim of basicReport().topics.flatMap((t) => t.claims)) {
      const sentence = new RegExp(`id="${claim.article}-s${claim.sentence + 1}">([^<]*)<`).exec(page)?.[1] ?? '';
      const quote = claim.evidence.quote;
      expect(sentence).toContain(quote);
      expect(page).toContain(`href="#${claim.article}-s${claim.sentence + 1}"`);
    }
  });

  it('has headings without a gap, language and title', () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>Ferry fire: what 5 sources report</title>');
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map((m) => Number(m[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((l) => l === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
  });

  it('says of every chart what it shows', () => {
    const charts = page.match(/<svg [^>]*role="img"[^>]*>[\s\S]*?<\/desc>/g) ?? [];
    expect(charts.length).toBeGreaterThanOrEqual(3);
    for (const chart of charts)
      expect(chart).toMatch(
        /aria-labelledby="(\S+) (\S+)"[\s\S]*<title id="\1">[^<]+<\/title>\s*<desc id="\2">[^<]+<\/desc>/,
      );
  });

  it('tells which text no bundled font can show', () => {
    const report = basicReport();
    const chinese = report.articles.map((a) => (a.id === 'signal' ? { ...a, text: `${a.text}\n渡轮火灾` } : a));
    expect(page).not.toContain('no font is bundled');
    expect(html({ ...report, articles: chinese })).toContain('no font is bundled (Chinese characters)');
  });

  it('shows at most seven sources in one table', () => {
    const articles = Array.from({ length: 9 }, (_, i) =>
      article({ id: `a${i}`, source: `Paper ${i}`, text: `Then ${i + 1}0 people came.` }),
    );
    const claims = articles.map((a, i) => quantity(a, `${i + 1}0 people`, `${i + 1}0 people`, [i, i + 1, i + 2]));
    const wide = html(
      reportOf({
        event: 'nine',
        articles,
        topics: [{ kind: 'quantity', title: 'Came', verdict: 'conflict', claims }],
      }),
    );
    const columns = (wide.match(/<table class="matrix">[\s\S]*?<\/thead>/g) ?? []).map(
      (head) => (head.match(/<th /g) ?? []).length - 1,
    );
    expect(columns).toEqual([5, 4]);
    expect(wide).toContain('sources 6 to 9 of 9');
  });

  it('can be made of a report with nothing in it', () => {
    const empty = html(reportOf({ event: 'empty', articles: [] }));
    expect(empty).toContain('the sources do not differ');
  });
});

describe('render', () => {
  it('gives the same bytes for the same report', () => {
    const report = basicReport();
    const assets = readAssets(report);
    for (const format of ['md', 'html', 'json'] as const)
      expect(render(report, format, assets)).toBe(render(basicReport(), format, assets));
  });

  it('leaves the report as it was', () => {
    const report = basicReport();
    html(report);
    expect(report).toEqual(basicReport());
  });

  it('keeps the report in JSON', () => {
    const text = renderJson(basicReport());
    expect(JSON.parse(text)).toEqual(basicReport());
    expect(text.endsWith('}\n')).toBe(true);
  });
});
