import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/pipeline.js';

const POST = 'Troops move in\n\nTroops moved into the districts of Velmarad and Orun on Monday, the ministry said.\n';

/** The topics that a picture caption of a second report takes part in, told as "title: what the second report has there". */
function fromCaption(
  caption: string,
  text = 'Troops took up posts in the north on Monday, an official said.',
): string[] {
  const herald = `Soldiers take posts\n\n${text}\n\n${caption}\n\nThe market in the capital stayed open all day.\n`;
  const { topics } = analyze(
    [
      { path: 'post.txt', format: 'text', content: POST, stated: { published: '2021-03-02' } },
      { path: 'herald.txt', format: 'text', content: herald, stated: { published: '2021-03-02' } },
    ],
    { event: 'troops' },
  );
  const at = herald.indexOf(caption);
  return topics.flatMap(({ kind, claims }) =>
    claims
      .filter(
        ({ article, evidence }) => article === 'herald' && evidence.start >= at && evidence.end <= at + caption.length,
      )
      .map(({ evidence }) => `${kind}: ${evidence.quote}`),
  );
}

describe('picture captions', () => {
  it('spell a place as the article does', () => {
    expect(fromCaption('A soldier on the road leading to Valmarad, near Orun, on May 4, 2020. (Photo by AFP)')).toEqual(
      ['place-name: Orun', 'place-name: Valmarad'],
    );
  });

  it.each([
    ['figures and dates, which may be of another day', 'Some 40 soldiers were killed on May 4, 2020. (Photo by AFP)'],
    ['names that no other article knows', 'A soldier on the road leading to Vostrel in May. (Photo by AFP)'],
  ])('tell nothing else: %s', (_, caption) => {
    expect(fromCaption(caption)).toEqual([]);
  });

  it('give way to the text, which has the name itself', () => {
    const text = 'Troops took up posts in the town of Valmarad on Monday, an official said.';
    expect(fromCaption('A soldier on the road leading to Valmarad. (Photo by AFP)', text)).toEqual([]);
  });
});
