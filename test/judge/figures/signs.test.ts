import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const topicsOf = (...texts: readonly string[]) =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`paper${i}`, { text }]))).topics.filter(
    (t) => t.kind === 'quantity' && new Set(t.claims.map((c) => c.article)).size > 1,
  );
const verdicts = (...texts: readonly string[]) => topicsOf(...texts).map((t) => t.verdict);

describe('two figures that exclude each other', () => {
  it.each([
    [
      'one verb and another word of both',
      ['Bidding for the vase began at $40 million in Ellery.', 'Bidding for the vase in Ellery began at $60 million.'],
    ],
    [
      'one noun and another word',
      ['The collapse put 21,000 jobs at risk.', 'The collapse has put 24,000 jobs at risk.'],
    ],
    [
      'one noun in one of its tellings, whatever another tells',
      [
        'An airliner of Tarn Airlines with 148 people landed in Ellery after an engine blew up.',
        'An airliner of Tarn Airlines with 149 people landed in Ellery. The flight had 144 passengers and five crew members, the pilot said.',
      ],
    ],
    [
      'one measure, told twice',
      ['The quake was 23 km deep.', 'The quake struck at a depth of 23 km.', 'The quake had a depth of 16 km.'],
    ],
  ])('are a conflict of %s', (_, texts) => {
    expect(verdicts(...texts)).toContain('conflict');
  });

  it.each([
    [
      'by whom alone the measure is shared',
      [
        'It was the greatest loss in the last 67 years, the president said.',
        'The flood is called the worst in the valley in 37 years.',
      ],
    ],
    [
      'an age that nobody bears',
      ['The 42-year-old reached the summit at noon.', 'The 47-year-old floated down to the valley.'],
    ],
    [
      'of which one is told as not the last',
      [
        'The results are still being worked out, but the sledge reached a speed of 190 mph in Ellery.',
        'The sledge reached a speed of 240 mph in Ellery.',
      ],
    ],
    [
      'of which one comes from preliminary data',
      [
        'The sledge reached a speed of 190 mph in Ellery, according to preliminary data.',
        'The sledge reached a speed of 240 mph in Ellery.',
      ],
    ],
  ])('are none %s', (_, texts) => {
    expect(verdicts(...texts)).not.toContain('conflict');
  });

  it('are told as uncertain by a preliminary count, not by preliminary data on something else', () => {
    const certain = (told: string) =>
      topicsOf(told, 'The crash in Ellery on Friday killed nine people.').flatMap((t) =>
        t.reasons.filter((reason) => reason.startsWith('tentative')),
      );
    expect(
      certain('A train in Ellery sped on Friday and killed seven people, police said, citing preliminary data.'),
    ).toEqual([]);
    expect(certain('The crash in Ellery on Friday killed seven people, according to a preliminary toll.')).not.toEqual(
      [],
    );
  });

  it('are not told as uncertain because those they count are still cared for', () => {
    const reasons = (told: string) =>
      topicsOf(
        told,
        'After the fire in Ellery 186 people had been injured, of whom 28 were in intensive care.',
      ).flatMap((t) => t.reasons.filter((reason) => reason.startsWith('tentative')));
    expect(
      reasons('After the fire in Ellery 246 injured people were still being treated, 48 of them in intensive care.'),
    ).toEqual([]);
    expect(
      reasons('The count is still being worked out, but after the fire in Ellery 246 people had been injured.'),
    ).toHaveLength(1);
  });

  it('are named only where each two of them exclude each other', () => {
    const [topic] = topicsOf(
      'The sledge reached a speed of 240 mph in Ellery.',
      'The sledge reached a speed of 240.4 mph in Ellery.',
      'The sledge reached a speed of 190 mph in Ellery.',
    );
    expect(topic?.reasons).toEqual(['contradiction: 190 mph | 240 mph']);
  });
});

describe('two figures between which a hedge or a bound makes room', () => {
  it('do not differ where nothing shows that they are of one thing', () => {
    expect(
      verdicts(
        'It was the first such fall in the 38-year history of the house of apes.',
        'Gorillas live 30-50 years, so Oro was young.',
      ),
    ).not.toContain('divergent');
  });

  it('do with one sign of it', () => {
    expect(
      verdicts(
        'The petition for Oro had more than 20,000 signatures.',
        'The petition for Oro had 25,000 signatures on Friday.',
      ),
    ).toContain('divergent');
  });
});

describe('words of order', () => {
  it('that lie side by side are no two figures', () => {
    expect(
      verdicts('Hundreds of fans gathered in Ellery on Friday.', 'Thousands of fans gathered in Ellery on Friday.'),
    ).toEqual(['single-origin']);
  });

  it('but those far apart are', () => {
    expect(
      verdicts(
        'Hundreds of fans gathered in Ellery on Friday.',
        'Tens of thousands of fans gathered in Ellery on Friday.',
      ),
    ).toContain('divergent');
  });

  it('and so is one beside a figure', () => {
    expect(
      verdicts('Hundreds of fans gathered in Ellery on Friday.', 'Some 9,000 fans gathered in Ellery on Friday.'),
    ).toContain('divergent');
  });
});
