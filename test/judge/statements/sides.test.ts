import { describe, expect, it } from 'vitest';
import { findVoices } from '../../../src/judge/findings/voices.js';
import type { VoiceFacts } from '../../../src/model/index.js';
import { benchOf, type Told } from '../bench.js';

const OTHER: Told = ['z', 'Harbour notes\nTugs wait for the tide near the pier.\nThe market opened late.'];

/** "speaker: side" of the first article. */
function sides(text: string, ...others: Told[]): string[] {
  const found = findVoices(benchOf(['a', `News of the day\n${text}`], ...others, OTHER)).find((f) => f.article === 'a');
  return (found?.facts as VoiceFacts | undefined)?.voices.map((v) => `${v.speaker}: ${v.side}`).sort() ?? [];
}

const TWO_LANDS = [
  'Shops opened late in Norlandia on Monday. It rained in Sudmark.',
  'Norlandia’s defence ministry said that the road was open.',
  'The Sudmark army said that the road was closed.',
].join('\n');

describe('sides of voices', () => {
  it.each([
    ['Police said that the road was closed.', 'police: police'],
    ['A witness said that the road was closed.', 'witness: witnesses'],
    ['A company spokesman said that the mine was safe.', 'company spokesman: company'],
    ['Anna Holm, a spokeswoman for the ferry company, said that the mine was safe.', 'Anna Holm: company'],
    ['Opposition leader Anna Holm said that the vote was late.', 'Anna Holm: opposition'],
    ['The rebel group’s spokesman said that the road was closed.', "the rebel group's spokesman: rebels"],
    ['Police chief Anna Holm said that the road was closed.', 'Anna Holm: police'],
  ])('%s', (text, side) => {
    expect(sides(text)).toContain(side);
  });

  it('parts those of two lands by whose they are', () => {
    expect(sides(TWO_LANDS)).toEqual(["Norlandia's defence ministry: Norlandia", 'Sudmark army: Sudmark']);
  });

  it('takes the adjective of a land for the land', () => {
    expect(sides(`${TWO_LANDS}\nThe Norlandian foreign ministry said that talks went on.`)).toContain(
      'Norlandian foreign ministry: Norlandia',
    );
  });

  it('takes another article’s description of the same full name', () => {
    const described: Told = [
      'b',
      'Talks\nNorlandian Foreign Minister Anna Holm said that talks went on.\nThe hall was full.',
    ];
    expect(sides(`${TWO_LANDS}\nMinister Anna Holm said that talks went on.`, described)).toContain(
      'Anna Holm: Norlandia',
    );
  });

  it.each([
    ['who is not described', 'Anna Holm said that the road was closed.', 'Anna Holm: null'],
    ['whose office is over', 'Former minister Anna Holm said that the road was closed.', 'Anna Holm: null'],
  ])('tells no side of one %s', (_, text, side) => {
    expect(sides(text)).toContain(side);
  });

  it('tells no side of two lands at once, nor of a minister who may be of either', () => {
    const told = sides(
      `${TWO_LANDS}\nNorlandia and Sudmark said that talks went on.\nThe interior minister said that it was calm.`,
    );
    expect(told).toContain('Norlandia and Sudmark: null');
    expect(told).toContain('interior minister: null');
  });

  it('counts each side: voices, unnamed ones, statements, share and verbs', () => {
    const [found] = findVoices(
      benchOf(
        [
          'a',
          'News of the day\nPolice said that the road was closed.\nPolice chief Anna Holm added that the bridge was shut.\nA witness claimed that it was noisy.',
        ],
        OTHER,
      ),
    );
    expect((found?.facts as VoiceFacts | undefined)?.sides).toEqual([
      { side: 'police', voices: 2, unnamed: 1, times: 2, share: expect.any(Number), verbs: ['add', 'say'] },
      { side: 'witnesses', voices: 1, unnamed: 1, times: 1, share: expect.any(Number), verbs: ['claim'] },
    ]);
  });
});
