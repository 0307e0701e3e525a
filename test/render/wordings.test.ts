import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../src/io/templates.js';
import { analyze } from '../../src/pipeline.js';
import { renderMarkdown } from '../../src/render/index.js';
import { wordGroups } from '../../src/render/view/wordings.js';

const POST =
  'Guards hurt in raid at Tarn Pit\n\nThe raid at Tarn Pit began at dawn on Monday, and two guards were hurt.\n';

/** "word voice × times" of each wording shown of the second report. */
function shown(herald: string): string[] {
  const { topics } = analyze(
    [
      { path: 'post.txt', format: 'text', content: POST, stated: { published: '2021-03-02' } },
      { path: 'herald.txt', format: 'text', content: herald, stated: { published: '2021-03-02' } },
    ],
    { event: 'raid' },
  );
  return topics
    .filter(({ kind, title }) => kind === 'framing' && !title.startsWith('The headlines'))
    .flatMap(({ claims }) => wordGroups(claims.filter((c) => c.article === 'herald')))
    .map(({ claims: [first] }) => `${first?.label} ${first?.voice}`)
    .sort();
}

const OPENING = 'Guards hurt at Tarn Pit\n\nTwo guards were hurt at Tarn Pit on Monday.\n\n';

describe('wordings that a reader is shown', () => {
  it('tell a word of the source once, though others say it too', () => {
    const text = `Guards hurt in assault at Tarn Pit\n\nTwo guards were hurt. Police said that the assault on the pit ended at noon.\n`;
    expect(shown(text)).toEqual(['assault own']);
  });

  it('tell no word that others may have said', () => {
    expect(shown(`${OPENING}Police said that the assault on the pit ended at noon.\n`)).toEqual([]);
  });
});

/** The lines of one block of the Markdown report. */
function linesOf(title: string, texts: Readonly<Record<string, [text: string, published?: string]>>): string[] {
  const sources = Object.entries(texts).map(([name, [content, published]]) => ({
    path: `${name}.txt`,
    format: 'text' as const,
    content,
    stated: { publisher: name, ...(published === undefined ? {} : { published }) },
  }));
  const markdown = renderMarkdown(analyze(sources, { event: 'raid' }), { templates: readTemplates() });
  const block = markdown.split(`\n### ${title}`)[1]?.split(/^#/m)[0] ?? '';
  return block.split('\n').filter((line) => line.startsWith('- '));
}

describe('headlines in a report', () => {
  it('are told of every source: side by side, kept apart, or not found', () => {
    const body =
      'Two guards were hurt at Tarn Pit on Monday. The raid began at dawn.\n\nThe mayor spoke of a dark day.\n';
    const lines = linesOf('The headlines side by side', {
      Courier: [`Raid at Tarn Pit hurts two guards\n\n${body}`, '2021-03-02'],
      Herald: [`Two guards hurt at Tarn Pit\n\n${body}`, '2021-03-02'],
      Ledger: [`Men held over raid at Tarn Pit\n\n${body}`, '2021-03-12'],
      Signal: [`${body}`, '2021-03-02'],
    });
    expect(lines).toEqual([
      '- Raid at Tarn Pit hurts two guards — Courier, 2 March 2021',
      '- Two guards hurt at Tarn Pit — Herald, 2 March 2021',
      '- headlines of a later week or of another event, not set beside these — Ledger',
      '- no headline found — Signal',
    ]);
  });
});
