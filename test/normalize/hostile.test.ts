import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/index.js';
import { segment } from '../../src/segment/index.js';
import { file } from './articles.js';

const BODY = 'Three warehouses burned down at the harbour on Thursday night, the fire service said.';
const nested = (tag: string, n: number): string => `<${tag}>`.repeat(n) + BODY + `</${tag}>`.repeat(n);

/** Texts on which parsers have been seen to take the square of the length, or all of the stack. */
const HOSTILE: readonly [string, 'text' | 'markdown' | 'html', string][] = [
  ['a million brackets', 'markdown', `# Fire\n\n${'['.repeat(1_000_000)}`],
  ['quotes in quotes in quotes', 'markdown', `${'>'.repeat(100_000)} ${BODY}`],
  ['lists in lists in lists', 'markdown', `${'- '.repeat(100_000)}${BODY}`],
  ['emphasis that never ends', 'markdown', '*a '.repeat(100_000)],
  ['a hundred thousand items', 'markdown', `• ${BODY.slice(0, 10)}\n`.repeat(100_000)],
  ['boxes in boxes in boxes', 'html', nested('div', 100_000)],
  ['tags that never end', 'html', '<b>x'.repeat(100_000)],
  ['marks that are no tags', 'html', '<'.repeat(500_000)],
  ['entities alone', 'html', '&amp;'.repeat(100_000)],
  ['comments that never end', 'html', '<!--'.repeat(100_000)],
  ['scripts that never end', 'html', '<script>'.repeat(50_000)],
  [
    'data nested without end',
    'html',
    `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${BODY}</p>`,
  ],
  ['a hundred thousand bullets', 'text', '• a\n'.repeat(100_000)],
  ['one word of a million letters', 'text', 'x'.repeat(1_000_000)],
  ['quotation marks alone', 'text', '"'.repeat(200_000)],
];

describe('a text made to stop the reader', () => {
  it.each(HOSTILE)('%s (%s) is read in time about linear, or left out', (_, format, content) => {
    const before = process.cpuUsage();
    const { articles } = normalize([file('a.x', content, format)]);
    const { user } = process.cpuUsage(before);
    // Squares of these lengths take minutes.
    expect(user / 1e6).toBeLessThan(6);
    for (const { text, blocks } of articles)
      expect(blocks.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  it('beyond what can be parsed is read without its structure, with a notice', () => {
    for (const [format, content] of [
      ['markdown', `${BODY}\n\n${'['.repeat(5_000)}`],
      ['html', nested('div', 500)],
    ] as const) {
      const { articles, notices } = normalize([file('a.x', content, format)]);
      expect(notices.map((n) => n.code)).toEqual(['markup-not-read']);
      expect(articles[0]?.text).toContain(BODY);
    }
  });

  it('as one sentence without a space is cut before it is tagged', () => {
    const { articles } = normalize([file('a.txt', `Fire\n\n${BODY}\n\n${'&'.repeat(50_000)}\n`)]);
    const longest = Math.max(...segment(articles[0]!).sentences.map(({ start, end }) => end - start));
    expect(longest).toBeLessThanOrEqual(500);
  });

  it('as one sentence without an end is cut between its words, none lost', () => {
    const line = 'the quay burned and '.repeat(5_000).trim();
    const { articles } = normalize([file('a.txt', `Fire\n\n${line}\n`)]);
    const { article, sentences } = segment(articles[0]!);
    const read = sentences
      .filter(({ block }) => block !== 'headline')
      .map(({ start, end }) => article.text.slice(start, end));
    expect(Math.max(...read.map((text) => text.length))).toBeLessThanOrEqual(2_000);
    expect(read.join(' ')).toBe(line);
  });
});
