import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline.js';
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
    .map(({ claims: [first], times }) => `${first?.label} ${first?.voice} × ${times}`)
    .sort();
}

const OPENING = 'Guards hurt at Tarn Pit\n\nTwo guards were hurt at Tarn Pit on Monday.\n\n';

describe('wordings that a reader is shown', () => {
  it('tell a word of the source once, though others say it too', () => {
    const text = `${OPENING}The assault on the pit began at dawn.\n\nPolice said that the assault on the pit ended at noon.\n`;
    expect(shown(text)).toEqual(['assault own × 2']);
  });

  it('tell no word that others may have said', () => {
    const text = `${OPENING}Police said that the assault on the pit ended at noon.\n`;
    expect(shown(text)).toEqual([]);
  });

  it('tell quoted words that the source does not use itself', () => {
    const text = `${OPENING}“The assault on the pit was a disgrace,” said Ida Lind, the mayor.\n`;
    expect(shown(text)).toEqual(['assault quoted × 1']);
  });
});
