import { describe, expect, it } from 'vitest';
import { alignFraming } from '../../../src/align/framing/index.js';
import { extract } from '../../../src/extract/index.js';
import { judge } from '../../../src/judge/index.js';
import type { FramingClaim, Topic } from '../../../src/model/index.js';
import { analyze } from '../../../src/pipeline.js';
import { documentOf } from '../../judge/documents.js';

/** The topics of words of some articles on a crash at Tarn, all of one day. */
function topics(texts: Readonly<Record<string, string>>): Topic[] {
  const documents = Object.entries(texts).map(([id, text]) =>
    documentOf(id, `Nine die at Tarn\n\nNine people died at Tarn on Monday.\n\n${text}`, '2031-03-04'),
  );
  const bench = {
    articles: new Map(documents.map((d) => [d.article.id, d.article])),
    sentences: new Map(documents.map((d) => [d.article.id, d.sentences])),
    originOf: new Map(),
  };
  return alignFraming(documents.map(extract))
    .map((cluster) => judge(cluster, bench))
    .filter((t) => t.title.startsWith('Words for'));
}

const POST = 'The disaster shut the line for a day.';
const beside = (herald: string): string[] =>
  (topics({ herald, post: POST, signal: 'The crash at Tarn shut the line.' })[0]?.alsoWorded ?? []).map(
    ({ article, word, uses }) => `${article}: ${word} × ${uses}`,
  );

describe('words that a source has beside those it stands with in a table', () => {
  it.each([
    [
      'retold by others',
      'The crash woke the town. The disaster woke the town too, said Ida Lind.',
      ['herald: disaster × 1'],
    ],
    [
      'more than once',
      'The crash woke the town. The disaster woke it too, said Ida Lind. The disaster was a warning, said Ida Lind.',
      ['herald: disaster × 2'],
    ],
    [
      'in an article without a claim of its own',
      'The disaster woke the town, said Ida Lind.',
      ['herald: disaster × 1'],
    ],
    [
      'with whose it is',
      'The crash woke the town. Tarn’s disaster, said Ida Lind, was no accident.',
      ['herald: disaster × 1'],
    ],
  ])('are told: %s', (_, text, told) => {
    expect(beside(text)).toEqual(told);
  });

  it.each([
    ['in quotation marks', 'The crash woke the town. “The disaster woke us,” said Ida Lind.'],
    ['any such thing', 'The crash woke the town. A disaster had been feared, said Ida Lind.'],
    ['many such things', 'The crash woke the town. The disasters of the mines are worse, said Ida Lind.'],
    ['one that was not', 'The crash woke the town. No disaster is like another, said Ida Lind.'],
    ['another one', 'The crash woke the town. The earlier disaster was worse, said Ida Lind.'],
    ['one of years ago', 'The crash woke the town. The disaster of May 2003 was worse, said Ida Lind.'],
    ['one of another name', 'The crash woke the town. The disaster at Ellery was worse, said Ida Lind.'],
    ['a part of a name', 'The crash woke the town. The National Disaster Relief Force came, said Ida Lind.'],
    ['a part of another word', 'The crash woke the town. The disaster fund will pay, said Ida Lind.'],
  ])('are not told: %s', (_, text) => {
    expect(beside(text)).toEqual([]);
  });

  it('are told from under a picture, and make no two texts agree', () => {
    const lead = 'Nine die at Tarn\n\nNine people died at Tarn on Monday.';
    const photo = 'Two men look at the pier after the disaster. Photograph: Ida Lind';
    const files = [
      ['herald', `${lead}\n\nThe crash at Tarn woke the town.\n\n${photo}\n\nThe town mourned.\n`],
      ['post', `${lead}\n\n${POST}\n`],
    ].map(([id, content]) => ({ path: `${id}.txt`, format: 'text' as const, content: content!, stated: {} }));
    const { topics: told } = analyze(files, { event: 'crash' });
    const table = told.find((t) => t.title.startsWith('Words for'));
    expect(table?.alsoWorded).toEqual([{ article: 'herald', word: 'disaster', uses: 1, underPicture: true }]);
    expect(table?.verdict).toBe('framing');
  });

  it('are told of a thing that a name tells apart, by words that are of no other', () => {
    const ships = topics({
      herald:
        'A Norland warship came near the Ostran patrol boat. The Norland ship turned. The warship sank, said Ida Lind.',
      post: 'The Norland warship turned, and the Norland ship fired. The Ostran gunboat turned. The boat sank.',
      signal: 'The Norland ship turned before the Ostran boat. The warship fired, said Ida Lind.',
    });
    expect(ships.map((t) => [t.title, (t.alsoWorded ?? []).map((a) => `${a.article}: ${a.word}`)])).toEqual([
      ['Words for: the Norland vessel, in headlines and openings', ['signal: warship']],
      ['Words for: the Ostran vessel, in headlines and openings', []],
    ]);
  });

  it('leave no difference where each source has both', () => {
    const both = 'The crash woke the town. The disaster woke the town too, said Ida Lind.';
    const verdicts = (texts: Readonly<Record<string, string>>): string[] => topics(texts).map((t) => t.verdict);
    expect(verdicts({ herald: 'The crash woke the town.', post: POST })).toEqual(['framing']);
    expect(verdicts({ herald: both, post: POST })).toEqual(['agreed']);
  });
});

describe('words by which an article names the event', () => {
  const alsoOf = (headline: string): string[] => {
    const texts = {
      herald: `${headline}\n\nIt was at Tarn. The crash at Tarn woke the town.`,
      post: 'Nine die at Tarn\n\nThe disaster at Tarn shut the line.',
    };
    const documents = Object.entries(texts).map(([id, text]) => documentOf(id, text, '2031-03-04'));
    return alignFraming(documents.map(extract)).flatMap((c) =>
      (c.alsoWorded ?? []).map((a) => `${a.article}: ${a.word}`),
    );
  };

  it.each([
    ['not those of another kind', 'Clashes at Tarn after nine die', []],
    ['not in quotation marks', '‘Catastrophe’ at Tarn', []],
  ])('are told beside: %s', (_, headline, told) => {
    expect(alsoOf(headline)).toEqual(told);
  });

  it('are told from the text, too, where they suggest something', () => {
    expect(alsoOf('Nine die at Tarn\n\nThe catastrophe at Tarn was foreseen, said Ida Lind.')).toContain(
      'herald: catastrophe',
    );
  });

  it('are told, though no other article has them', () => {
    const said = 'Tarn catastrophe was no accident, mayor says';
    expect(alsoOf(said)).toContain('herald: catastrophe');
  });
});

describe('an article printed a year after the event', () => {
  const wordsOf = (lead: string): string[] => {
    const documents = [
      documentOf('herald', 'Heist at Tarn Museum\n\nThieves broke into Tarn Museum.', '2031-03-04'),
      documentOf('post', 'Tarn Museum robbed\n\nThe burglary at Tarn Museum took ten minutes.', '2031-03-04'),
      documentOf('signal', lead, '2032-03-04'),
    ];
    const tables = alignFraming(documents.map(extract)).filter((c) => c.key.startsWith('theft'));
    return tables.flatMap((c) => c.claims.map((claim) => `${claim.article}: ${(claim as FramingClaim).label}`));
  };

  it('gives its words where it opens with who and where that was', () => {
    expect(wordsOf('One year on from the theft at Tarn Museum\n\nNobody was found.')).toContain('signal: theft');
  });

  it('gives none where it does not', () => {
    expect(wordsOf('One year on from the theft in Ellery\n\nNobody was found.')).not.toContain('signal: theft');
  });
});
