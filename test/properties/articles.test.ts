import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, SourceFile } from '../../src/model/index.js';
import { normalize } from '../../src/normalize/index.js';
import { segment } from '../../src/segment/index.js';
import { masked } from '../../src/text/masking.js';
import { plain } from '../../src/text/typography.js';

/** Pieces that readers of articles take for something: joined at random they make hostile and ordinary articles. */
const PIECES = [
  'The fire was out, the mayor said. ',
  'Three boats burned',
  '\n',
  '\n\n',
  '\r\n',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '(',
  ')',
  '(L)',
  '[',
  ']',
  '](',
  '!',
  '**',
  '_',
  '`',
  '~~',
  '> ',
  '- ',
  '• ',
  '# ',
  '| a | b |\n|---|---|\n',
  '---\n',
  '<b>',
  '</b>',
  '<p>',
  '<div>',
  '<script>',
  '</script>',
  '<!--',
  '&amp;',
  '&#x201C;',
  '\\*',
  'READ MORE: ',
  'Reuters',
  'Getty Images ',
  '© 2021 Post',
  'March 4, 2021',
  'date 2021-03-04 ',
  'CITY (AP) — ',
  '— A (@a) May 28, 2016',
  '\u0000',
  '\u202e',
  '\ud83d',
  '\ud83d\ude00',
  '\u00a0',
  '\u2028',
  ' Advertisement ',
  'www.post.example ',
  'Mr. Orr left. ',
  '.',
  ':',
  ' ',
  '\t',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
);
const format = fc.constantFrom<SourceFile['format']>('text', 'markdown', 'html');
const files = fc.array(
  fc.record({
    path: fc.constantFrom('a.txt', 'a.md', 'b.html', 'c/a.txt'),
    format,
    content: text,
    stated: fc.constant({}),
  }),
  { maxLength: 4 },
);

const articles = fc
  .record({ content: text, format })
  .map(
    ({ content, format: f }): Article | undefined =>
      normalize([{ path: 'a.x', format: f, content, stated: {} }]).articles[0],
  );

/** Runs a property on articles of any text. */
const holds = (check: (article: Article) => void): void =>
  fc.assert(
    fc.property(articles, (article) => (article === undefined ? true : check(article))),
    { numRuns: 120 },
  );

describe('of any text', () => {
  it('blocks and removed parts are in order, disjoint and within it', () => {
    holds((article) => {
      const spans = [...article.blocks, ...article.removed].sort((a, b) => a.start - b.start || a.end - b.end);
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(article.text.length);
      expect([...article.blocks].sort((a, b) => a.start - b.start)).toEqual(article.blocks);
    });
  });

  it('markup lies within its block, in order', () => {
    holds((article) => {
      for (const block of article.blocks) {
        let at = block.start;
        for (const { start, end } of block.markup ?? []) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(block.end);
      }
    });
  });

  it('sentences are in order, cover all characters of the blocks, and hold their tokens and quotations', () => {
    holds((article) => {
      const { sentences } = segment(article);
      const covered = new Uint8Array(article.text.length);
      let at = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(at);
        at = sentence.end;
        covered.fill(1, sentence.start, sentence.end);
        for (const part of [...sentence.tokens, ...sentence.quotations]) {
          expect(part.start).toBeGreaterThanOrEqual(sentence.start);
          expect(part.end).toBeLessThanOrEqual(sentence.end);
        }
      }
      for (const { start, end } of article.blocks) {
        for (let i = start; i < end; i++) if (article.text[i]!.trim() !== '') expect(covered[i]).toBe(1);
      }
    });
  });

  it('each token is what stands at its offsets', () => {
    holds((article) => {
      const flat = plain(article.text);
      const markup = article.blocks.flatMap((b) => b.markup ?? []);
      for (const { tokens } of segment(article).sentences) {
        for (const { start, end, text: word } of tokens) {
          expect(
            masked(
              flat,
              start,
              end,
              markup.filter((m) => m.start < end && m.end > start),
            ).replaceAll('\n', ' '),
          ).toBe(word);
        }
      }
    });
  });
});

describe('of any files', () => {
  it('ids and sources are unique, and the order changes nothing', () => {
    fc.assert(
      fc.property(files, (list) => {
        const unique = [...new Map(list.map((file) => [file.path, file])).values()];
        const result = normalize(unique);
        expect(normalize([...unique].reverse())).toEqual(result);
        expect(new Set(result.articles.map((a) => a.id)).size).toBe(result.articles.length);
        expect(new Set(result.articles.map((a) => a.source)).size).toBe(result.articles.length);
      }),
      { numRuns: 40 },
    );
  });
});
