import { describe, expect, it } from 'vitest';
import { readAssets } from '../../src/io/assets.js';
import { readTemplates } from '../../src/io/templates.js';
import { fontsFor } from '../../src/render/fonts.js';
import { printable } from '../../src/render/printable.js';
import { unbundledScripts } from '../../src/render/scripts.js';
import { article, reportOf } from '../support/report-builder.js';

const reportWith = (text: string) => reportOf({ event: 'e', articles: [article({ id: 'a', source: 'A', text })] });
const files = (text: string): string =>
  fontsFor(reportWith(text))
    .map((f) => f.file)
    .join(' ');

describe('fonts', () => {
  it.each([
    ['Երևան', 'armenian'],
    ['თბილისი', 'georgian'],
    ['القاهرة', 'arabic'],
    ['ירושלים', 'hebrew'],
    ['Київ', 'cyrillic'],
    ['Αθήνα', 'greek'],
    ['Gəncə', 'latin-ext'],
  ])('%s brings the font of its script', (text, name) => {
    expect(files(text)).toContain(name);
    expect(files('plain text, “quotes” – and dashes, café')).not.toContain(name);
  });

  it('are whole files', () => {
    for (const font of readAssets(reportWith('Երևան')).fonts) {
      expect(Buffer.from(font.data, 'base64').subarray(0, 4).toString()).toBe('wOF2');
    }
  });

  it.each([
    ['渡轮', ['Chinese characters']],
    ['フェリー', ['Japanese kana']],
    ['ไฟไหม้', ['Thai']],
    ['ᏣᎳᎩ', ['other scripts']],
    ['Київ Αθήνα Երևան “café”', []],
  ])('%s: scripts without a font are named', (text, names) => {
    expect(unbundledScripts(text)).toEqual(names);
  });
});

describe('the templates', () => {
  it('hold no character that the bundled fonts lack', () => {
    const { html, htmlPartials } = readTemplates();
    const text = [html, ...Object.values(htmlPartials)].join('');
    const beyond = [...text].filter((c) => (c.codePointAt(0) ?? 0) > 0xff && !/[\u2000-\u206f]/.test(c));
    expect(beyond).toEqual([]);
  });
});

describe('printable text', () => {
  it('keeps its length, its lines and its letters', () => {
    for (const text of ['plain\ttext\nwith lines', 'Երևան 😀 “q”', '']) expect(printable(text)).toBe(text);
    expect(printable('a\u0000b\u001bc\u202ed\ud800e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });
});
